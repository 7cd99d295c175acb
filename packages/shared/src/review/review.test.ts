import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoreValue } from '../room/commands.js';
import { runningScene, Scene, seatedScene } from '../testing/given.js';
import { reviewFor } from './review.js';
import type { Review } from './types.js';

const shown = { participantId: 'ada', names: 'shown' } as const;
const review = (scene: Scene): Review => {
  const found = reviewFor(scene.state, shown);
  if (!found) throw new Error('Nothing is revealed.');
  return found;
};
const handIn = (scene: Scene, who: string, roundId: string, scores: Record<string, ScoreValue>) =>
  scene.given(who, { type: 'saveBallot', roundId, scores }, { type: 'submitBallot', roundId });

describe('review', () => {
  it('RV1 given nothing is revealed, then there is no review', () => {
    expect(reviewFor(runningScene('pitch').state, shown)).toBeNull();
    expect(reviewFor(runningScene().given('robin', { type: 'reveal' }).state, shown)).toBeNull();
  });

  it('RV1 given a note from before the first round, then it comes with the last reveal', () => {
    const note = {
      type: 'saveNote',
      noteId: 'n',
      text: 'lobby-note',
      kind: 'other',
      private: false,
    } as const;
    const scene = seatedScene()
      .given('ada', note)
      .given('robin', { type: 'startSession' }, { type: 'startRound', roundId: 'pitch' })
      .given('robin', { type: 'reveal', roundId: 'pitch' });
    expect(review(scene).notes).toEqual([]);
    expect(review(scene.given('robin', { type: 'reveal' })).notes.map(({ text }) => text)).toEqual([
      'lobby-note',
    ]);
  });

  it('RV6 given names are hidden, then no letter stands beside who cut in, whom the room heard', () => {
    const scene = runningScene('talk', { hideNames: true })
      .given('ada', { type: 'interrupt' })
      .given('robin', { type: 'reveal' });
    const read = reviewFor(scene.state, { participantId: 'robin', names: 'shown' });
    expect(read?.rounds[0]?.interruptions.map(({ participantId }) => participantId)).toEqual(['']);
  });

  it('RV1 given one of two rounds is revealed, then nothing of the other is in it', () => {
    const scene = runningScene('drill')
      .given('ada', { type: 'markItem', itemId: 'drill-1', result: 'hit' })
      .given('ada', { type: 'saveNote', noteId: 'n', text: 'drill-note', kind: 'other', private: false })
      .given('ada', { type: 'saveVerdict', verdict: 'yes', advice: 'early-advice' })
      .given('robin', { type: 'closeRound' }, { type: 'startRound', roundId: 'panel' })
      .given('ben', { type: 'askQuestion', questionId: 'bank-1' })
      .given('robin', { type: 'reveal', roundId: 'panel' });
    const text = JSON.stringify(review(scene));
    for (const hidden of ['drill-note', 'early-advice', 'drill-question', 'drill-answer'])
      expect(text).not.toContain(hidden);
    expect(text).toContain('bank-question-1');
    expect([...new Set(review(scene).timeline.map(({ roundId }) => roundId))]).toEqual(['panel']);
    scene.given('robin', { type: 'reveal' });
    const whole = review(scene);
    expect(whole.drill[0]).toMatchObject({ id: 'drill-1', hit: 1, partial: 0, miss: 0 });
    expect(whole.overall).toEqual([{ participantId: 'ada', verdict: 'yes', advice: 'early-advice' }]);
    expect(whole.notes.map(({ text: note }) => note)).toEqual(['drill-note']);
  });

  it('RV2 SC4 given a panel of three, then n, not observed, blank and missing are told apart', () => {
    const scene = runningScene('panel');
    handIn(scene, 'ada', 'panel', { clarity: 4, specifics: 'not-observed', 'alpha-own': 2 });
    handIn(scene, 'ben', 'panel', { clarity: 1 });
    scene.given('cleo', { type: 'saveBallot', roundId: 'panel', scores: { clarity: 3 } });
    scene.given('robin', { type: 'reveal' });
    const [panel] = review(scene).rounds;
    const criterion = (id: string) => panel?.criteria.find((each) => each.id === id);
    expect(panel?.missing).toEqual(['cleo']);
    expect(criterion('clarity')).toMatchObject({
      n: 2,
      median: 2.5,
      mean: 2.5,
      min: 1,
      max: 4,
      spread: null,
    });
    expect(criterion('specifics')).toMatchObject({ n: 0, median: null, notObserved: 1, blankBy: ['ben'] });
    expect(criterion('alpha-own')).toMatchObject({ n: 1, median: 2, blankBy: [] });
  });

  it('RV3 given a panelist was removed, then their score is kept, marked and not counted', () => {
    const scene = runningScene('pitch');
    handIn(scene, 'ada', 'pitch', { clarity: 1 });
    handIn(scene, 'ben', 'pitch', { clarity: 3 });
    scene.given('robin', { type: 'removeParticipant', participantId: 'ada' }, { type: 'reveal' });
    const clarity = reviewFor(scene.state, { participantId: 'ben', names: 'shown' })?.rounds[0]?.criteria[0];
    expect(clarity).toMatchObject({ n: 1, median: 3 });
    expect(clarity?.scores).toEqual([
      { participantId: 'ada', value: 1, counted: false },
      { participantId: 'ben', value: 3, counted: true },
    ]);
  });

  it('RV2 given any ballots, then n, not observed, blank and missing add up to the panel', () => {
    const value = fc.constantFrom<ScoreValue | null>(1, 2, 3, 4, 'not-observed', null);
    const ballot = fc.record({ handedIn: fc.boolean(), removed: fc.boolean(), value });
    fc.assert(
      fc.property(fc.tuple(ballot, ballot, ballot), (ballots) => {
        const scene = runningScene('pitch');
        for (const [index, who] of ['ada', 'ben', 'cleo'].entries()) {
          const each = ballots[index];
          if (each?.handedIn) handIn(scene, who, 'pitch', each.value === null ? {} : { clarity: each.value });
          if (each?.removed) scene.given('robin', { type: 'removeParticipant', participantId: who });
        }
        scene.given('robin', { type: 'reveal' });
        const [round] = review(scene).rounds;
        const clarity = round?.criteria[0];
        const counted = ballots.filter((each) => !each.removed).length;
        expect(
          (clarity?.n ?? 0) +
            (clarity?.notObserved ?? 0) +
            (clarity?.blankBy.length ?? 0) +
            (round?.missing.length ?? 0),
        ).toBe(counted);
      }),
    );
  });

  it('NO3 given a private note, then it is in no review', () => {
    const scene = runningScene('pitch')
      .given('ada', { type: 'saveNote', noteId: 'n', text: 'to-myself', kind: 'other', private: true })
      .given('robin', { type: 'reveal' });
    expect(JSON.stringify(review(scene))).not.toContain('to-myself');
  });

  it('RV1 given points were ticked, then the review says which landed, with whom', () => {
    const scene = runningScene('panel')
      .given('ada', { type: 'askQuestion', questionId: 'bank-1' })
      .given('ben', { type: 'tickPoint', pointId: 'bank-1-k2', heard: true })
      .given('cleo', { type: 'tickPoint', pointId: 'bank-2-k1', heard: true })
      .given('robin', { type: 'reveal' });
    const points = review(scene).keyPoints;
    expect(points.map(({ id, asked, landed }) => [id, asked, landed])).toEqual([
      ['bank-1-k1', true, false],
      ['bank-1-k2', true, true],
    ]);
    expect(points[1]?.heardBy.map(({ participantId }) => participantId)).toEqual(['ben']);
  });

  it('RV1 given a pitch of a minute took 70 s, then talk time, overtime and beats say so', () => {
    const scene = runningScene('pitch').later(25_000).given('robin', { type: 'nextSegment' });
    scene.later(45_000).given('robin', { type: 'closeRound' }, { type: 'reveal' });
    expect(review(scene).rounds[0]).toMatchObject({
      talkMs: 70_000,
      overtimeMs: 10_000,
      segments: [
        { id: 'beat-1', plannedMs: 30_000, spentMs: 25_000 },
        { id: 'beat-2', plannedMs: 30_000, spentMs: 45_000 },
      ],
    });
  });

  it('RV6 given names are hidden, then no list keeps the order of joining', () => {
    const orders = new Set<string>();
    for (let run = 0; run < 40; run++) {
      const scene = new Scene({ hideNames: true });
      scene.joinAsHost('robin', 'candidate');
      const joined = ['ada', 'ben', 'cleo'];
      for (const [index, who] of joined.entries())
        scene.join(who, 'panelist', ['alpha', 'beta', 'gamma'][index] ?? '');
      // The seed is the next id that the scene makes: another one each run.
      for (let skip = 0; skip < run; skip++)
        scene.given('robin', { type: 'setReady', ready: skip % 2 === 0 });
      scene.given('robin', { type: 'startSession' }, { type: 'startRound', roundId: 'pitch' });
      for (const [index, who] of joined.entries())
        handIn(scene, who, 'pitch', { clarity: (index + 1) as ScoreValue });
      scene.given('robin', { type: 'reveal' });
      const read = reviewFor(scene.state, { participantId: 'robin', names: 'shown' });
      const scores = read?.rounds[0]?.criteria[0]?.scores ?? [];
      expect(scores.map(({ participantId }) => participantId)).toEqual([
        'panelist-A',
        'panelist-B',
        'panelist-C',
      ]);
      orders.add(scores.map(({ value }) => value).join());
    }
    expect(orders.size).toBe(6);
  });

  it('RV6 given names are hidden, then the candidate and readers without a seat read letters only', () => {
    const scene = seatedScene({ hideNames: true }).given(
      'robin',
      { type: 'startSession' },
      { type: 'startRound', roundId: 'panel' },
    );
    scene.given('ada', { type: 'askQuestion', questionId: 'bank-1' });
    handIn(scene, 'ada', 'panel', { clarity: 2 });
    scene
      .given('ada', { type: 'saveNote', noteId: 'n', text: 'note', kind: 'other', private: false })
      .given('robin', { type: 'reveal' });
    const read = (participantId: string | null) =>
      JSON.stringify(reviewFor(scene.state, { participantId, names: 'shown' }));
    for (const reader of ['robin', null]) expect(read(reader)).not.toMatch(/"ada"|"ben"|"cleo"/);
    expect(read('ben')).toContain('"ada"');
    expect(read('robin')).toContain('"robin"');
  });
});

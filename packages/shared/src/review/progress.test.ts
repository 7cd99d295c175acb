import { describe, expect, it } from 'vitest';
import type { Pack } from '../pack/schema.js';
import type { ScoreValue } from '../room/commands.js';
import { evolve } from '../room/evolve.js';
import type { Settings } from '../room/settings.js';
import { Scene, START } from '../testing/given.js';
import { samplePack } from '../testing/sample-pack.js';
import { changesOutcome, type Outcome, outcomeKeys, outcomeOf, outcomeOfReview } from './outcome.js';
import { progressOf, type SessionOutcome } from './progress.js';
import { reviewFor } from './review.js';

const DAY = 86_400_000;

interface Play {
  day?: number;
  panel?: string[];
  pack?: Pack;
  settings?: Partial<Settings>;
}

/** A session on some day in which the pitch is open and nothing is revealed yet. */
function opened({ day = 0, panel = ['ada', 'ben', 'cleo'], pack, settings }: Play = {}): Scene {
  const scene = new Scene(settings, pack).later(day * DAY).joinAsHost('robin', 'candidate');
  for (const [index, who] of panel.entries())
    scene.join(who, 'panelist', ['alpha', 'beta', 'gamma'][index] ?? '');
  return scene.given('robin', { type: 'startSession' }, { type: 'startRound', roundId: 'pitch' });
}

const handIn = (scene: Scene, who: string, roundId: string, scores: Record<string, ScoreValue>) =>
  scene.given(who, { type: 'saveBallot', roundId, scores }, { type: 'submitBallot', roundId });

const revealed = (scene: Scene): Scene => scene.given('robin', { type: 'reveal' });

const outcome = (scene: Scene): Outcome => {
  const found = outcomeOf(scene.state);
  if (!found) throw new Error('Nothing is revealed.');
  return found;
};

const progress = (...scenes: Scene[]) =>
  progressOf(
    'pack',
    scenes.map(
      (scene, index): SessionOutcome => ({
        roomId: `room-${index + 1}`,
        title: scene.state.pack.title,
        state: scene.state.phase,
        outcome: outcome(scene),
      }),
    ),
  ).sessions;

const criterion = (scene: Scene, id = 'clarity') => outcome(scene).criteria.find((each) => each.id === id);

describe('the outcome of a session', () => {
  it('PR1 given nothing is revealed, then there is none', () => {
    const scene = opened();
    handIn(scene, 'ada', 'pitch', { clarity: 4 });
    expect(outcomeOf(scene.state)).toBeNull();
  });

  it('PR1 given one of two rounds is revealed, then nothing of the other is in it', () => {
    const scene = opened().given('robin', { type: 'closeRound' }, { type: 'startRound', roundId: 'panel' });
    scene.given('ben', { type: 'askQuestion', questionId: 'bank-1' });
    handIn(scene, 'ada', 'panel', { clarity: 1 });
    scene.given('robin', { type: 'predict', participantId: 'ada', scores: { clarity: 4 } });
    scene.given('robin', { type: 'reveal', roundId: 'pitch' });
    const { criteria, rounds, questions } = outcome(scene);
    expect(criteria.flatMap(({ scores, predicted }) => [...scores, ...predicted])).toEqual([]);
    expect(rounds.map(({ id }) => id)).toEqual(['pitch']);
    expect(questions.map(({ id }) => id)).toEqual(['pitch']);
  });

  it('PR2 RV3 given scores in two rounds, then every counted one of a shared criterion is in it', () => {
    const scene = opened();
    handIn(scene, 'ada', 'pitch', { clarity: 4, specifics: 'not-observed' });
    handIn(scene, 'ben', 'pitch', { clarity: 1 });
    scene.given('robin', { type: 'closeRound' }, { type: 'startRound', roundId: 'panel' });
    handIn(scene, 'ada', 'panel', { clarity: 3, 'alpha-own': 2 });
    handIn(scene, 'cleo', 'panel', { clarity: 2 });
    scene.given('robin', { type: 'removeParticipant', participantId: 'ben' });
    revealed(scene);
    expect(criterion(scene)).toMatchObject({
      title: 'Clear line of thought',
      scores: [
        { roundId: 'pitch', participantId: 'ada', value: 4 },
        { roundId: 'panel', participantId: 'ada', value: 3 },
        { roundId: 'panel', participantId: 'cleo', value: 2 },
      ],
      n: 3,
      median: 3,
      min: 2,
      max: 4,
      gap: null,
    });
    expect(criterion(scene, 'specifics')).toMatchObject({ n: 0, median: null, notObserved: 1 });
    expect(criterion(scene, 'alpha-own')).toBeUndefined();
    expect(outcome(scene).panel.map(({ name, counted }) => [name, counted])).toEqual([
      ['ada', true],
      ['ben', false],
      ['cleo', true],
    ]);
  });

  it('PR3 given predictions, then the gap is what was expected above what was given', () => {
    const scene = opened();
    handIn(scene, 'ada', 'pitch', { clarity: 2 });
    handIn(scene, 'ben', 'pitch', { clarity: 4 });
    for (const [participantId, value] of [
      ['ada', 4],
      ['ben', 3],
      ['cleo', 1],
    ] as const)
      scene.given('robin', { type: 'predict', participantId, scores: { clarity: value } });
    expect(criterion(revealed(scene))).toMatchObject({
      predicted: [
        { participantId: 'ada', value: 4, gap: 2 },
        { participantId: 'ben', value: 3, gap: -1 },
        { participantId: 'cleo', value: 1, gap: null },
      ],
      gap: 0.5,
    });
  });

  it('PR4 given a pitch that ran over, a beat nobody heard and a missed item, then each is in it', () => {
    const scene = opened().given('ada', { type: 'tickPoint', pointId: 'beat-1', heard: true }).later(70_000);
    scene.given('robin', { type: 'closeRound' }, { type: 'startRound', roundId: 'drill' });
    scene.given('ada', { type: 'markItem', itemId: 'drill-1', result: 'hit' });
    scene.given('ben', { type: 'markItem', itemId: 'drill-2', result: 'miss' });
    const [session] = progress(revealed(scene));
    expect(session?.rounds[0]).toEqual({
      id: 'pitch',
      title: 'Pitch',
      kind: 'pitch',
      plannedMs: 60_000,
      talkMs: 70_000,
      overtimeMs: 10_000,
    });
    expect(session?.missed).toEqual([
      {
        questionId: 'pitch',
        question: 'Pitch',
        roundId: 'pitch',
        points: [{ id: 'beat-2', text: 'beat-label-2 x' }],
      },
    ]);
    expect(session?.drillMisses).toEqual([
      { id: 'drill-2', question: 'drill-question-2 x', hit: 0, partial: 0, miss: 1 },
    ]);
  });

  it('PR5 RV6 given the room hides names, then the panel is letters', () => {
    const scene = opened({ settings: { hideNames: true } });
    handIn(scene, 'ada', 'pitch', { clarity: 2 });
    const { keys: _keys, ...shown } = outcome(revealed(scene));
    expect(JSON.stringify(shown)).not.toMatch(/"(ada|ben|cleo)"/);
    expect(shown.panel.map(({ name }) => name)).toContain('Panelist A');
    expect(JSON.stringify(progress(scene))).not.toMatch(/"(ada|ben|cleo)\b/);
  });

  it('PR1 given a whole session, then only what changesOutcome names has changed it', () => {
    const scene = opened();
    handIn(scene, 'ada', 'pitch', { clarity: 2 });
    scene.given('robin', { type: 'reveal', roundId: 'pitch' });
    scene.given('robin', { type: 'startRound', roundId: 'panel' });
    scene.given('ada', { type: 'askQuestion', questionId: 'bank-1' });
    handIn(scene, 'ben', 'panel', { clarity: 3 });
    scene.given('ada', { type: 'saveVerdict', verdict: 'yes', advice: '' });
    revealed(scene);
    scene.given('ben', { type: 'reviseScore', roundId: 'panel', criterionId: 'clarity', value: 1 });
    scene.given('ada', { type: 'saveActionItem', itemId: 'a', text: 'Slow down', check: '' });
    scene.given('robin', { type: 'removeParticipant', participantId: 'cleo' });
    scene.given('ada', { type: 'saveActionItem', itemId: 'b', text: 'Answer first', check: '' });
    scene.given('robin', { type: 'deleteActionItem', itemId: 'a' });
    scene.join('dora', 'panelist', 'gamma').given('robin', { type: 'closeRoom' });
    const whole = outcome(scene);

    let stored: Outcome | null = null;
    let { state } = new Scene();
    for (const { at, events } of scene.log) {
      state = events.reduce((folded, event) => evolve(folded, event, at), state);
      if (changesOutcome(events)) stored = outcomeOf(state);
    }
    expect(stored).toEqual(whole);
    expect(whole.actionItems.map(({ itemId }) => itemId)).toEqual(['b']);
    expect(whole.criteria[0]?.scores.map(({ value }) => value)).toEqual([2, 1]);
  });
});

describe('progress', () => {
  it('PR6 given sessions in any order, then they come by their start, oldest first', () => {
    const [late, early] = [revealed(opened({ day: 7 })), revealed(opened())];
    expect(progress(late, early).map(({ roomId, startedAt }) => [roomId, startedAt])).toEqual([
      ['room-2', START],
      ['room-1', START + 7 * DAY],
    ]);
  });

  it('PR7 given other people scored, then the session is marked, and stays comparable', () => {
    const sessions = progress(
      revealed(opened()),
      revealed(opened({ day: 1, panel: ['Cleo ', 'ben', 'ADA'] })),
      revealed(opened({ day: 2, panel: ['ada', 'ben', 'dora'] })),
      revealed(opened({ day: 3, panel: ['ada', 'ben'] })),
    );
    expect(sessions.map(({ panelChanged }) => panelChanged)).toEqual([false, false, true, true]);
    expect(sessions.every(({ comparable }) => comparable)).toBe(true);
  });

  it('PR8 given an anchor was reworded, then the session is not comparable, and the criterion is named', () => {
    const changed = samplePack();
    for (const { id, anchors } of changed.rubric.criteria) if (id === 'flex') anchors[4] = 'Another level';
    const sessions = progress(
      revealed(opened()),
      revealed(opened({ day: 1, pack: changed })),
      revealed(opened({ day: 2, pack: changed })),
    );
    const marks = sessions.map((session) => [
      session.rubricChanged,
      session.comparable,
      session.changedCriteria,
    ]);
    expect(marks).toEqual([
      [false, true, []],
      [true, false, ['flex']],
      [false, true, []],
    ]);
  });

  it('PR8 given a shared criterion was added, or another order or card criterion, then only the first counts', () => {
    const [added, other] = [samplePack(), samplePack()];
    const [first] = added.rubric.criteria;
    if (first) added.rubric.criteria.push({ ...first, id: 'fresh' });
    other.rubric.criteria = other.rubric.criteria.filter(({ roleCardId }) => !roleCardId).reverse();
    const of = (pack: Pack) => progress(revealed(opened()), revealed(opened({ day: 1, pack })))[1];
    expect(of(added)).toMatchObject({ comparable: false, changedCriteria: ['fresh'] });
    expect(of(other)).toMatchObject({ comparable: true, changedCriteria: [] });
  });

  it('PR9 given a point landed once, then it is not among those that never did', () => {
    const heard = opened().given('ada', { type: 'tickPoint', pointId: 'beat-1', heard: true }).later(40_000);
    const deaf = opened({ day: 1 }).later(40_000);
    const { neverLanded } = progressOf(
      'pack',
      [heard, deaf].map((scene, index) => ({
        roomId: `room-${index}`,
        title: '',
        state: 'debrief',
        outcome: outcome(revealed(scene)),
      })),
    );
    expect(neverLanded).toEqual([{ id: 'beat-2', text: 'beat-label-2 x', question: 'Pitch', asked: 2 }]);
  });

  const sessionsOf = (...scenes: Scene[]) =>
    progressOf(
      'pack',
      scenes.map((scene, index) => ({
        roomId: `room-${index + 1}`,
        title: '',
        state: 'debrief' as const,
        outcome: outcome(revealed(scene)),
      })),
    );

  it('PR8 given an anchor was reworded, then that criterion’s line breaks there, and no other', () => {
    const changed = samplePack();
    for (const { id, anchors } of changed.rubric.criteria) if (id === 'flex') anchors[4] = 'Another level';
    const { lines } = sessionsOf(opened(), opened({ day: 1 }), opened({ day: 2, pack: changed }));
    const joins = (id: string) => lines.find((line) => line.id === id)?.points.map((point) => point.joins);
    expect(joins('flex')).toEqual([false, true, false]);
    expect(joins('clarity')).toEqual([false, true, true]);
  });

  it('PR10 given predictions, then how many were right, how many within a point, and the median gap', () => {
    const scene = opened();
    handIn(scene, 'ada', 'pitch', { clarity: 2, flex: 3 });
    handIn(scene, 'ben', 'pitch', { clarity: 4 });
    scene.given('robin', { type: 'predict', participantId: 'ada', scores: { clarity: 4, flex: 3 } });
    scene.given('robin', { type: 'predict', participantId: 'ben', scores: { clarity: 3, specifics: 1 } });
    const [session] = progress(revealed(scene));
    expect(session?.prediction).toEqual({ n: 3, exact: 1, withinOne: 2, gap: 0 });
  });

  it('PR11 given a question lost half its points in two sessions, or an answer fell twice, then both are named', () => {
    const badly = (day: number, heard: boolean) => {
      const scene = opened({ day }).given(
        'robin',
        { type: 'closeRound' },
        { type: 'startRound', roundId: 'pressure' },
      );
      scene.given('ada', { type: 'askQuestion', questionId: 'bank-1' });
      if (heard)
        for (const pointId of ['bank-1-k1', 'bank-1-k2'])
          scene.given('ben', { type: 'tickPoint', pointId, heard: true });
      scene.given('ada', { type: 'askQuestion', questionId: 'weak-1' });
      return scene.given('ada', { type: 'markLadder', questionId: 'weak-1', result: 'collapse' });
    };
    const { badTwice } = sessionsOf(badly(0, false), badly(1, true), badly(2, false));
    expect(badTwice.filter(({ questionId }) => questionId !== 'pitch')).toEqual([
      { questionId: 'bank-1', question: 'bank-question-1 x', roomIds: ['room-1', 'room-3'] },
      { questionId: 'weak-1', question: 'weak-challenge-1 x', roomIds: ['room-1', 'room-2', 'room-3'] },
    ]);
  });

  it('PR12 given a review alone, then its outcome is the session’s', () => {
    const scene = revealed(opened());
    const review = reviewFor(scene.state, { participantId: null, names: 'shown' });
    expect(review && outcomeOfReview(review, outcomeKeys(review))).toEqual(outcome(scene));
  });
});

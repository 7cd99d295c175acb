import { reviewFor } from '@mockpanel/shared/review/review';
import { runningScene, type Scene } from '@mockpanel/shared/testing/given';
import { describe, expect, it } from 'vitest';
import { review as texts } from '../../messages/en/review';
import { gapSummary, gapWords, guessesByPerson, guessFor } from './guesses';
import { reviewPeople } from './people';
import { changedWords, wasWords } from './revisions';
import { scoreRows } from './score-rows';
import { steadyOrder } from './steady-order';
import { timelineOf } from './timeline';

const t = texts.english;

type Score = 1 | 2 | 3 | 4 | 'not-observed';

const handIn = (scene: Scene, roundId: string, who: string, scores: Record<string, Score>): Scene =>
  scene.given(who, { type: 'saveBallot', roundId, scores }, { type: 'submitBallot', roundId });

const reviewOf = (scene: Scene) => {
  const review = reviewFor(scene.state, { participantId: 'robin', names: 'shown' });
  if (!review) throw new Error('Nothing is revealed in this scene.');
  return review;
};

const guessed = () => {
  const scene = runningScene('pitch').given(
    'robin',
    { type: 'predict', participantId: 'ada', scores: { clarity: 3, specifics: 3, flex: 2 } },
    { type: 'predict', participantId: 'ben', scores: { clarity: 4, specifics: 3 } },
  );
  handIn(scene, 'pitch', 'ada', { clarity: 3, specifics: 4 });
  handIn(scene, 'pitch', 'ben', { clarity: 1, specifics: 2 });
  scene.given('robin', { type: 'closeRound' }, { type: 'startRound', roundId: 'panel' });
  handIn(scene, 'panel', 'ben', { clarity: 2, specifics: 4 });
  return scene.given('robin', { type: 'reveal' });
};

describe('guesses against the panel', () => {
  const review = reviewOf(guessed());
  const people = reviewPeople(review, t);
  const [ben, ada, ...others] = guessesByPerson(review, people);

  it('given guesses, then the widest gap comes first, and who was not guessed is left out', () => {
    expect([ben?.person.id, ada?.person.id, others]).toEqual(['ben', 'ada', []]);
    expect(ben?.widest).toBe(2.5);
  });

  it('given several rounds, then the middle of what was given stands beside the guess', () => {
    expect(ben?.rows).toMatchObject([
      { title: 'Clear line of thought', guess: 4, given: [1, 2], median: 1.5, gap: -2.5 },
      { guess: 3, given: [2, 4], median: 3, gap: 0 },
    ]);
    expect(ben?.rows.map((row) => gapWords(row, t))).toEqual(['2.5 lower', 'spot on']);
    expect(ben && gapSummary(ben.rows, t)).toBe('lower on 1, spot on for 1');
  });

  it('given no number on a criterion, then there is no gap to speak of', () => {
    expect(ada?.rows.map((row) => gapWords(row, t))).toEqual(['spot on', '1 higher', 'no score']);
    expect(ada && gapSummary(ada.rows.slice(2), t)).toBe('gave no number');
    expect(guessFor(review, 'ada', 'flex')).toBe(2);
    expect(guessFor(review, 'cleo', 'flex')).toBeUndefined();
  });
});

describe('scores changed after the talk', () => {
  const revised = guessed().given(
    'ben',
    { type: 'reviseScore', roundId: 'pitch', criterionId: 'clarity', value: 3 },
    { type: 'reviseScore', roundId: 'pitch', criterionId: 'flex', value: 2 },
  );
  const rows = scoreRows(reviewOf(revised)).filter((row) => row.round.id === 'pitch');

  it('given a revision, then both values are told, and who kept theirs is not named', () => {
    const words = rows.map((row) => changedWords(row.criterion, (id) => id, t));
    expect(words).toEqual([['ben was 1, now 3'], [], ['ben was blank, now 2']]);
    expect(wasWords({ history: [{ value: 'not-observed', until: 1 }] }, t)).toBe('was n/o');
    expect(wasWords({}, t)).toBeNull();
  });

  it('given figures that changed, then the rows stay where they were and new ones come last', () => {
    const order = steadyOrder([{ key: 'c' }, { key: 'b' }, { key: 'a' }], ['a', 'gone', 'b']);
    expect(order.map(({ key }) => key)).toEqual(['a', 'b', 'c']);
  });
});

describe('the timeline of a debrief', () => {
  it('given cut-ins and questions of the candidate, then each lies at its moment with who it was or was for', () => {
    const scene = runningScene('talk')
      .later(20_000)
      .given('ada', { type: 'interrupt' })
      .later(9_000)
      .given('ada', { type: 'resumeTalk' })
      .given('robin', { type: 'closeRound' }, { type: 'startRound', roundId: 'yours' })
      .later(1_000)
      .given('robin', { type: 'askPanel', questionId: 'cq-1', participantId: 'ada' })
      .given('robin', { type: 'askPanel', questionId: 'cq-2' }, { type: 'reveal' });
    const { marks } = timelineOf(reviewOf(scene));
    const of = (kind: string) =>
      marks.filter((mark) => mark.kind === kind).map(({ atMs, participantId }) => [atMs, participantId]);
    expect(of('cut')).toEqual([[20_000, 'ada']]);
    expect(of('panel-asked')).toEqual([
      [30_000, 'ada'],
      [30_000, null],
    ]);
    expect(of('question')).toEqual([]);
  });
});

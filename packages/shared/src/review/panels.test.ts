import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ScoreValue } from '../room/commands.js';
import type { Scene } from '../testing/given.js';
import {
  cutShort,
  fourHours,
  handIn,
  oneRevealed,
  panelOf,
  playedPanel,
  revealedPanel,
} from '../testing/review-rooms.js';
import { reviewFor } from './review.js';
import type { Review } from './types.js';

const reviewOf = (scene: Scene): Review => {
  const found = reviewFor(scene.state, { participantId: null, names: 'shown' });
  if (!found) throw new Error('Nothing is revealed.');
  return found;
};
const clarityOf = (review: Review, roundId = 'pitch') =>
  review.rounds.find(({ id }) => id === roundId)?.criteria.find(({ id }) => id === 'clarity');

describe('reviews of panels of every size', () => {
  // The n-th panelist gives 1, 2, 3, 4, 1, 2, 3, 4; worked by hand.
  it.each([
    { size: 0, n: 0, median: null, min: null, max: null, spread: null, agreement: null },
    { size: 1, n: 1, median: 1, min: 1, max: 1, spread: null, agreement: null },
    { size: 2, n: 2, median: 1.5, min: 1, max: 2, spread: null, agreement: null },
    { size: 3, n: 3, median: 2, min: 1, max: 3, spread: 2, agreement: 2 / 3 },
    { size: 8, n: 8, median: 2.5, min: 1, max: 4, spread: 3, agreement: 16 / 28 },
  ])('RV2 RV4 given $size panelists, then the figures are as worked by hand', ({ size, ...expected }) => {
    const review = reviewOf(revealedPanel(size));
    expect(clarityOf(review)).toMatchObject({ ...expected, raters: size, notObserved: 0 });
    expect(review.rounds[0]?.criteria.find(({ id }) => id === 'specifics')).toMatchObject({
      n: 0,
      median: null,
      raters: size,
      notObserved: size,
    });
    expect(review.totals).toMatchObject({
      panelists: size,
      scores: 2 * size,
      questionsAsked: size === 0 ? 0 : 1,
      questionsInPack: review.room.seats.length * 2 + 3 + 2,
      talkMs: 70_000 + 600_000 + 90_000,
      overtimeMs: 10_000,
    });
    expect(review.drill[0]).toMatchObject({ id: 'drill-1', miss: size, hit: 0 });
    expect(review.findings.length).toBeLessThanOrEqual(3);
  });

  it('RV10 given a session cut short in the first beat, then the second beat was not reached, and is not "never landed"', () => {
    const review = reviewOf(cutShort());
    expect(review.rounds.map(({ id }) => id)).toEqual(['pitch']);
    expect(review.rounds[0]?.segments).toMatchObject([
      { id: 'beat-1', spentMs: 12_000, plannedMs: 30_000, reached: true },
      { id: 'beat-2', spentMs: 0, plannedMs: 30_000, reached: false },
    ]);
    expect(review.keyPoints.map(({ id, asked, landed }) => [id, asked, landed])).toEqual([
      ['beat-1', true, false],
      ['beat-2', false, false],
    ]);
    expect(review.room.rounds.map(({ status }) => status)).toEqual([
      'closed',
      'pending',
      'pending',
      'pending',
      'pending',
      'pending',
    ]);
    expect(clarityOf(review)).toMatchObject({ n: 1, raters: 3, missingBy: ['ben', 'cleo'] });
    expect(review.findings[0]).toMatchObject({ code: 'missing', values: { handedIn: 1, panelists: 3 } });
  });

  it('RV10 given nobody moved the beats on, then the clock tells how far the pitch came', () => {
    const scene = panelOf(1).given('robin', { type: 'startRound', roundId: 'pitch' }).later(31_000);
    scene.given('robin', { type: 'reveal' });
    expect(reviewOf(scene).keyPoints.map(({ asked }) => asked)).toEqual([true, true]);
  });

  it('RV10 given a beat was heard that nobody moved on to, then it came up', () => {
    const scene = panelOf(1).given('robin', { type: 'startRound', roundId: 'pitch' }).later(5_000);
    scene
      .given('ada', { type: 'tickPoint', pointId: 'beat-2', heard: true })
      .given('robin', { type: 'reveal' });
    expect(reviewOf(scene).keyPoints[1]).toMatchObject({ id: 'beat-2', asked: true, landed: true });
  });

  it('RV1 given one revealed round among hidden ones, then no part of the review knows the others', () => {
    const review = reviewOf(oneRevealed());
    expect(review).toMatchObject({
      revealed: ['pitch'],
      questions: [],
      coverage: null,
      drill: [],
      predictionGaps: [],
      totals: { scores: 3, questionsAsked: 0, questionsInPack: null },
    });
    expect(review.disagreements.every(({ roundId }) => roundId === 'pitch')).toBe(true);
    const text = JSON.stringify({ ...review, room: null });
    for (const hidden of ['bank-', 'drill-', 'weak', '"panel"']) expect(text).not.toContain(hidden);
  });

  it('given four hours with 210 questions, then every one of them is in it, in order', () => {
    const review = reviewOf(fourHours());
    expect(review.totals).toMatchObject({
      talkMs: 6 * 40 * 60_000,
      improvised: 210,
      tallies: { hedge: 210, filler: 0, ramble: 0, strong: 0 },
      notes: { evidence: 210 },
    });
    const times = review.timeline.map(({ at }) => at);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(review.questions.every(({ answerMs }) => answerMs >= 30_000)).toBe(true);
    expect(review.findings.map(({ code }) => code)).toContain('overtime');
  });
});

describe('properties of every review', () => {
  const value = fc.constantFrom<ScoreValue | null>(1, 2, 3, 4, 'not-observed', null);
  const standing = fc.constantFrom('counted', 'removed', 'trainee');
  const ballot = fc.record({ handedIn: fc.boolean(), standing, value });
  const WHO = ['ada', 'ben', 'cleo', 'dora'];
  type Ballots = { handedIn: boolean; standing: string; value: ScoreValue | null }[];

  function scored(ballots: Ballots, order: readonly number[]): Review {
    const scene = panelOf(4).given('robin', { type: 'startRound', roundId: 'panel' });
    const bot = { participantId: 'bot', name: 'Bot', role: 'panelist', asHost: false, bot: true } as const;
    scene.given('@system', { type: 'join', ...bot, seatIds: [] });
    handIn(scene, 'bot', 'panel', { clarity: 1 });
    for (const index of order) {
      const [who = '', each] = [WHO[index], ballots[index]];
      if (each?.handedIn) handIn(scene, who, 'panel', each.value === null ? {} : { clarity: each.value });
    }
    for (const [index, each] of ballots.entries()) {
      const participantId = WHO[index] ?? '';
      if (each.standing === 'removed') scene.given('robin', { type: 'removeParticipant', participantId });
      if (each.standing === 'trainee')
        scene.given('robin', { type: 'setTrainee', participantId, trainee: true });
    }
    return reviewOf(scene.given('robin', { type: 'reveal' }));
  }
  const four = fc.tuple(ballot, ballot, ballot, ballot);

  it('RV2 given any ballots, then n, not observed, blank and missing add up, for each criterion', () => {
    fc.assert(
      fc.property(four, (ballots) => {
        const review = scored(ballots, [0, 1, 2, 3]);
        const counted = ballots.filter((each) => each.standing === 'counted');
        for (const criterion of review.rounds[0]?.criteria ?? []) {
          const { n, notObserved, notObservedBy, blankBy, missingBy, raters } = criterion;
          expect(n + notObserved + blankBy.length + missingBy.length).toBe(raters);
          expect(notObservedBy).toHaveLength(notObserved);
        }
        expect(clarityOf(review, 'panel')?.raters).toBe(counted.length);
        expect(review.totals.panelists).toBe(counted.length);
      }),
    );
  });

  it('RV3 given any ballots, then a bot, a trainee and somebody removed change no figure', () => {
    fc.assert(
      fc.property(four, (ballots) => {
        const figures = clarityOf(scored(ballots, [0, 1, 2, 3]), 'panel');
        const counted = ballots.flatMap((each) =>
          each.standing === 'counted' && each.handedIn && typeof each.value === 'number' ? [each.value] : [],
        );
        expect(figures?.n).toBe(counted.length);
        expect(figures?.min).toBe(counted.length ? Math.min(...counted) : null);
        expect(figures?.max).toBe(counted.length ? Math.max(...counted) : null);
      }),
    );
  });

  it('RV5 given any ballots, then the order in which they are handed in changes nothing of the review', () => {
    const order = fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 });
    fc.assert(
      fc.property(four, order, (ballots, other) => {
        expect(scored(ballots, other)).toEqual(scored(ballots, [0, 1, 2, 3]));
      }),
    );
  });
});

describe('what a review is completed with', () => {
  it('RV11 given questions were asked and pushed, then each comes with its time, without the pauses', () => {
    const scene = panelOf(2).given('robin', { type: 'startRound', roundId: 'pressure' });
    scene.later(1_000).given('ada', { type: 'askQuestion', questionId: 'weak-1' }).later(10_000);
    scene.given('robin', { type: 'pauseRound' }).later(60_000).given('robin', { type: 'resumeRound' });
    scene.later(5_000).given('ada', { type: 'push' }).later(5_000).given('ada', { type: 'endAnswer' });
    scene.given('ben', { type: 'askQuestion', text: 'own words' }).later(7_000);
    scene.given('robin', { type: 'reveal' });
    const review = reviewOf(scene);
    expect(review.questions).toMatchObject([
      { questionId: 'weak-1', source: 'weak-spot', participantId: 'ada', answerMs: 20_000, pushed: true },
      { source: 'improvised', text: 'own words', participantId: 'ben', answerMs: 7_000, pushed: false },
    ]);
    expect(review.totals).toMatchObject({ questionsAsked: 2, improvised: 1 });
  });

  it('RV12 given everything is revealed, then coverage names what was asked, pushed and left open', () => {
    const scene = panelOf(2).given('robin', { type: 'startRound', roundId: 'panel' });
    scene.given('ada', { type: 'askQuestion', questionId: 'bank-1' });
    scene.given('ada', { type: 'askQuestion', questionId: 'alpha-q1' });
    scene.given('ben', { type: 'askQuestion', questionId: 'weak-1' }).given('ben', { type: 'push' });
    scene.given('robin', { type: 'reveal' });
    expect(reviewOf(scene).coverage).toEqual({
      personas: [
        { seatId: 'alpha', persona: 'alpha-name x', asked: 2 },
        { seatId: 'beta', persona: 'beta-name x', asked: 1 },
        { seatId: 'gamma', persona: 'gamma-name x', asked: 0 },
      ],
      categories: [
        { category: 'Strategy', asked: 1, total: 2 },
        { category: 'Craft', asked: 0, total: 1 },
      ],
      weakSpots: [
        { id: 'weak-1', title: 'weak-title-1 x', asked: true, pushed: true },
        { id: 'weak-2', title: 'weak-title-2 x', asked: false, pushed: false },
      ],
      candidateQuestions: [
        { seatId: 'alpha', asked: 0, total: 1 },
        { seatId: null, asked: 0, total: 1 },
      ],
    });
  });

  it('RV13 given scores, then disagreements come with the widest range first', () => {
    const scene = panelOf(3).given('robin', { type: 'startRound', roundId: 'pitch' });
    handIn(scene, 'ada', 'pitch', { clarity: 3, specifics: 1, flex: 2 });
    handIn(scene, 'ben', 'pitch', { clarity: 3, specifics: 4, flex: 4 });
    scene.given('robin', { type: 'reveal' });
    expect(reviewOf(scene).disagreements).toEqual([
      { roundId: 'pitch', criterionId: 'specifics', n: 2, range: 3 },
      { roundId: 'pitch', criterionId: 'flex', n: 2, range: 2 },
      { roundId: 'pitch', criterionId: 'clarity', n: 2, range: 0 },
    ]);
  });

  it('RV14 given predictions, then the gap of each panelist is what was expected less what was given', () => {
    const scene = playedPanel(3);
    scene.given('robin', { type: 'predict', participantId: 'ada', scores: { clarity: 4, flex: 2 } });
    scene.given('robin', { type: 'predict', participantId: 'ben', scores: { clarity: 2 } });
    // Ada gave 1 and 3 for clarity, Ben 2 and 3.
    expect(reviewOf(scene.given('robin', { type: 'reveal' })).predictionGaps).toEqual([
      {
        participantId: 'ada',
        gap: 2,
        criteria: [
          { id: 'clarity', expected: 4, given: 2, gap: 2 },
          { id: 'flex', expected: 2, given: null, gap: null },
        ],
      },
      { participantId: 'ben', gap: -0.5, criteria: [{ id: 'clarity', expected: 2, given: 2.5, gap: -0.5 }] },
    ]);
  });

  it('RV15 given a split panel, then the findings are three facts with what shows them', () => {
    const review = reviewOf(revealedPanel(3));
    expect(review.findings).toEqual([
      {
        code: 'disagreement',
        values: {
          criterion: 'Clear line of thought',
          round: 'Pitch',
          max: 3,
          min: 1,
          maxBy: ['cleo'],
          minBy: ['ada'],
        },
        evidence: 'round-pitch',
      },
      { code: 'points-lost', values: { lost: 3, asked: 4 }, evidence: 'key-points' },
      { code: 'drill', values: { missed: 1, asked: 2 }, evidence: 'drill' },
    ]);
  });

  it('RV6 RV15 given names are hidden, then findings have letters', () => {
    const scene = revealedPanel(3, { hideNames: true });
    const [first] = reviewOf(scene).findings;
    expect(JSON.stringify(first)).toMatch(/Panelist [ABC]/);
    expect(JSON.stringify(reviewOf(scene))).not.toMatch(/"(ada|ben|cleo)"/);
  });
});

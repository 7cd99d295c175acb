import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../pack/schema.js';
import { type Bare, Scene } from '../testing/given.js';
import { samplePack } from '../testing/sample-pack.js';
import { reviewFor } from './review.js';

const RUNS = 40;
const QUESTIONS = ['bank-1', 'weak-1', 'alpha-q1'];

/** Two rounds of each kind in which the same question may come up again. */
const ROUNDS = ['pitch', 'panel', 'pressure', 'pressure-2', 'yours', 'yours-2'];

function packWithRepeats(): Pack {
  const pack = samplePack();
  const again = pack.rounds
    .filter(({ id }) => id === 'pressure' || id === 'yours')
    .map((round) => ({ ...round, id: `${round.id}-2` }));
  return { ...pack, rounds: [...pack.rounds, ...again] };
}

const roundId = fc.constantFrom(...ROUNDS);

/** What a panelist writes down for themselves. Notes are left out: after their round's reveal they are everybody's. */
const secret: fc.Arbitrary<Bare> = fc.oneof(
  fc.record({
    type: fc.constant('saveBallot' as const),
    roundId,
    scores: fc.dictionary(fc.constantFrom('clarity', 'flex'), fc.constantFrom(1, 4)),
  }),
  fc.record({ type: fc.constant('submitBallot' as const), roundId }),
  fc.record({
    type: fc.constant('tally' as const),
    kind: fc.constantFrom('hedge' as const, 'strong' as const),
    undo: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('tickPoint' as const),
    pointId: fc.constantFrom('beat-1', 'bank-1-k1', 'alpha-q1.0'),
    heard: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('markLadder' as const),
    questionId: fc.constant('weak-1'),
    result: fc.constantFrom('hold' as const, 'collapse' as const),
  }),
  fc.record({
    type: fc.constant('rateQuestion' as const),
    questionId: fc.constant('cq-1'),
    rating: fc.constantFrom<1 | 4>(1, 4),
  }),
  fc.record({
    type: fc.constant('saveVerdict' as const),
    verdict: fc.constantFrom('no' as const, 'yes' as const),
    advice: fc.constant('x'),
  }),
) as fc.Arbitrary<Bare>;

const secrets = fc.array(fc.tuple(fc.constantFrom('ada', 'ben'), secret), { maxLength: 8 });
const session = fc.tuple(
  fc.shuffledSubarray(ROUNDS, { minLength: ROUNDS.length }),
  fc.array(secrets, { minLength: ROUNDS.length, maxLength: ROUNDS.length }),
  fc.integer({ min: 0, max: 2 }),
);

const READERS = [
  { participantId: 'robin', names: 'shown' },
  { participantId: null, names: 'hidden' },
] as const;
const reviewsOf = ({ state }: Scene) => JSON.stringify(READERS.map((reader) => reviewFor(state, reader)));

describe('the review of what is revealed', () => {
  it('Secrecy 1 RV1 SC6: whatever is written down for what is not revealed, it reads the same', () => {
    let compared = 0;
    fc.assert(
      fc.property(session, ([order, written, revealedFirst]) => {
        const scene = new Scene({}, packWithRepeats())
          .joinAsHost('robin', 'candidate')
          .join('ada', 'panelist', 'alpha')
          .join('ben', 'panelist', 'beta')
          .given('robin', { type: 'startSession' });
        for (const [index, each] of order.entries()) {
          scene.later(1_000).given('robin', { type: 'startRound', roundId: each });
          for (const questionId of QUESTIONS) scene.when('ada', { type: 'askQuestion', questionId });
          scene.when('robin', { type: 'askPanel', questionId: 'cq-1' });
          for (const [who, command] of written[index] ?? []) {
            const before = scene.state.revealed.length > 0 ? reviewsOf(scene) : null;
            const { refusal } = scene.later(1_000).when(who, command);
            if (before === null || refusal) continue;
            expect(reviewsOf(scene)).toBe(before);
            compared += 1;
          }
          scene.given('robin', { type: 'closeRound' });
          if (index <= revealedFirst) scene.given('robin', { type: 'reveal', roundId: each });
        }
      }),
      { numRuns: RUNS },
    );
    expect(compared).toBeGreaterThan(RUNS);
  });
});

import { type Pack, packSchema } from '@mockpanel/shared/pack/schema';
import { samplePack } from '../../packages/shared/src/testing/sample-pack.js';

const CARDS = ['alpha', 'beta', 'gamma', 'delta', 'epsilon'];

/** Minutes of each round: half an hour together. */
export const MINUTES = { pitch: 2, talk: 8, panel: 10, pressure: 5, yours: 3, drill: 2 } as const;
export type RoundId = keyof typeof MINUTES;

/** The small pack with five cards, and with rounds that take half an hour. */
export function halfHourPack(): Pack {
  const pack = samplePack();
  const [model] = pack.roleCards;
  return packSchema.parse({
    ...pack,
    roleCards: CARDS.map(
      (id) =>
        pack.roleCards.find((card) => card.id === id) ?? {
          ...model,
          id,
          name: `${id}-name x`,
          title: `${id}-title x`,
          questions: [{ id: `${id}-q1`, text: `${id}-question-1 x`, listenFor: [] }],
        },
    ),
    rounds: pack.rounds.map((round) => {
      const durationMs = MINUTES[round.id as RoundId] * 60_000;
      const partMs = durationMs / Math.max(1, round.segments.length);
      return {
        ...round,
        durationMs,
        segments: round.segments.map((segment, index) => ({
          ...segment,
          startMs: index * partMs,
          endMs: (index + 1) * partMs,
        })),
      };
    }),
  });
}

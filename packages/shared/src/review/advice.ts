import type { AdviceLines } from '../room/commands-debrief.js';
import type { Review } from './types.js';

type Given = Review['overall'][number];

/** What a panelist leaves, set by set: `seatId` says for which card, and is absent where they hold one. */
export const adviceSets = ({
  cards,
  strength,
  workOn,
  hardTruth,
}: Given): ({ seatId?: string } & AdviceLines)[] => cards ?? [{ strength, workOn, hardTruth }];

/** One set for all cards: two sets would say that their author holds two cards. */
export function withoutCards({ cards, ...given }: Given): Given {
  if (cards === undefined) return given;
  const joined = (line: keyof AdviceLines) =>
    cards
      .map((card) => card[line])
      .filter(Boolean)
      .join('\n');
  const lines = { strength: joined('strength'), workOn: joined('workOn'), hardTruth: joined('hardTruth') };
  return { ...given, ...Object.fromEntries(Object.entries(lines).filter(([, text]) => text !== '')) };
}

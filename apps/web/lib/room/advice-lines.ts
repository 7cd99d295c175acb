import type { AdviceLines } from '@mockpanel/shared/room/commands-debrief';
import type { Mine } from '@mockpanel/shared/room/views';
import type { CommandBody } from './room-client';

export const LINES = ['strength', 'workOn', 'hardTruth'] as const;
export type LineName = (typeof LINES)[number];

/** What one writes beside the verdict, each text under its key: the advice, and the lines of every card. */
export type Advice = Record<string, string>;

/** The lines of one card where somebody holds two, else theirs alone. */
export const lineKey = (name: LineName, card: string | null): string =>
  card === null ? name : `${card}.${name}`;

/** The cards that have lines of their own: none where one person plays one card. */
export const cardsWithLines = (seatIds: readonly string[]): (string | null)[] =>
  seatIds.length > 1 ? [...seatIds] : [null];

export const adviceKeys = (seatIds: readonly string[]): string[] => [
  'advice',
  ...cardsWithLines(seatIds).flatMap((card) => LINES.map((name) => lineKey(name, card))),
];

/** What is saved, by key. Lines from before there was one set a card stand with the first card. */
export function savedAdvice(verdict: Mine['verdict'], seatIds: readonly string[]): Advice {
  const saved: Advice = { advice: verdict?.advice ?? '' };
  for (const [index, card] of cardsWithLines(seatIds).entries()) {
    const own: AdviceLines | undefined = card === null ? undefined : verdict?.cards?.[card];
    const plain = index === 0 && verdict?.cards === undefined ? verdict : null;
    for (const name of LINES) saved[lineKey(name, card)] = own?.[name] ?? plain?.[name] ?? '';
  }
  return saved;
}

type Written = Pick<Extract<CommandBody, { type: 'saveVerdict' }>, 'advice' | 'cards' | LineName>;

/** What is sent of it: empty lines are left out. */
export function adviceToSend(advice: Advice, seatIds: readonly string[]): Written {
  const linesOf = (card: string | null): AdviceLines =>
    Object.fromEntries(
      LINES.flatMap((name) => {
        const text = (advice[lineKey(name, card)] ?? '').trim();
        return text === '' ? [] : [[name, text]];
      }),
    );
  const text = (advice.advice ?? '').trim();
  if (seatIds.length < 2) return { advice: text, ...linesOf(null) };
  return { advice: text, cards: Object.fromEntries(seatIds.map((card) => [card, linesOf(card)])) };
}

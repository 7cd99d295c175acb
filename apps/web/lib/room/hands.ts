import type { View } from '@mockpanel/shared/room/views';
import type { CueTexts } from './situation';

/** Raised hands that wait to be called, in the order in which they went up. */
export const waitingHands = (view: View): string[] =>
  view.hands.filter((id) => id !== view.turn && id !== view.asking?.participantId);

/** "Ben has a hand up." or "Ben and Cleo have a hand up."; the first name is the first in order. */
export function handsSentence(names: readonly string[], t: CueTexts['hands']): string | null {
  const [first, second] = names;
  if (first === undefined) return null;
  if (second === undefined) return t.one(first);
  return names.length === 2 ? t.two(first, second) : t.more(first, names.length - 1);
}

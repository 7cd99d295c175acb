const SEAT_SHAPES = ['circle', 'diamond', 'square', 'hexagon', 'house', 'triangle'] as const;
export type SeatShape = (typeof SEAT_SHAPES)[number];

export interface SeatLook {
  /** 1–6, the class `.s1`–`.s6`. */
  hue: number;
  shape: SeatShape;
}

/**
 * A seat's hue and shape by its place in the pack. From the seventh seat on hues come round again with the
 * next shape, so that all 36 pairs are used before one repeats.
 */
export function seatLook(index: number): SeatLook {
  const count = SEAT_SHAPES.length;
  const place = Math.max(0, Math.trunc(index));
  const turn = Math.floor(place / count);
  return { hue: (place % count) + 1, shape: SEAT_SHAPES[(place + turn) % count] as SeatShape };
}

/** Words that say nothing about who somebody is; with a capital they are part of a name. */
const SMALL_WORDS = new Set(['of', 'the', 'and', 'for', 'to', 'in', 'at', 'a', 'an', 'de', 'von', 'van']);

/** One or two letters: of the card's name, and of its title where it has no name. */
export function seatInitials(card: { name?: string; title?: string }): string {
  const source = card.name?.trim() || card.title?.trim() || '';
  const words = (source.match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? []).filter(
    (word) => !SMALL_WORDS.has(word),
  );
  const [first, second] = words;
  if (!first) return '?';
  const firstLetters = [...first];
  if (!second) return firstLetters.slice(0, 2).join('').toUpperCase();
  return `${firstLetters[0]}${[...second][0]}`.toUpperCase();
}

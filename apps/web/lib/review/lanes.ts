const MOST_LANES = 5;

/**
 * Which lane each sign goes to so that neighbours do not cover each other: the first lane whose last sign is
 * at least `gap` away, else the one that has been free longest. Places come in order.
 */
export function lanesOf(places: readonly number[], gap: number): { lanes: number[]; count: number } {
  const last: number[] = [];
  const lanes = places.map((place) => {
    const free = last.findIndex((end) => place - end >= gap);
    const lane =
      free !== -1 ? free : last.length < MOST_LANES ? last.length : last.indexOf(Math.min(...last));
    last[lane] = place;
    return lane;
  });
  return { lanes, count: Math.max(1, last.length) };
}

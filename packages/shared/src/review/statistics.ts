/** The summary of a handful of scores. Everything is null where there is nothing to summarise. */
export interface Summary {
  n: number;
  median: number | null;
  mean: number | null;
  min: number | null;
  max: number | null;
  /** `max - min`; null below three raters, where a spread says little. */
  spread: number | null;
  /** The share of all pairs of raters that are at most one point apart, 0 to 1; null below three raters. */
  agreement: number | null;
}

const RATERS_FOR_SPREAD = 3;

/** The median of a list in any order; null of none. */
export const median = (values: readonly number[]): number | null => summarise(values).median;

/** Middle value of a sorted, non-empty list; the mean of the two middle ones when their number is even. */
const medianOf = (sorted: readonly number[]): number => {
  const upper = sorted[Math.floor(sorted.length / 2)] as number;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] as number;
  return (lower + upper) / 2;
};

/** n, median, arithmetic mean, extremes and range of a list of scores, in any order. */
export function summarise(values: readonly number[]): Summary {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  const [min] = sorted;
  const max = sorted.at(-1);
  if (min === undefined || max === undefined)
    return { n, median: null, mean: null, min: null, max: null, spread: null, agreement: null };
  return {
    n,
    median: medianOf(sorted),
    mean: sorted.reduce((sum, value) => sum + value, 0) / n,
    min,
    max,
    ...(n >= RATERS_FOR_SPREAD
      ? { spread: max - min, agreement: agreementOf(sorted) }
      : { spread: null, agreement: null }),
  };
}

/** Two raters agree where they are at most one point apart: a wider gap is worth a talk. */
function agreementOf(values: readonly number[]): number {
  const pairs = values.flatMap((a, index) => values.slice(index + 1).map((b) => Math.abs(a - b)));
  return pairs.filter((gap) => gap <= 1).length / pairs.length;
}

import { expect, it } from 'vitest';

/** A claim that a pack makes in several places; the pattern's first filled group is its number. */
export type Claim = [name: string, pattern: RegExp, value: string, atLeast?: number];

/** Tests that each claim has the same number in every place, two places where nothing else is said. */
export function holdClaims(everything: string, claims: readonly Claim[]): void {
  it.each(claims)(
    'given the claim "%s", when every place is read, then the number is the same',
    (_name, pattern, value, atLeast = 2) => {
      const found = numbersClaimed(everything, pattern);
      expect(found.length).toBeGreaterThanOrEqual(atLeast);
      expect([...new Set(found)]).toEqual([value]);
    },
  );
}

/** Tests that no percentage is said but these, in rising order. */
export function holdPercentages(everything: string, known: readonly number[]): void {
  it('given every percentage, when listed, then it is one of the known ones', () => {
    const found = new Set([...everything.matchAll(/([\d.]+)%/g)].map((percent) => Number(percent[1])));
    expect([...found].sort((a, b) => a - b)).toEqual(known);
  });
}

/** The numbers found where a claim is made, each as often as it was found, in lower case. */
const numbersClaimed = (everything: string, pattern: RegExp): string[] =>
  [...everything.matchAll(pattern)].map((found) => (found.slice(1).find(Boolean) ?? '').toLowerCase());

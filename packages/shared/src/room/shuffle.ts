/** FNV-1a, 32 bits: turns a random id into a seed. */
const seedOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
};

/** mulberry32 (public domain, T. Ettinger): uniform numbers in [0, 1) from a 32-bit seed. */
const generator = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};

/** A number in [0, 1) that depends on `seed` alone. */
export const chance = (seed: string): number => generator(seedOf(seed))();

/** The items in an order that depends on `seed` alone (Fisher–Yates). */
export function shuffled<T>(items: readonly T[], seed: string): T[] {
  const random = generator(seedOf(seed));
  const order = [...items];
  for (let index = order.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [order[index], order[other]] = [order[other] as T, order[index] as T];
  }
  return order;
}

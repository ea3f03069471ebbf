/** The next number, at least 0 and less than 1. */
export type Rng = () => number;

/**
 * A small seeded generator (mulberry32: one 32-bit counter, mixed by shifts and multiplications).
 * The same seed gives the same numbers on every machine. Good for demo data, never for secrets.
 */
export function seededRng(seed: number): Rng {
  let counter = seed >>> 0;
  return () => {
    counter = (counter + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(counter ^ (counter >>> 15), counter | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from `low` to `high`, both included. */
export function wholeBetween(rng: Rng, low: number, high: number): number {
  return low + Math.floor(rng() * (high - low + 1));
}

/** One of the items, each as likely as the others. The list must not be empty. */
export function pickOne<T>(rng: Rng, items: readonly T[]): T {
  const item = items[Math.floor(rng() * items.length)];
  if (item === undefined) throw new RangeError("nothing to pick from");
  return item;
}

/** `count` different items in the order of the list; all of them when there are fewer. */
export function pickSome<T>(rng: Rng, items: readonly T[], count: number): T[] {
  const chosen = new Set<number>();
  const wanted = Math.min(count, items.length);
  while (chosen.size < wanted) chosen.add(Math.floor(rng() * items.length));
  return items.filter((_, index) => chosen.has(index));
}

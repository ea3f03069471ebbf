/** Numbers that look random and are the same for the same seeds on every machine. */
export interface SeededRandom {
  /** At least 0, less than 1. */
  readonly unit: () => number;
  /** Around 0 with a standard deviation of 1. */
  readonly normal: () => number;
  /** One of the list, by weight. The list must not be empty. */
  readonly pick: <T extends { readonly weight: number }>(list: readonly T[]) => T;
}

/**
 * A generator for a list of whole numbers, such as a world, an incident and a person: what it draws does not depend on what others drew
 * before, so that two ways of asking meet the very same people in the very same mood. SplitMix32.
 */
export function seededRandom(...seeds: readonly number[]): SeededRandom {
  let state = seeds.reduce((mixed, seed) => scramble((mixed + Math.imul(seed, 0x9e3779b1)) | 0), 0x2545f491);
  const unit = () => {
    state = (state + 0x9e3779b9) | 0;
    return (scramble(state) >>> 0) / 2 ** 32;
  };
  return {
    unit,
    // Box and Muller; 1 - unit() is never 0.
    normal: () => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit()),
    pick: (list) => {
      let left = unit() * list.reduce((sum, { weight }) => sum + weight, 0);
      const found = list.find(({ weight }) => (left -= weight) < 0) ?? list.at(-1);
      if (found === undefined) throw new RangeError("nothing to pick from");
      return found;
    },
  };
}

function scramble(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return mixed ^ (mixed >>> 15);
}

/**
 * How many of several people say yes when each decides alone, with a chance of their own: `counts[j]` is the chance of exactly j,
 * and the last one that of so many or more. The Poisson-binomial distribution, capped where more makes no difference.
 */
export type YesCounts = readonly number[];

/** Nobody is asked yet: no yes, for certain. `cap` is the number of yeses from which on more make no difference, 0 or more. */
export function nobodyAsked(cap: number): YesCounts {
  return [1, ...Array.from({ length: cap }, () => 0)];
}

/**
 * The same with one more person, whose chance lies between 0 and 1. One step of the exact dynamic programme (Barlow and Heidtmann
 * 1984): f(j) = f'(j) (1 - p) + f'(j - 1) p; only sums of products of positive numbers, so nothing cancels out. A person costs `cap`
 * multiplications, where the sum over subsets would cost 2^n.
 */
export function withOneMore(counts: YesCounts, chance: number): YesCounts {
  const last = counts.length - 1;
  return counts.map((exactly, yes) => {
    const oneFewer = yes === 0 ? 0 : (counts[yes - 1] ?? 0);
    return (yes === last ? exactly : exactly * (1 - chance)) + oneFewer * chance;
  });
}

/** The chance of at least so many, up to the cap. */
export function chanceOfAtLeast(counts: YesCounts, yes: number): number {
  return Math.min(
    1,
    counts.slice(Math.max(0, yes)).reduce((sum, chance) => sum + chance, 0),
  );
}

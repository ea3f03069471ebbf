/** How evenly a week's sign-ups are spread over projects. */
export interface Fairness {
  readonly projects: number;
  /** Projects that found at least one person. */
  readonly reached: number;
  readonly signups: number;
  /** 0 when all found the same number, towards 1 when one found everybody; 0 for none. For comparison in benchmarks, not for a page. */
  readonly gini: number;
}

/** What the sign-ups by project say; each number is one project's. */
export function fairnessOf(counts: readonly number[]): Fairness {
  const signups = counts.reduce((sum, count) => sum + count, 0);
  const sorted = counts.toSorted((a, b) => a - b);
  const ranked = sorted.reduce((sum, count, at) => sum + count * (at + 1), 0);
  const n = counts.length;
  const gini = signups === 0 ? 0 : (2 * ranked) / (n * signups) - (n + 1) / n;
  return { projects: n, reached: counts.filter((count) => count > 0).length, signups, gini };
}

/** Places in the coming fortnight up to which a project counts as small; OUR line: what one living room or boat holds. */
export const smallProjectPlaces = 15;

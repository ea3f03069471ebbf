/** What makes two projects alike for somebody who looks for one. */
export interface Kin {
  readonly score: number;
  readonly projectId: string;
  readonly category: string;
  readonly organisationId: string;
  readonly placeId: string;
}

/** How much of the score being unlike what stands above may cost; OUR value. */
const noveltyShare = 0.02;
/** Only what is still in view is compared. */
const window = 3;

/** From 0, nothing in common, to 1. */
function likeness(a: Kin, b: Kin): number {
  if (a.projectId === b.projectId) return 1;
  return (
    (a.category === b.category ? 0.5 : 0) +
    (a.organisationId === b.organisationId ? 0.3 : 0) +
    (a.placeId === b.placeId ? 0.2 : 0)
  );
}

/**
 * An order in which neighbours in the list differ: each time the one whose score, less up to 2 % for being like one of the three above,
 * is highest (maximal marginal relevance, Carbonell & Goldstein 1998). Ties go to who stood first; only the first `depth` are moved.
 */
export function diversify<K extends Kin>(ranked: readonly K[], depth: number): K[] {
  const rest = ranked.slice(0, depth);
  const shown: K[] = [];
  while (rest.length > 0) {
    let best = 0;
    let bestWorth = -Infinity;
    const above = shown.slice(-window);
    for (const [at, one] of rest.entries()) {
      const alike = above.reduce((most, other) => Math.max(most, likeness(one, other)), 0);
      const worth = one.score * (1 - noveltyShare * alike);
      if (worth > bestWorth) [best, bestWorth] = [at, worth];
    }
    shown.push(...rest.splice(best, 1));
  }
  return [...shown, ...ranked.slice(depth)];
}

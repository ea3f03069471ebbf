import type { FitTermKind } from "./fit-term.ts";

/** How much each term can add to a score: together 100. Data, so that a change is a new version and old scores stay explicable. */
export interface FitWeights {
  readonly version: string;
  readonly weights: Readonly<Record<FitTermKind, number>>;
}

/**
 * OUR starting weights. The order follows what keeps people serving: free time and the way there decide first, then what they can do
 * and care about (Clary et al., "Understanding and assessing the motivations of volunteers", J. Pers. Soc. Psych. 74, 1998: people
 * stay where the work meets their motives); credential and language weigh little because as hard rules they decide elsewhere.
 */
export const startingWeights: FitWeights = {
  version: "2026-11-1",
  weights: {
    time: 18,
    distance: 16,
    skills: 16,
    interests: 12,
    continuity: 9,
    reliability: 8,
    workload: 6,
    credential: 4,
    language: 3,
    team: 4,
    wishes: 4,
  },
};

/** Whether the weights may be used: none negative, together 100. */
export function areWeights({ weights }: FitWeights): boolean {
  const all = Object.values(weights);
  return all.every((weight) => weight >= 0) && Math.abs(all.reduce((sum, weight) => sum + weight, 0) - 100) < 1e-9;
}

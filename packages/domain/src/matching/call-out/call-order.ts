import type { CallOutCandidate, CallOutTerms } from "./call-out.ts";

/** A candidate with their place in the order; the reasons for it are the candidate's own figures. */
export interface RankedCandidate extends CallOutCandidate {
  /** chance · e^(-ETA / 300 s) less the fatigue price; at most 1, and below 0 for somebody far away who was asked much. */
  readonly score: number;
}

/**
 * The order in which people are asked: how likely they come, worth less the longer their way is, less a soft price for having been
 * asked lately. The price keeps nobody out: where nobody else is left, tired people are asked too (a hard cap a week cost ten points
 * of filled teams). Equal scores go by way, then by id, so that the order never depends on how the list came in.
 */
export function callOrder(candidates: readonly CallOutCandidate[], terms: CallOutTerms): RankedCandidate[] {
  return candidates
    .map((candidate) => ({ ...candidate, score: scoreOf(candidate, terms) }))
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        a.etaSeconds - b.etaSeconds ||
        (a.personId < b.personId ? -1 : Number(a.personId > b.personId)),
    );
}

function scoreOf({ chance, etaSeconds, fatigue }: CallOutCandidate, terms: CallOutTerms): number {
  return chance * Math.exp(-etaSeconds / terms.waySeconds) - terms.fatiguePrice * fatigue;
}

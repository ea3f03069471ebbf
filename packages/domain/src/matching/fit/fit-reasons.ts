import type { Fit } from "./fit.ts";
import { neutral, type FitTerm } from "./fit-term.ts";

/** From this value on a term is worth saying for somebody, and from the other down against. */
const good = 0.7;
const bad = 0.35;

/** How far the term lifts or lowers the score against knowing nothing. */
function lift({ value, weight }: FitTerm): number {
  return (value - neutral) * weight;
}

// Being as reliable and as rested as anybody is no reason; it is expected. A reason says something about these two.
function isSpecial(term: FitTerm): boolean {
  if (term.kind === "workload") return false;
  return term.kind !== "reliability" || term.fact.kept >= 5;
}

/** What speaks for the pair, strongest first. */
export function strengthsOf({ terms }: Pick<Fit, "terms">): readonly FitTerm[] {
  return terms
    .filter((term) => term.known && term.value >= good && isSpecial(term))
    .toSorted((a, b) => lift(b) - lift(a));
}

/** What speaks against it, strongest first. */
export function weaknessesOf({ terms }: Pick<Fit, "terms">): readonly FitTerm[] {
  return terms.filter((term) => term.known && term.value <= bad).toSorted((a, b) => lift(a) - lift(b));
}

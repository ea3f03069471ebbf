import { credentialTerm } from "./credential-term.ts";
import { distanceTerm } from "./distance-term.ts";
import type { FitQuestion } from "./fit-question.ts";
import { fitTermKinds, type FitTerm, type FitTermKind, type Weighable } from "./fit-term.ts";
import { startingWeights, type FitWeights } from "./fit-weights.ts";
import { interestsTerm } from "./interests-term.ts";
import { continuityTerm, reliabilityTerm, teamTerm, workloadTerm } from "./record-terms.ts";
import { languageTerm, skillsTerm } from "./skills-term.ts";
import { timeTerm } from "./time-term.ts";
import { wishesTerm } from "./wishes-term.ts";

/** How well a person and a seat fit, from 0 to 100, taken apart: the points of the terms add up to the score. */
export interface Fit {
  readonly score: number;
  readonly terms: readonly FitTerm[];
  /** The version of the weights it was reckoned with. */
  readonly version: string;
}

const rules: { readonly [K in FitTermKind]: (question: FitQuestion) => Weighable<K> } = {
  time: timeTerm,
  distance: distanceTerm,
  skills: skillsTerm,
  interests: interestsTerm,
  continuity: continuityTerm,
  reliability: reliabilityTerm,
  workload: workloadTerm,
  credential: credentialTerm,
  language: languageTerm,
  team: teamTerm,
  wishes: wishesTerm,
};

/**
 * How well somebody fits a seat. It says nothing about whether they may take it (`decideJoin` does), looks at no name, age, gender or
 * origin, and learns from nobody's clicks: every term is a rule that stands in this folder.
 */
export function fitOf(question: FitQuestion, { weights, version }: FitWeights = startingWeights): Fit {
  const terms = fitTermKinds.map((kind) => weigh(kind, rules[kind](question), weights[kind]));
  return { score: terms.reduce((sum, { points }) => sum + points, 0), terms, version };
}

function weigh(kind: FitTermKind, given: Weighable<FitTermKind>, weight: number): FitTerm {
  // The table above pairs each kind with its own fact; the compiler cannot follow a pair through a loop.
  return { ...given, kind, weight, points: given.value * weight } as FitTerm;
}

/** The term of that kind. */
export function termOf<K extends FitTermKind>(fit: Fit, kind: K): Extract<FitTerm, { readonly kind: K }> {
  const found = fit.terms.find((term): term is Extract<FitTerm, { readonly kind: K }> => term.kind === kind);
  if (found === undefined) throw new Error(`a fit has no ${kind}`);
  return found;
}

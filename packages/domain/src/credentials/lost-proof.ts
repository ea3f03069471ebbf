import type { Problem, ProblemCode } from "../problem.ts";

const aboutProofs: ReadonlySet<ProblemCode> = new Set([
  "PROFESSIONAL_ONLY",
  "CREDENTIAL_NOT_VERIFIED",
  "CREDENTIAL_EXPIRED",
  "SKILLS_MISSING",
  "SAFETY_CHECK_MISSING",
  "SAFETY_CHECK_EXPIRED",
  "SAFETY_CHECK_NOT_CLEAR",
]);

/**
 * What keeps somebody from a seat now that did not keep them from it before a proof of theirs was gone; undefined when the
 * place stays theirs. Whatever else stands against them, such as a full seat, is none of its business.
 */
export function lostProof(before: readonly Problem[], after: readonly Problem[]): Problem | undefined {
  const known = new Set(before.map((problem) => JSON.stringify(problem)));
  return after.find((problem) => aboutProofs.has(problem.code) && !known.has(JSON.stringify(problem)));
}

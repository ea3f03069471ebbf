import type { Problem } from "../problem.ts";
import type { SignUpTerms } from "../projects/sign-up-terms.ts";

/** Says whether the number somebody typed opens a project that is entered by code; other projects ask for none. */
export function decideJoinCode(terms: Pick<SignUpTerms, "wayIn" | "joinCode">, typed: string | undefined): Problem[] {
  if (terms.wayIn !== "code") return [];
  if (typed === undefined) return [{ code: "JOIN_CODE_MISSING" }];
  return typed === terms.joinCode ? [] : [{ code: "JOIN_CODE_WRONG" }];
}

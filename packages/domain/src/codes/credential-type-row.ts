import type { SkillLevel } from "../skills/skill-level.ts";
import type { SkillCode } from "../skills/skill-tree.ts";
import type { CodeEntry } from "./code-table.ts";

export type CredentialFamily =
  | "social_work"
  | "psychology"
  | "rescue"
  | "health"
  | "law"
  | "teaching"
  | "driving"
  | "grid";

/** A skill that a verified credential of the type proves, at that level. */
export interface GrantedSkill {
  readonly code: SkillCode;
  readonly level: SkillLevel;
}

/** One type of credential with what follows from holding it. */
export interface CredentialTypeEntry extends CodeEntry<string> {
  readonly family: CredentialFamily;
  /** Months from issue to expiry where the rule is one number; null where it does not expire or the paper says its own date. */
  readonly validityMonths: number | null;
  readonly issuer: { readonly zh: string; readonly en: string };
  /** Credentials that this one contains; a place that asks for one of them takes this one too. */
  readonly impliesCredentials: readonly string[];
  readonly grants: readonly GrantedSkill[];
  /** How sure the facts of the line are: B one credible source, C a weak source, G general knowledge not checked. */
  readonly mark: "B" | "C" | "G";
  readonly note: { readonly zh: string; readonly en: string };
}

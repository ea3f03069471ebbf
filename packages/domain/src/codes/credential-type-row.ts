import type { SkillLevel } from "../skills/skill-level.ts";
import type { StaticSkillCode } from "../skills/skill-tree.ts";
import type { CodeEntry } from "./code-table.ts";

export type CredentialFamily =
  | "social_work"
  | "psychology"
  | "rescue"
  | "health"
  | "care"
  | "law"
  | "teaching"
  | "sport"
  | "driving"
  | "technical"
  | "grid"
  | "other";

/** A skill that a verified credential of the type proves, at that level. */
export interface GrantedSkill {
  readonly code: StaticSkillCode;
  readonly level: SkillLevel;
}

/** A text in both languages. */
interface BothLanguages {
  readonly zh: string;
  readonly en: string;
}

/** One type of credential with what follows from holding it. */
export interface CredentialTypeEntry extends CodeEntry<string> {
  readonly family: CredentialFamily;
  /** Months from issue to expiry where the rule is one number; null where it does not expire or the paper says its own date. */
  readonly validityMonths: number | null;
  /** Where the term is that of a registration: its months. When it lapses the qualification itself stays. Null elsewhere. */
  readonly registrationMonths: number | null;
  /** Continuing education that one registration term asks for, in hours; null where nothing is known. */
  readonly educationHours: number | null;
  readonly issuer: BothLanguages;
  /** The source of a RegExp (flag `u`) that the whole number matches; null where no form is known and any number is taken. */
  readonly numberFormat: string | null;
  /** A made-up number of that form; null exactly where the format is. */
  readonly numberExample: BothLanguages | null;
  /** How many days before the end a renewal may be handed in. */
  readonly renewalDays: number;
  /** Days after the end for which it still counts on the day of service. */
  readonly graceDays: number;
  /** Who says that work of this kind needs it: the law, the house, or nobody (a seat may still ask for it). */
  readonly hardGate: "law" | "house" | null;
  /** The law that says so; null exactly where the gate is not the law's. */
  readonly lawRef: BothLanguages | null;
  /** Whether two clerks look at the paper; always so where the law demands the qualification. */
  readonly twoPerson: boolean;
  /** Credentials that this one contains; a place that asks for one of them takes this one too. */
  readonly impliesCredentials: readonly string[];
  readonly grants: readonly GrantedSkill[];
  /** How sure the facts of the line are: A official text, B one credible source, C a weak source, G general knowledge not checked. */
  readonly mark: "A" | "B" | "C" | "G";
  readonly note: BothLanguages;
}

/** What a row leaves unsaid: nothing known of the number, three months to renew, no grace, no gate, one clerk. */
export const ordinaryCredential = {
  validityMonths: null,
  registrationMonths: null,
  educationHours: null,
  numberFormat: null,
  numberExample: null,
  renewalDays: 90,
  graceDays: 0,
  hardGate: null,
  lawRef: null,
  twoPerson: false,
  impliesCredentials: [],
  grants: [],
} as const;

import type { CredentialTypeCode } from "../../codes/credential-type.ts";
import type { ServiceCategoryCode } from "../../codes/service-category.ts";
import type { TargetGroupCode } from "../../codes/target-group.ts";
import type { TimeSlotCode } from "../../codes/time-slot.ts";
import type { TravelMode } from "../../places/travel-mode.ts";
import type { Nearness } from "../../pool/nearness.ts";
import type { SkillLevel } from "../../skills/skill-level.ts";
import type { SkillCode } from "../../skills/skill-tree.ts";

/** What a fit is made of, in the order in which it is shown. */
export const fitTermKinds = [
  "time",
  "distance",
  "skills",
  "interests",
  "continuity",
  "reliability",
  "workload",
  "credential",
  "language",
  "team",
  "wishes",
] as const;
export type FitTermKind = (typeof fitTermKinds)[number];

/** One skill that is asked for, with the level the person has it at; 0 for none. */
export interface SkillMatch {
  readonly code: SkillCode;
  readonly need: SkillLevel;
  readonly have: SkillLevel | 0;
}

/** What a term rests on, as plain data a sentence can be made of. Null where nobody knows it or nothing is asked. */
export interface FitFacts {
  readonly time: { readonly slots: readonly TimeSlotCode[]; readonly free: readonly TimeSlotCode[] };
  readonly distance: {
    readonly km: number | null;
    readonly minutes: number | null;
    readonly mode: TravelMode;
    /** Reckoned from the middle of their community or street, since they have not said where they set out. */
    readonly rough: boolean;
    /** How far apart the divisions are, where there is no point. */
    readonly nearness: Nearness | null;
    /** Farther than they said they would go. */
    readonly beyondReach: boolean;
  };
  readonly skills: { readonly matches: readonly SkillMatch[] };
  readonly interests: {
    readonly category: ServiceCategoryCode;
    readonly declared: boolean;
    readonly groups: readonly TargetGroupCode[];
  };
  /** How often they came: to this project, to others of the unit, to others of the kind. */
  readonly continuity: { readonly project: number; readonly organisation: number; readonly category: number };
  readonly reliability: { readonly kept: number; readonly absent: number; readonly late: number };
  /** Promises in the month and the week of the shift, without the shift itself. */
  readonly workload: { readonly month: number; readonly week: number; readonly wished: number | null };
  readonly credential: {
    readonly type: CredentialTypeCode | null;
    readonly validUntil: string | null;
    readonly exact: boolean;
    readonly verified: boolean;
  };
  readonly language: { readonly matches: readonly SkillMatch[]; readonly useful: SkillCode | null };
  readonly team: { readonly newcomers: number; readonly experienced: number; readonly newcomer: boolean };
  readonly wishes: {
    readonly restingUntil: string | null;
    readonly lead: "wanted" | "unwanted" | "unsaid" | "not_asked";
  };
}

/** How well one thing fits, before it is weighed. */
export interface Weighable<K extends FitTermKind> {
  /** From 0, not at all, to 1, could not be better. */
  readonly value: number;
  /** False where nothing is known or asked: the value is neutral then, and nothing is said about it. */
  readonly known: boolean;
  readonly fact: FitFacts[K];
}

type TermOf<K extends FitTermKind> = Weighable<K> & {
  readonly kind: K;
  readonly weight: number;
  /** `value * weight`: what the term adds to the score. */
  readonly points: number;
};

/** One part of a score, with what it rests on. */
export type FitTerm = { [K in FitTermKind]: TermOf<K> }[FitTermKind];

/** What counts where nothing is known: in the middle, so that silence is neither a gain nor a punishment. */
export const neutral = 0.5;

/** Keeps a share within 0 and 1. */
export function share(value: number): number {
  return Math.min(1, Math.max(0, value));
}

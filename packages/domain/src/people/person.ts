import * as z from "zod/mini";
import { serviceCategories, type ServiceCategoryCode } from "../codes/service-category.ts";
import { timeSlots, type TimeSlotCode } from "../codes/time-slot.ts";
import type { CredentialTypeCode } from "../codes/credential-type.ts";
import type { SafetyCheck } from "../credentials/safety-check.ts";
import { divisionCode } from "../divisions/division-shape.ts";
import type { CourseId, PersonId } from "../ids.ts";
import type { ProfileField } from "../problem.ts";
import type { SkillLevel } from "../skills/skill-level.ts";
import { isSkillCode, type SkillCode } from "../skills/skill-tree.ts";
import { isoDate, lineOf } from "../text/text-shape.ts";

export interface PersonSkill {
  readonly code: SkillCode;
  readonly level: SkillLevel;
}

/** The consent of a guardian for someone of limited capacity (浙江省志愿服务条例 art. 9): who gave it and when. */
export interface GuardianConsent {
  readonly guardianName: string;
  readonly guardianPhone: string;
  readonly givenAt: Date;
}

/** A professional proof as it stands: only a verified one that is still valid on the day of service counts. */
export interface Credential {
  readonly type: CredentialTypeCode;
  readonly number: string;
  readonly issuedOn: string;
  readonly validUntil: string | null;
  readonly status: "claimed" | "verified" | "revoked";
}

/** A course somebody has learnt, as the rules see it. */
export interface Learning {
  readonly courseId: CourseId;
  readonly heldOn: string;
  readonly validUntil: string | null;
}

/** A person as the rules see them. */
export interface Person {
  readonly id: PersonId;
  readonly name: string;
  readonly birthDate: string | null;
  readonly divisionCode: string | null;
  readonly reachKm: number;
  readonly hasContact: boolean;
  readonly skills: readonly PersonSkill[];
  readonly slots: readonly TimeSlotCode[];
  readonly interests: readonly ServiceCategoryCode[];
  readonly credentials: readonly Credential[];
  readonly guardianConsent: GuardianConsent | null;
  /** Answers about work near children that a second clerk has confirmed. */
  readonly safetyChecks: readonly SafetyCheck[];
  readonly learning: readonly Learning[];
  /** Confirmed minutes of service, paid duty left out; null when nobody asked for them. */
  readonly serviceMinutes: number | null;
}

/** Youngest age at which somebody may hold an own account here; below it the law wants own rules (PIPL art. 31). */
export const minAccountAge = 14;
/** Age of majority (Civil Code art. 17). */
export const adultAge = 18;
/** The national form allows at most four service categories a volunteer. */
export const maxInterests = 4;

const skillLevel = z.union([z.literal(1), z.literal(2), z.literal(3)], "unknown_value");
const skillCode = z.pipe(
  z.string().check(z.maxLength(80, "too_long"), z.refine(isSkillCode, "unknown_value")),
  z.transform((value) => value as SkillCode),
);

export const skillInput = z.strictObject({ code: skillCode, level: skillLevel });

export const profileInput = z.strictObject({
  name: lineOf(50),
  birthDate: z.nullable(isoDate),
  divisionCode: z.nullable(divisionCode),
  reachKm: z.number().check(z.gte(1, "too_small"), z.lte(100, "too_big")),
  skills: z.array(skillInput).check(z.maxLength(40, "too_long")),
  slots: z.array(z.enum(timeSlots.codes, "unknown_value")).check(z.maxLength(24, "too_long")),
  interests: z.array(z.enum(serviceCategories.codes, "unknown_value")).check(z.maxLength(maxInterests, "too_long")),
});
export type ProfileInput = z.output<typeof profileInput>;

export const guardianConsentInput = z.strictObject({
  guardianName: lineOf(50),
  guardianPhone: z.string().check(z.regex(/^1[3-9]\d{9}$/u, "bad_format")),
  agreed: z.literal(true, "required"),
});
export type GuardianConsentInput = z.output<typeof guardianConsentInput>;

/** What is still missing before the person can take any seat; empty when the profile suffices. */
export function missingProfile(
  person: Pick<Person, "name" | "birthDate" | "divisionCode" | "hasContact">,
): ProfileField[] {
  const missing: ProfileField[] = [];
  if (person.name === "") missing.push("name");
  if (person.birthDate === null) missing.push("birthDate");
  if (person.divisionCode === null) missing.push("division");
  if (!person.hasContact) missing.push("phoneOrEmail");
  return missing;
}

import * as z from "zod/mini";
import { personId } from "../ids.ts";
import type { Problem } from "../problem.ts";
import { isoDate, lineOf } from "../text/text-shape.ts";
import { ageOn, districtZone, localDate } from "../time/zone.ts";
import { adultAge, guardianConsentInput, type Person } from "./person.ts";

/** How somebody without an account belongs to the person who brings them. */
export const companionRelations = ["family", "friend", "colleague"] as const;
export type CompanionRelation = (typeof companionRelations)[number];

/** Most people one account brings along; whoever brings more runs a team of their own. */
export const maxCompanions = 20;

/** The words of a grown-up relative: I am the guardian, and I consent. */
const ownWord = z.strictObject({ mine: z.literal(true, "required") });

export const saveCompanionInput = z.strictObject({
  /** null for somebody new. */
  companionId: z.nullable(personId),
  name: lineOf(50),
  birthDate: isoDate,
  relation: z.enum(companionRelations, "unknown_value"),
  /** Who consents for somebody below 18: the one who brings them, or another guardian; null leaves what was given before. */
  guardian: z.nullable(z.union([ownWord, guardianConsentInput], "bad_format")),
});
export type SaveCompanionInput = z.output<typeof saveCompanionInput>;

export const ownCompanionInput = z.strictObject({ companionId: personId });
export type OwnCompanionInput = z.output<typeof ownCompanionInput>;

interface CompanionQuestion {
  readonly owner: Pick<Person, "birthDate" | "divisionCode">;
  readonly companion: SaveCompanionInput;
  /** Whether a guardian consented before. */
  readonly consented: boolean;
}

/**
 * Says why somebody cannot be kept as a companion. The division is that of the one who brings them, so that one must be known.
 * A minor needs a recorded consent (浙江省志愿服务条例 art. 9 asks for the guardian's consent or company): only a grown-up
 * relative can give their own word as the guardian. Their company alone is not taken for it, since they may step back from a
 * shift by themselves later; whoever is in a shift has a consent on file.
 */
export function decideCompanion({ owner, companion, consented }: CompanionQuestion, now: Date): Problem[] {
  const { birthDate, relation, guardian } = companion;
  const problems: Problem[] = [];
  if (birthDate > localDate(now, districtZone))
    problems.push({ code: "INVALID_INPUT", fields: [{ path: "birthDate", reason: "too_big" }] });
  if (owner.divisionCode === null) problems.push({ code: "PROFILE_INCOMPLETE", missing: ["division"] });
  const ownerGrown = owner.birthDate !== null && ageOn(owner.birthDate, now, districtZone) >= adultAge;
  const mine = guardian !== null && "mine" in guardian;
  const consent = guardian === null ? consented : !mine || (relation === "family" && ownerGrown);
  if (isMinor(birthDate, now) && !consent) problems.push({ code: "GUARDIAN_CONSENT_MISSING" });
  return problems;
}

/** Whether somebody is below 18 today. */
export function isMinor(birthDate: string, now: Date): boolean {
  return ageOn(birthDate, now, districtZone) < adultAge;
}

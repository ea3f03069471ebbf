import type { Tx } from "@nuanlin/db/database";
import { findEffectiveTypes } from "@nuanlin/db/skills/credential-type-repository";
import { findOffered } from "@nuanlin/db/skills/skill-repository";
import type { CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import { type Problem, refuseIfAny } from "@nuanlin/domain/problem";
import type { SeatPlan } from "@nuanlin/domain/shifts/seat";
import { isLocalSkillCode, type SkillCode } from "@nuanlin/domain/skills/skill-tree";

/**
 * Refuses skills that are newly written down but no longer offered, and local ones that do not exist. What was there `before`
 * stays, whatever has become of it since.
 */
export async function refuseUnofferedSkills(
  tx: Tx,
  wanted: readonly SkillCode[],
  before: readonly SkillCode[],
): Promise<void> {
  const held = new Set(before);
  const fresh = [...new Set(wanted)].filter((code) => !held.has(code));
  const { known, retired } = await findOffered(tx, fresh);
  const unknown = fresh.filter((code) => isLocalSkillCode(code) && !known.has(code));
  const gone = fresh.filter((code) => retired.has(code));
  const problems: Problem[] = [];
  if (unknown.length > 0) problems.push({ code: "SKILL_UNKNOWN", skills: unknown });
  if (gone.length > 0) problems.push({ code: "SKILL_RETIRED", skills: gone });
  refuseIfAny(problems);
}

/** The same for everything that seats ask for: skills, and credentials that the federation does not know or no longer offers. */
export async function refuseUnofferedSeats(
  tx: Tx,
  wanted: readonly SeatPlan[],
  before: readonly SeatPlan[],
  /** Where in what was sent the seats stand, so that the form finds the field. */
  path: string,
): Promise<void> {
  await refuseUnofferedSkills(tx, skillsOf(wanted), skillsOf(before));
  const held = new Set(before.map(({ credentialType }) => credentialType));
  const fresh = wanted.flatMap(({ credentialType }, index) =>
    credentialType === null || held.has(credentialType) ? [] : [{ credentialType, index }],
  );
  if (fresh.length === 0) return;
  const offered = new Set<CredentialTypeCode>(
    (await findEffectiveTypes(tx)).filter(({ retired }) => !retired).map(({ code }) => code),
  );
  const fields = fresh
    .filter(({ credentialType }) => !offered.has(credentialType))
    .map(({ index }) => ({ path: `${path}.${index}.credentialType`, reason: "unknown_value" as const }));
  if (fields.length > 0) refuseIfAny([{ code: "INVALID_INPUT", fields }]);
}

function skillsOf(seats: readonly SeatPlan[]): SkillCode[] {
  return seats.flatMap(({ skills }) => skills.map(({ code }) => code));
}

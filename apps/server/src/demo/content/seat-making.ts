import type { CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import type { PersonSkill } from "@nuanlin/domain/people/person";
import type { SeatPlan } from "@nuanlin/domain/shifts/seat";

type SkillNeed = readonly [code: PersonSkill["code"], level: PersonSkill["level"]];

function toSkills(needs: readonly SkillNeed[]): SeatPlan["skills"] {
  return needs.map(([code, level]) => ({ code, level }));
}

/** One professional who leads the team; the place opens only to an adult who holds that credential on the day. */
export function leadSeat(name: string, credentialType: CredentialTypeCode, needs: readonly SkillNeed[]): SeatPlan {
  return {
    name,
    kind: "professional",
    lead: true,
    minHeads: 1,
    maxHeads: 1,
    minAge: 18,
    skills: toSkills(needs),
    credentialType,
  };
}

/** One professional beside the lead. */
export function expertSeat(name: string, credentialType: CredentialTypeCode, needs: readonly SkillNeed[]): SeatPlan {
  return { ...leadSeat(name, credentialType, needs), lead: false };
}

/** One experienced neighbour who leads a team without a professional. */
export function guideSeat(name: string, needs: readonly SkillNeed[]): SeatPlan {
  return {
    name,
    kind: "volunteer",
    lead: true,
    minHeads: 1,
    maxHeads: 1,
    minAge: 18,
    skills: toSkills(needs),
    credentialType: null,
  };
}

/** Places for neighbours, from the least that makes sense to the most that fit; no needs means anybody may come. */
export function neighbourSeat(
  name: string,
  [minHeads, maxHeads]: readonly [number, number],
  minAge: number,
  needs: readonly SkillNeed[] = [],
): SeatPlan {
  return {
    name,
    kind: "volunteer",
    lead: false,
    minHeads,
    maxHeads,
    minAge,
    skills: toSkills(needs),
    credentialType: null,
  };
}

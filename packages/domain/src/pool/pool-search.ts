import * as z from "zod/mini";
import { credentialTypeCode } from "../codes/credential-type-shape.ts";
import {
  credentialTypes,
  impliesCredential,
  skillsGrantedBy,
  type CredentialTypeCode,
} from "../codes/credential-type.ts";
import { timeSlots } from "../codes/time-slot.ts";
import { divisionCode } from "../divisions/division-shape.ts";
import { organisationId, personId, seatId } from "../ids.ts";
import { skillCode } from "../skills/skill-entry.ts";
import type { SkillLevel } from "../skills/skill-level.ts";
import { impliesSkill, isLocalSkillCode, skillTree, type SkillCode } from "../skills/skill-tree.ts";
import { isoDate } from "../text/text-shape.ts";

/** nearest: by how far the home is; level: the highest first; least_asked: who was asked longest ago, or never. */
export const poolSorts = ["nearest", "level", "least_asked"] as const;
export type PoolSort = (typeof poolSorts)[number];

/** How far a home may lie from the place: we keep the division of a home and not its point. */
export const poolReaches = ["street", "district", "city"] as const;
export type PoolReach = (typeof poolReaches)[number];

/** People on one page. */
export const poolPageSize = 20;

const wish = {
  skill: z._default(z.nullable(skillCode), null),
  level: z._default(z.union([z.literal(1), z.literal(2), z.literal(3)], "unknown_value"), 1),
  type: z._default(z.nullable(credentialTypeCode), null),
  /** The day on which the credentials have to be valid; null is today. */
  day: z._default(z.nullable(isoDate), null),
  /** Free in at least one of them. */
  slots: z._default(z.array(z.enum(timeSlots.codes, "unknown_value")).check(z.maxLength(24, "too_long")), []),
  leading: z._default(z.boolean(), false),
  /** The division of the place where they are needed; without it nothing is near or far. */
  near: z._default(z.nullable(divisionCode), null),
  reach: z._default(z.nullable(z.enum(poolReaches, "unknown_value")), null),
  sort: z._default(z.enum(poolSorts, "unknown_value"), "nearest"),
  /** Where the page before ended: what it answered as `next`. */
  cursor: z._default(
    z.nullable(z.string().check(z.regex(/^\d{1,15}\.[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u, "bad_format"))),
    null,
  ),
};

/** Whom the federation looks for in the pool; what is left out does not narrow. */
export const searchPoolInput = z.strictObject(wish);
export type SearchPoolInput = z.output<typeof searchPoolInput>;

/** The same, asked for an organisation. */
export const searchPoolForDeskInput = z.strictObject({ organisationId, ...wish });
export type SearchPoolForDeskInput = z.output<typeof searchPoolForDeskInput>;

export const inviteFromPoolInput = z.strictObject({ seatId, personId });
export type InviteFromPoolInput = z.output<typeof inviteFromPoolInput>;

export const markLeadingInput = z.strictObject({ personId, leading: z.boolean() });
export type MarkLeadingInput = z.output<typeof markLeadingInput>;

/**
 * The skills that cover the one needed: itself, what is more special, and what contains it elsewhere. A federation's own
 * skills below one of them cover it too, which the code alone says; for a need that is an own skill, only that one.
 */
export function coveringSkills(need: SkillCode): readonly SkillCode[] {
  if (isLocalSkillCode(need)) return [need];
  return skillTree.filter(({ code }) => impliesSkill(code, need)).map(({ code }) => code);
}

export interface ProvingType {
  readonly type: CredentialTypeCode;
  readonly level: SkillLevel;
}

/** The written credential types that prove the skill, at that level or above, each with the highest level it proves. */
export function provingTypes(need: SkillCode, least: SkillLevel): readonly ProvingType[] {
  return credentialTypes.codes.flatMap((type): ProvingType[] => {
    const levels = skillsGrantedBy(type)
      .filter((grant) => grant.level >= least && impliesSkill(grant.code, need))
      .map((grant) => grant.level);
    const [best] = levels.toSorted((a, b) => b - a);
    return best === undefined ? [] : [{ type, level: best }];
  });
}

/** The written credential types that a place which asks for one takes; itself always, also where it is a federation's own. */
export function acceptedTypes(need: CredentialTypeCode): readonly CredentialTypeCode[] {
  return [...new Set([need, ...credentialTypes.codes.filter((have) => impliesCredential(have, need))])];
}

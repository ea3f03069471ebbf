import * as z from "zod/mini";
import { maxCompanions } from "../people/companion.ts";
import { personId, type PersonId, seatId } from "../ids.ts";
import type { Problem } from "../problem.ts";
import type { SignUpTerms } from "../projects/sign-up-terms.ts";

export const joinGroupInput = z.strictObject({
  seatId,
  /** Whether the one who signs the others up comes too. */
  withMe: z.boolean(),
  companionIds: z.array(personId).check(z.minLength(1, "required"), z.maxLength(maxCompanions, "too_long")),
  /** For projects that are entered by code. */
  code: z.optional(z.string().check(z.regex(/^\d{4,6}$/u, "bad_format"))),
});
export type JoinGroupInput = z.output<typeof joinGroupInput>;

interface Known {
  readonly id: PersonId;
  readonly name: string;
  readonly birthDate: string | null;
}

interface GroupQuestion {
  readonly terms: Pick<SignUpTerms, "wayIn" | "groupMax">;
  readonly members: readonly Known[];
  /** How many people the same person has in the shift already, oneself included. */
  readonly before: number;
  /** Whoever is in the shift under the name of a member. */
  readonly namesakes: readonly Known[];
  /** Why the team has no room for one more; empty where it has. */
  readonly waitsFor: readonly Problem[];
  /** How many more people the seat can take as the team stands; where it has room for nobody, its free places. */
  readonly free: number;
}

/**
 * Says why a group cannot come as one: it is too big for the project, somebody is in it (or in the shift) twice by name and birth
 * date, or there is not a place for each, as the team
 * stands. Groups are for projects that let people in at once; where the organizer answers first
 * or invites, everybody applies for themselves. Whether each member fits is `decideJoin`'s word.
 */
export function decideGroup({ terms, members, before, namesakes, waitsFor, free }: GroupQuestion): Problem[] {
  const problems: Problem[] = [];
  if (terms.wayIn === "invitation") problems.push({ code: "INVITATION_ONLY" });
  if (terms.wayIn === "approval") problems.push({ code: "ACTION_CHANGED" });
  if (before + members.length > terms.groupMax) problems.push({ code: "GROUP_TOO_BIG", max: terms.groupMax });
  const same = (a: Known, b: Known) => a.id !== b.id && a.name === b.name && a.birthDate === b.birthDate;
  const twice = new Set(
    members.filter((one) => [...members, ...namesakes].some((other) => same(one, other))).map(({ name }) => name),
  );
  for (const name of twice) problems.push({ code: "GROUP_SAME_PERSON", name });
  problems.push(...waitsFor);
  if (free < members.length) problems.push({ code: "GROUP_NOT_ENOUGH_PLACES", free });
  return problems;
}

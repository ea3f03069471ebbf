import { findOrganisation } from "@nuanlin/db/organisations/organisation-repository";
import { findPoolMembers } from "@nuanlin/db/pool/profile-repository";
import type { Actor } from "@nuanlin/domain/actor";
import type { InviteFromPoolInput } from "@nuanlin/domain/pool/pool-search";
import type { Problem, ProblemCode } from "@nuanlin/domain/problem";
import type { Services } from "../services.ts";
import { inviting } from "../signups/invite-people.ts";

/** What an organizer may hear of somebody they never met: only what the pool shows anyway, and that they are asked already. */
const tellable: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "SKILLS_MISSING",
  "PROFESSIONAL_ONLY",
  "CREDENTIAL_EXPIRED",
  "CREDENTIAL_NOT_VERIFIED",
  "ALREADY_SIGNED_UP",
]);

const inviteMembers = inviting(async (tx, organisationId, personIds) => {
  const organisation = await findOrganisation(tx, organisationId);
  return organisation?.status === "approved" ? findPoolMembers(tx, personIds) : new Set();
});

export interface PoolInvitation {
  readonly invited: boolean;
  /** Why not, as far as it may be told; may be empty. */
  readonly problems: readonly Problem[];
}

/**
 * Asks somebody from the pool to take a seat; the answer is theirs. Whoever took the consent back meanwhile is as if there
 * were no such person, and reasons of their own life (another shift, age, rest) stay with them.
 */
export async function inviteFromPool(
  services: Services,
  actor: Actor,
  { seatId, personId }: InviteFromPoolInput,
): Promise<PoolInvitation> {
  const { invited, passed } = await inviteMembers(services, actor, { seatId, personIds: [personId] });
  const problems = passed.flatMap((one) => one.problems).filter(({ code }) => tellable.has(code));
  return { invited: invited.length > 0, problems };
}

import { deleteMembership, findRoles } from "@nuanlin/db/organisations/change-membership";
import { lockOrganisation } from "@nuanlin/db/organisations/organisation-repository";
import type { RemoveMemberInput } from "@nuanlin/domain/organisations/members";
import { decideRole } from "@nuanlin/domain/organisations/members";
import { mayManageMembers } from "@nuanlin/domain/organisations/organisation-policy";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { command, found } from "../command.ts";

/** Ends somebody's work for the organisation, at once; the last admin cannot go. */
export const removeMember = command({
  verb: "member.remove",
  load: async (tx, { organisationId }: RemoveMemberInput) =>
    found(await lockOrganisation(tx, organisationId), "organisation"),
  allow: mayManageMembers,
  hidden: "organisation",
  run: async ({ tx, subject: organisation, input }) => {
    const roles = await findRoles(tx, organisation.id);
    const member = found(
      roles.find(({ personId }) => personId === input.personId),
      "person",
    );
    refuseIfAny(decideRole(roles, member.personId, null));
    await deleteMembership(tx, organisation.id, member.personId);
    return { personId: member.personId };
  },
  target: (organisation, { personId }) => `${organisation.id} ${personId}`,
});

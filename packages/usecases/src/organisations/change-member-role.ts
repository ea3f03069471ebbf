import { findRoles } from "@nuanlin/db/organisations/change-membership";
import { lockOrganisation, saveMembership } from "@nuanlin/db/organisations/organisation-repository";
import type { ChangeMemberRoleInput } from "@nuanlin/domain/organisations/members";
import { decideRole } from "@nuanlin/domain/organisations/members";
import { mayManageMembers } from "@nuanlin/domain/organisations/organisation-policy";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { command, found } from "../command.ts";

/** Gives a member another role; the last admin stays one. */
export const changeMemberRole = command({
  verb: "member.change-role",
  load: async (tx, { organisationId }: ChangeMemberRoleInput) =>
    found(await lockOrganisation(tx, organisationId), "organisation"),
  allow: mayManageMembers,
  hidden: "organisation",
  run: async ({ tx, subject: organisation, input, now }) => {
    const roles = await findRoles(tx, organisation.id);
    const member = found(
      roles.find(({ personId }) => personId === input.personId),
      "person",
    );
    refuseIfAny(decideRole(roles, member.personId, input.role));
    await saveMembership(tx, organisation.id, member.personId, input.role, now);
    return { personId: member.personId };
  },
  target: (organisation, { personId }) => `${organisation.id} ${personId}`,
});

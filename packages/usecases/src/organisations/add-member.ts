import { findAccountByContact } from "@nuanlin/db/accounts/account-repository";
import { findRoles } from "@nuanlin/db/organisations/change-membership";
import { lockOrganisation, saveMembership } from "@nuanlin/db/organisations/organisation-repository";
import type { AddMemberInput } from "@nuanlin/domain/organisations/members";
import { decideRole } from "@nuanlin/domain/organisations/members";
import { mayManageMembers } from "@nuanlin/domain/organisations/organisation-policy";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { command, found } from "../command.ts";

/** Lets somebody with an account work for the organisation; somebody who already does gets the new role. */
export const addMember = command({
  verb: "member.add",
  load: async (tx, { organisationId }: AddMemberInput) =>
    found(await lockOrganisation(tx, organisationId), "organisation"),
  allow: mayManageMembers,
  hidden: "organisation",
  run: async ({ tx, subject: organisation, input, now }) => {
    const account = found(await findAccountByContact(tx, input.contact), "person");
    refuseIfAny(decideRole(await findRoles(tx, organisation.id), account.personId, input.role));
    await saveMembership(tx, organisation.id, account.personId, input.role, now);
    return { personId: account.personId };
  },
  target: (organisation, { personId }) => `${organisation.id} ${personId}`,
});

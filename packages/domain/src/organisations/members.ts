import * as z from "zod/mini";
import { contactInput } from "../accounts/contact.ts";
import { membershipRoles, type MembershipRole } from "../actor.ts";
import type { PersonId } from "../ids.ts";
import { organisationId, personId } from "../ids.ts";
import type { Problem } from "../problem.ts";
import { applyOrganisationInput } from "./organisation.ts";

const role = z.enum(membershipRoles, "unknown_value");

/** Somebody who already has an account, by its phone number or e-mail address. */
export const addMemberInput = z.strictObject({ organisationId, contact: contactInput, role });
export type AddMemberInput = z.output<typeof addMemberInput>;
export const changeMemberRoleInput = z.strictObject({ organisationId, personId, role });
export type ChangeMemberRoleInput = z.output<typeof changeMemberRoleInput>;
export const removeMemberInput = z.strictObject({ organisationId, personId });
export type RemoveMemberInput = z.output<typeof removeMemberInput>;

/** An application that the federation sent back, mended. */
export const resubmitOrganisationInput = z.strictObject({ organisationId, organisation: applyOrganisationInput });
export type ResubmitOrganisationInput = z.output<typeof resubmitOrganisationInput>;

/** Says why a role cannot change: an organisation always keeps an admin. `to` is null when the person leaves. */
export function decideRole(
  members: readonly { readonly personId: PersonId; readonly role: MembershipRole }[],
  changed: PersonId,
  to: MembershipRole | null,
): Problem[] {
  const others = members.some((member) => member.role === "admin" && member.personId !== changed);
  const isAdmin = members.some((member) => member.role === "admin" && member.personId === changed);
  return isAdmin && to !== "admin" && !others ? [{ code: "LAST_ADMIN" }] : [];
}

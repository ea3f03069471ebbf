import { maskContact } from "@nuanlin/domain/accounts/contact";
import { membershipRoles } from "@nuanlin/domain/actor";
import type { listMembers } from "@nuanlin/usecases/organisations/list-members";
import * as z from "zod/mini";

/** A colleague; of phone and e-mail only what is needed to tell two people of one name apart. */
export const memberView = z.object({
  personId: z.string(),
  name: z.string(),
  avatarSeed: z.string(),
  role: z.enum(membershipRoles),
  since: z.number(),
  contact: z.nullable(z.string()),
});
export type MemberView = z.output<typeof memberView>;

export function toMemberView(member: Awaited<ReturnType<typeof listMembers>>[number]): z.input<typeof memberView> {
  const { phone, email, since, ...rest } = member;
  const kind = phone === null ? "email" : "phone";
  const value = phone ?? email;
  return { ...rest, since: since.getTime(), contact: value === null ? null : maskContact({ kind, value }) };
}

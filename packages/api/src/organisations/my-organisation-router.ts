import { membershipRoles } from "@nuanlin/domain/actor";
import { organisationKinds } from "@nuanlin/domain/codes/organisation-kind";
import {
  addMemberInput,
  changeMemberRoleInput,
  removeMemberInput,
  resubmitOrganisationInput,
} from "@nuanlin/domain/organisations/members";
import { applyOrganisationInput, organisationStatuses } from "@nuanlin/domain/organisations/organisation";
import { addMember } from "@nuanlin/usecases/organisations/add-member";
import { applyOrganisation } from "@nuanlin/usecases/organisations/apply-organisation";
import { changeMemberRole } from "@nuanlin/usecases/organisations/change-member-role";
import { listMyOrganisations } from "@nuanlin/usecases/organisations/list-my-organisations";
import { removeMember } from "@nuanlin/usecases/organisations/remove-member";
import { resubmitOrganisation } from "@nuanlin/usecases/organisations/resubmit-organisation";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";

const myOrganisationView = z.object({
  id: z.string(),
  kind: z.enum(organisationKinds.codes),
  name: z.string(),
  role: z.enum(membershipRoles),
  status: z.enum(organisationStatuses),
  statusReason: z.nullable(z.string()),
  divisionCode: z.nullable(z.string()),
  description: z.string(),
  address: z.string(),
  contactName: z.string(),
  contactPhone: z.string(),
  creditCode: z.nullable(z.string()),
});
export type MyOrganisationView = z.output<typeof myOrganisationView>;

const personView = z.object({ personId: z.string() });

export const myOrganisationRouter = router({
  list: procedure
    .output(z.array(myOrganisationView))
    .query(({ ctx }) => listMyOrganisations(ctx.services, ctx.actor, {})),
  handIn: procedure
    .input(applyOrganisationInput)
    .output(z.object({ id: z.string() }))
    .mutation(({ ctx, input }) => applyOrganisation(ctx.services, ctx.actor, input)),
  resubmit: procedure
    .input(resubmitOrganisationInput)
    .mutation(({ ctx, input }) => resubmitOrganisation(ctx.services, ctx.actor, input)),
  addMember: procedure
    .input(addMemberInput)
    .output(personView)
    .mutation(({ ctx, input }) => addMember(ctx.services, ctx.actor, input)),
  changeRole: procedure
    .input(changeMemberRoleInput)
    .output(personView)
    .mutation(({ ctx, input }) => changeMemberRole(ctx.services, ctx.actor, input)),
  removeMember: procedure
    .input(removeMemberInput)
    .output(personView)
    .mutation(({ ctx, input }) => removeMember(ctx.services, ctx.actor, input)),
});

import { findInviteesInput, inviteContactInput } from "@nuanlin/domain/signups/applicants";
import { findInvitees } from "@nuanlin/usecases/signups/find-invitees";
import { inviteContact } from "@nuanlin/usecases/signups/invite-contact";
import { procedure, router } from "../trpc.ts";
import { inviteesView, toInviteesView } from "./applicants-view.ts";

/** Whom an organizer can ask for a seat. */
export const inviteesRouter = router({
  find: procedure
    .input(findInviteesInput)
    .output(inviteesView)
    .query(async ({ ctx, input }) => toInviteesView(await findInvitees(ctx.services, ctx.actor, input))),
  /** Answers alike whether or not somebody has such an account. */
  inviteContact: procedure
    .input(inviteContactInput)
    .mutation(({ ctx, input }) => inviteContact(ctx.services, ctx.actor, input)),
});

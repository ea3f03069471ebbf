import { guardianConsentInput, profileInput } from "@nuanlin/domain/people/person";
import { giveGuardianConsent } from "@nuanlin/usecases/people/give-guardian-consent";
import { saveOwnProfile } from "@nuanlin/usecases/people/save-own-profile";
import { showOwnProfile } from "@nuanlin/usecases/people/show-own-profile";
import { procedure, router } from "../trpc.ts";
import { ownProfileView, toOwnProfileView } from "./profile-view.ts";

export const profileRouter = router({
  show: procedure
    .output(ownProfileView)
    .query(async ({ ctx }) => toOwnProfileView(await showOwnProfile(ctx.services, ctx.actor, {}))),
  save: procedure.input(profileInput).mutation(async ({ ctx, input }) => {
    await saveOwnProfile(ctx.services, ctx.actor, input);
  }),
  giveGuardianConsent: procedure.input(guardianConsentInput).mutation(async ({ ctx, input }) => {
    await giveGuardianConsent(ctx.services, ctx.actor, input);
  }),
});

import { addWalkInInput, renewWalkInCodeInput } from "@nuanlin/domain/signups/decide-walk-in";
import { addWalkIn } from "@nuanlin/usecases/signups/add-walk-in";
import { renewWalkInCode } from "@nuanlin/usecases/signups/renew-walk-in-code";
import * as z from "zod/mini";
import { claimCodeView, toClaimCodeView } from "../people/claim-view.ts";
import { procedure, router } from "../trpc.ts";

export const walkInRouter = router({
  add: procedure
    .input(addWalkInInput)
    .output(z.extend(claimCodeView, { signupId: z.string(), name: z.string() }))
    .mutation(async ({ ctx, input }) => {
      const { signupId, name, ...claim } = await addWalkIn(ctx.services, ctx.actor, input);
      return { signupId, name, ...toClaimCodeView(claim) };
    }),
  renewCode: procedure
    .input(renewWalkInCodeInput)
    .output(claimCodeView)
    .mutation(async ({ ctx, input }) => toClaimCodeView(await renewWalkInCode(ctx.services, ctx.actor, input))),
});

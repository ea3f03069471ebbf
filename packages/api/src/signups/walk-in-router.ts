import { addWalkInInput } from "@nuanlin/domain/signups/decide-walk-in";
import { addWalkIn } from "@nuanlin/usecases/signups/add-walk-in";
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
});

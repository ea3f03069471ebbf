import { plainOrderInput, wishesInput } from "@nuanlin/domain/people/wishes";
import { choosePlainOrder, saveOwnWishes, showOwnWishes } from "@nuanlin/usecases/people/wishes";
import { procedure, router } from "../trpc.ts";
import { ownWishesView, toOwnWishesView } from "./wishes-view.ts";

export const wishesRouter = router({
  show: procedure
    .output(ownWishesView)
    .query(async ({ ctx }) => toOwnWishesView(await showOwnWishes(ctx.services, ctx.actor, {}))),
  save: procedure.input(wishesInput).mutation(async ({ ctx, input }) => {
    await saveOwnWishes(ctx.services, ctx.actor, input);
  }),
  choosePlainOrder: procedure.input(plainOrderInput).mutation(async ({ ctx, input }) => {
    await choosePlainOrder(ctx.services, ctx.actor, input);
  }),
});

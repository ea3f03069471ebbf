import { joinSeatInput, withdrawInput } from "@nuanlin/domain/signups/signup";
import { joinSeat } from "@nuanlin/usecases/signups/join-seat";
import { withdraw } from "@nuanlin/usecases/signups/withdraw";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";

const signupView = z.object({ id: z.string(), seatId: z.string(), shiftId: z.string() });

export const signupRouter = router({
  join: procedure
    .input(joinSeatInput)
    .output(signupView)
    .mutation(({ ctx, input }) => joinSeat(ctx.services, ctx.actor, input)),
  withdraw: procedure.input(withdrawInput).mutation(({ ctx, input }) => withdraw(ctx.services, ctx.actor, input)),
});

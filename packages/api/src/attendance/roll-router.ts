import { wholeRollInput } from "@nuanlin/domain/attendance/attendance";
import { callWholeRoll } from "@nuanlin/usecases/attendance/call-whole-roll";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";

export const rollRouter = router({
  note: procedure
    .input(wholeRollInput)
    .output(z.object({ noted: z.number() }))
    .mutation(({ ctx, input }) => callWholeRoll(ctx.services, ctx.actor, input)),
});

import { confirmHoursInput } from "@nuanlin/domain/hours/hours-entry";
import { confirmHours } from "@nuanlin/usecases/hours/confirm-hours";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";

export const hoursDeskRouter = router({
  confirm: procedure
    .input(confirmHoursInput)
    .output(z.object({ confirmed: z.number() }))
    .mutation(({ ctx, input }) => confirmHours(ctx.services, ctx.actor, input)),
});

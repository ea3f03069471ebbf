import { checkInInput, checkOutInput } from "@nuanlin/domain/attendance/attendance";
import { checkIn } from "@nuanlin/usecases/attendance/check-in";
import { checkOut } from "@nuanlin/usecases/attendance/check-out";
import { showCheckIn } from "@nuanlin/usecases/attendance/show-check-in";
import * as z from "zod/mini";
import { mySignupView, toMySignupView } from "../signups/my-signup-view.ts";
import { procedure, router } from "../trpc.ts";

const checkInView = z.object({ open: z.array(mySignupView), next: z.nullable(mySignupView) });

export const attendanceRouter = router({
  mine: procedure.output(checkInView).query(async ({ ctx }) => {
    const { open, next } = await showCheckIn(ctx.services, ctx.actor, {});
    return { open: open.map(toMySignupView), next: next && toMySignupView(next) };
  }),
  checkIn: procedure
    .input(checkInInput)
    .output(z.object({ inAt: z.number() }))
    .mutation(async ({ ctx, input }) => ({ inAt: (await checkIn(ctx.services, ctx.actor, input)).inAt.getTime() })),
  checkOut: procedure
    .input(checkOutInput)
    .output(z.object({ outAt: z.number() }))
    .mutation(async ({ ctx, input }) => ({ outAt: (await checkOut(ctx.services, ctx.actor, input)).outAt.getTime() })),
});

import {
  addShiftInput,
  addShiftsInput,
  cancelShiftInput,
  changeSeatsInput,
  moveShiftInput,
} from "@nuanlin/domain/shifts/shift";
import { removeSignupInput } from "@nuanlin/domain/signups/signup";
import { standInInput } from "@nuanlin/domain/stepping-in/stand-in";
import { addShift } from "@nuanlin/usecases/shifts/add-shift";
import { addShifts } from "@nuanlin/usecases/shifts/add-shifts";
import { cancelShift } from "@nuanlin/usecases/shifts/cancel-shift";
import { changeSeats } from "@nuanlin/usecases/shifts/change-seats";
import { moveShift } from "@nuanlin/usecases/shifts/move-shift";
import { removeSignup } from "@nuanlin/usecases/signups/remove-signup";
import { standIn } from "@nuanlin/usecases/stepping-in/stand-in";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";

const told = z.object({ told: z.number() });

export const shiftRouter = router({
  add: procedure
    .input(addShiftInput)
    .output(z.object({ id: z.string() }))
    .mutation(({ ctx, input }) => addShift(ctx.services, ctx.actor, input)),
  addMany: procedure
    .input(addShiftsInput)
    .output(z.object({ ids: z.array(z.string()), added: z.number() }))
    .mutation(({ ctx, input }) => addShifts(ctx.services, ctx.actor, input)),
  cancel: procedure
    .input(cancelShiftInput)
    .output(told)
    .mutation(({ ctx, input }) => cancelShift(ctx.services, ctx.actor, input)),
  move: procedure
    .input(moveShiftInput)
    .output(told)
    .mutation(({ ctx, input }) => moveShift(ctx.services, ctx.actor, input)),
  changeSeats: procedure
    .input(changeSeatsInput)
    .mutation(({ ctx, input }) => changeSeats(ctx.services, ctx.actor, input)),
  standIn: procedure
    .input(standInInput)
    .output(z.object({ signupId: z.string() }))
    .mutation(({ ctx, input }) => standIn(ctx.services, ctx.actor, input)),
  removePerson: procedure
    .input(removeSignupInput)
    .mutation(({ ctx, input }) => removeSignup(ctx.services, ctx.actor, input)),
});

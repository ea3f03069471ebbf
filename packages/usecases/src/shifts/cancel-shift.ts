import { lockShift } from "@nuanlin/db/shifts/shift-repository";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { decideCancelShift } from "@nuanlin/domain/shifts/decide-shift";
import type { CancelShiftInput } from "@nuanlin/domain/shifts/shift";
import { command, found } from "../command.ts";
import { callOff } from "./call-off.ts";

/** Calls a shift off with a reason; every promise for it ends and each person is told. */
export const cancelShift = command({
  verb: "shift.cancel",
  load: async (tx, { shiftId }: CancelShiftInput) => found(await lockShift(tx, shiftId), "shift"),
  allow: mayCallRoll,
  hidden: "shift",
  run: async ({ tx, subject: shift, input, now }) => {
    refuseIfAny(decideCancelShift(shift, now));
    return { told: await callOff(tx, shift.id, input.reason, now) };
  },
  target: (shift) => shift.id,
});

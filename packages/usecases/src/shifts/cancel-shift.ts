import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { cancelShift as writeCancellation } from "@nuanlin/db/shifts/change-shift";
import { lockShift } from "@nuanlin/db/shifts/shift-repository";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { decideCancelShift } from "@nuanlin/domain/shifts/decide-shift";
import type { CancelShiftInput } from "@nuanlin/domain/shifts/shift";
import { command, found } from "../command.ts";

/** Calls a shift off with a reason; every promise for it ends and each person is told. */
export const cancelShift = command({
  verb: "shift.cancel",
  load: async (tx, { shiftId }: CancelShiftInput) => found(await lockShift(tx, shiftId), "shift"),
  allow: mayCallRoll,
  hidden: "shift",
  run: async ({ tx, subject: shift, input, now }) => {
    refuseIfAny(decideCancelShift(shift, now));
    const ended = await writeCancellation(tx, shift.id, input.reason, now);
    for (const signupId of ended) {
      await enqueue(tx, {
        topic: "shift.cancelled",
        ids: { signupId },
        dedupeKey: `shift.cancelled:${signupId}`,
        at: now,
      });
    }
    return { told: ended.length };
  },
  target: (shift) => shift.id,
});

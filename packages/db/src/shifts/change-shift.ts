import type { ShiftId, SignupId } from "@nuanlin/domain/ids";
import { liveStatuses } from "@nuanlin/domain/signups/signup";
import type { Tx } from "../database.ts";

/**
 * Cancels a shift and ends everything that still led to a place in it: promises, offers, invitations, applications and the waitlist.
 * Returns what was ended, so that each person can be told. Calendars see it as the next version of the shift.
 */
export async function cancelShift(tx: Tx, id: ShiftId, reason: string, at: Date): Promise<SignupId[]> {
  await tx
    .updateTable("shift")
    .set((eb) => ({
      status: "cancelled",
      status_reason: reason,
      sequence: eb("sequence", "+", 1),
      changed_at: at,
    }))
    .where("id", "=", id)
    .execute();
  const ended = await tx
    .updateTable("signup")
    .set({ status: "removed", reason, ended_at: at })
    .where("shift_id", "=", id)
    .where("status", "in", liveStatuses)
    .returning("id")
    .execute();
  return ended.map((signup) => signup.id);
}

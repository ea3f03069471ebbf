import type { ShiftId, SignupId } from "@nuanlin/domain/ids";
import type { Tx } from "../database.ts";

/** Cancels a shift and ends every promise for it; returns the promises that were ended, so that each person can be told. */
export async function cancelShift(tx: Tx, id: ShiftId, reason: string, at: Date): Promise<SignupId[]> {
  await tx.updateTable("shift").set({ status: "cancelled", status_reason: reason }).where("id", "=", id).execute();
  const ended = await tx
    .updateTable("signup")
    .set({ status: "removed", reason, ended_at: at })
    .where("shift_id", "=", id)
    .where("status", "=", "confirmed")
    .returning("id")
    .execute();
  return ended.map((signup) => signup.id);
}

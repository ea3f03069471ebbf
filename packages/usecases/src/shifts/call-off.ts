import type { Tx } from "@nuanlin/db/database";
import { enqueueAll } from "@nuanlin/db/outbox/outbox-repository";
import { cancelShift } from "@nuanlin/db/shifts/change-shift";
import type { ShiftId } from "@nuanlin/domain/ids";

/** Calls one shift off, whose row must be held; the reason reaches everybody who had to do with it. Returns how many were told. */
export async function callOff(tx: Tx, shiftId: ShiftId, reason: string, now: Date): Promise<number> {
  const ended = await cancelShift(tx, shiftId, reason, now);
  await enqueueAll(
    tx,
    ended.map((signupId) => ({
      topic: "shift.cancelled",
      ids: { signupId },
      dedupeKey: `shift.cancelled:${signupId}`,
      at: now,
    })),
  );
  return ended.length;
}

import type { Tx } from "@nuanlin/db/database";
import { enqueueAll } from "@nuanlin/db/outbox/outbox-repository";
import { askToReconfirm, findLiveSignups, moveShift, type ShiftMove } from "@nuanlin/db/shifts/edit-shift";
import type { ShiftId } from "@nuanlin/domain/ids";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import { reconfirmDeadline } from "@nuanlin/domain/signups/reconfirm";

/**
 * Gives a shift another time, place or break. Its row must be held. With another time or place everybody who has to do with it is
 * told what it was before, and those who promised to come are asked whether they still can; whoever does not answer in time keeps the
 * place, and the desk hears of it once. Returns how many were told.
 */
export async function relocateShift(
  tx: Tx,
  shift: Pick<Shift, "period" | "placeId"> & { readonly id: ShiftId },
  to: ShiftMove,
  now: Date,
): Promise<number> {
  const sequence = await moveShift(tx, shift.id, to, now);
  const sameTime =
    to.period.start.getTime() === shift.period.start.getTime() &&
    to.period.end.getTime() === shift.period.end.getTime();
  if (sameTime && to.placeId === shift.placeId) return 0;
  const until = reconfirmDeadline(to.period.start, now);
  const asked = await askToReconfirm(tx, shift.id, until);
  const signups = await findLiveSignups(tx, shift.id);
  const oldStart = shift.period.start.toISOString();
  const oldEnd = shift.period.end.toISOString();
  const unanswered = {
    topic: "shift.unconfirmed",
    ids: { shiftId: shift.id },
    dedupeKey: `shift.unconfirmed:${shift.id}:${sequence}`,
    at: now,
    notBefore: until,
  };
  await enqueueAll(tx, [
    ...signups.map((signupId) => ({
      topic: "shift.moved",
      ids: { signupId, oldStart, oldEnd },
      dedupeKey: `shift.moved:${signupId}:${sequence}`,
      at: now,
    })),
    ...(asked > 0 ? [unanswered] : []),
  ]);
  return signups.length;
}

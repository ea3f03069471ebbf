import type { PersonId, PlaceId, ShiftId, SignupId } from "@nuanlin/domain/ids";
import type { SeatHeads } from "@nuanlin/domain/shifts/shift";
import { liveStatuses } from "@nuanlin/domain/signups/signup";
import type { Period } from "@nuanlin/domain/time/period";
import type { Reader, Tx } from "../database.ts";

/** Where and when a shift is to be. */
export interface ShiftMove {
  readonly period: Period;
  readonly placeId: PlaceId;
  readonly breakMinutes: number;
}

/**
 * Moves a shift; the sign-ups for it move along, and whoever would be in two shifts at once makes the database refuse. No answer is
 * awaited beyond the start. Calendars see it as the next version, whose number comes back.
 */
export async function moveShift(tx: Tx, id: ShiftId, { period, placeId, breakMinutes }: ShiftMove, at: Date) {
  const { sequence } = await tx
    .updateTable("shift")
    .set((eb) => ({
      starts_at: period.start,
      ends_at: period.end,
      place_id: placeId,
      break_minutes: breakMinutes,
      sequence: eb("sequence", "+", 1),
      changed_at: at,
    }))
    .where("id", "=", id)
    .returning("sequence")
    .executeTakeFirstOrThrow();
  await tx
    .updateTable("signup")
    .set({ answer_by: period.start })
    .where("shift_id", "=", id)
    .where("status", "in", ["applied", "offered", "invited"])
    .where("answer_by", ">", period.start)
    .execute();
  return sequence;
}

/** From now on the shift goes its own way: what happens to its series leaves it alone. Does nothing for a shift without one. */
export async function detachShift(tx: Tx, id: ShiftId): Promise<void> {
  await tx
    .updateTable("shift")
    .set({ detached: true })
    .where("id", "=", id)
    .where("series_id", "is not", null)
    .execute();
}

/** Asks everybody who promised to come whether they still can, and until when they should say so. Returns how many are asked. */
export async function askToReconfirm(tx: Tx, shiftId: ShiftId, until: Date): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable("signup")
    .set({ reconfirm_by: until })
    .where("shift_id", "=", shiftId)
    .where("status", "=", "confirmed")
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Sets how many people a place of the shift takes. */
export async function updateHeads(tx: Tx, shiftId: ShiftId, { seatId, minHeads, maxHeads }: SeatHeads): Promise<void> {
  await tx
    .updateTable("seat")
    .set({ min_heads: minHeads, max_heads: maxHeads })
    .where("id", "=", seatId)
    .where("shift_id", "=", shiftId)
    .execute();
}

/** Everything that still leads to a place in the shift: each is somebody who should hear what changes. */
export async function findLiveSignups(db: Reader, shiftId: ShiftId): Promise<SignupId[]> {
  const rows = await db
    .selectFrom("signup")
    .select("id")
    .where("shift_id", "=", shiftId)
    .where("status", "in", liveStatuses)
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * Which of the people who promised to come hold another place that touches the period. Places in the shifts that move together with
 * this one do not count where they are now.
 */
export async function findClashing(
  db: Reader,
  shiftId: ShiftId,
  { start, end }: Period,
  together: readonly ShiftId[] = [],
): Promise<PersonId[]> {
  const rows = await db
    .selectFrom("signup as mine")
    .innerJoin("signup as other", "other.person_id", "mine.person_id")
    .select("mine.person_id as personId")
    .distinct()
    .where("mine.shift_id", "=", shiftId)
    .where("mine.status", "=", "confirmed")
    .where("other.shift_id", "not in", [shiftId, ...together])
    .where("other.status", "=", "confirmed")
    .where("other.starts_at", "<", end)
    .where("other.ends_at", ">", start)
    .execute();
  return rows.map(({ personId }) => personId);
}

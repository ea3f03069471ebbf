import type { ShiftId, SignupId } from "@nuanlin/domain/ids";
import type { SeatHeads } from "@nuanlin/domain/shifts/shift";
import type { Period } from "@nuanlin/domain/time/period";
import type { Reader, Tx } from "../database.ts";

/** Moves a shift; the promises for it move along, and whoever would be in two shifts at once makes the database refuse. */
export async function moveShift(tx: Tx, id: ShiftId, { start, end }: Period, breakMinutes: number): Promise<void> {
  await tx
    .updateTable("shift")
    .set({ starts_at: start, ends_at: end, break_minutes: breakMinutes })
    .where("id", "=", id)
    .execute();
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

/** The promises that stand for a shift. */
export async function findPromises(db: Reader, shiftId: ShiftId): Promise<SignupId[]> {
  const rows = await db
    .selectFrom("signup")
    .select("id")
    .where("shift_id", "=", shiftId)
    .where("status", "=", "confirmed")
    .execute();
  return rows.map(({ id }) => id);
}

/** How many of the people who promised to come hold another place that touches the period. */
export async function countClashes(db: Reader, shiftId: ShiftId, { start, end }: Period): Promise<number> {
  const { count } = await db
    .selectFrom("signup as mine")
    .innerJoin("signup as other", "other.person_id", "mine.person_id")
    .select((eb) => eb.fn.count<number>("mine.person_id").distinct().as("count"))
    .where("mine.shift_id", "=", shiftId)
    .where("mine.status", "=", "confirmed")
    .where("other.shift_id", "!=", shiftId)
    .where("other.status", "=", "confirmed")
    .where("other.starts_at", "<", end)
    .where("other.ends_at", ">", start)
    .executeTakeFirstOrThrow();
  return count;
}

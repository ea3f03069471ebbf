import type { SeatId, ShiftId } from "@nuanlin/domain/ids";
import type { Reader } from "../database.ts";

/** What waits at a seat. */
export interface SeatQueue {
  /** Applications without an answer. */
  readonly applied: number;
  readonly waiting: number;
}

/** What waits at each seat of the shifts; seats at which nothing does are left out. */
export async function findSeatQueues(
  db: Reader,
  shiftIds: readonly ShiftId[],
): Promise<ReadonlyMap<SeatId, SeatQueue>> {
  if (shiftIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("signup")
    .select(({ fn }) => [
      "seat_id as seatId",
      fn.countAll<number>().filterWhere("status", "=", "applied").as("applied"),
      fn.countAll<number>().filterWhere("status", "=", "waiting").as("waiting"),
    ])
    .where("shift_id", "in", shiftIds)
    .where("status", "in", ["applied", "waiting"])
    .groupBy("seat_id")
    .execute();
  return new Map(rows.map(({ seatId, ...queue }) => [seatId, queue]));
}

import type { SeatId, ShiftId } from "@nuanlin/domain/ids";
import type { Reader } from "../database.ts";

/** What is open at a seat. */
export interface SeatQueue {
  /** Applications without an answer. */
  readonly applied: number;
  readonly waiting: number;
  /** People who promised to come and have not said so again since the shift was moved. */
  readonly unconfirmed: number;
}

/** What is open at each seat of the shifts; seats at which nothing is are left out. */
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
      fn.countAll<number>().filterWhere("status", "=", "confirmed").as("unconfirmed"),
    ])
    .where("shift_id", "in", shiftIds)
    .where((eb) =>
      eb.or([
        eb("status", "in", ["applied", "waiting"]),
        eb.and([eb("status", "=", "confirmed"), eb("reconfirm_by", "is not", null)]),
      ]),
    )
    .groupBy("seat_id")
    .execute();
  return new Map(rows.map(({ seatId, ...queue }) => [seatId, queue]));
}

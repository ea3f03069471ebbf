import type { PersonId, SeatId, ShiftId, SignupId } from "@nuanlin/domain/ids";
import { type LiveStatus, liveStatuses } from "@nuanlin/domain/signups/signup";
import type { Reader } from "../database.ts";

export interface Queues {
  /** How many people wait, by seat. */
  readonly waiting: ReadonlyMap<SeatId, number>;
  /** What one person has in each shift, with their number where they wait. */
  readonly own: readonly {
    readonly id: SignupId;
    readonly shiftId: ShiftId;
    readonly seatId: SeatId;
    readonly status: LiveStatus;
    readonly answerBy: Date | null;
    readonly position: number | null;
  }[];
}

/** The waitlists of the shifts' seats, and where one person stands in them. */
export async function findQueues(db: Reader, shiftIds: readonly ShiftId[], personId: PersonId | null): Promise<Queues> {
  if (shiftIds.length === 0) return { waiting: new Map(), own: [] };
  const counts = await db
    .selectFrom("signup")
    .select((eb) => ["seat_id as seatId", eb.fn.countAll<number>().as("count")])
    .where("shift_id", "in", shiftIds)
    .where("status", "=", "waiting")
    .groupBy("seat_id")
    .execute();
  const waiting = new Map(counts.map(({ seatId, count }) => [seatId, count]));
  if (personId === null) return { waiting, own: [] };
  const own = await db
    .selectFrom("signup as mine")
    .select((eb) => [
      "mine.id",
      "mine.shift_id as shiftId",
      "mine.seat_id as seatId",
      "mine.status",
      "mine.answer_by as answerBy",
      eb
        .case()
        .when("mine.status", "=", "waiting")
        .then(
          eb
            .selectFrom("signup as other")
            .select((count) => count.fn.countAll<number>().as("before"))
            .whereRef("other.seat_id", "=", "mine.seat_id")
            .where("other.status", "=", "waiting")
            .whereRef("other.queue_no", "<=", "mine.queue_no"),
        )
        .end()
        .as("position"),
    ])
    .where("mine.shift_id", "in", shiftIds)
    .where("mine.person_id", "=", personId)
    .where("mine.status", "in", liveStatuses)
    .execute();
  return { waiting, own: own.map(({ status, ...row }) => ({ ...row, status: status as LiveStatus })) };
}

import type { Db } from "@nuanlin/db/database";
import type { PersonId, SignupId } from "@nuanlin/domain/ids";
import type { SignupStatus } from "@nuanlin/domain/signups/signup";
import type { WrittenShift } from "./shift-factory.ts";

export interface GivenSignup {
  readonly shift: WrittenShift;
  readonly personId: PersonId;
  readonly status?: SignupStatus;
  readonly at?: string;
  readonly answerBy?: string;
  readonly broughtBy?: PersonId;
  /** Which of the shift's seats, from 0. */
  readonly seat?: number;
}

/** Somebody comes to the shift; written past the use cases. Say only what your test is about. */
export async function insertSignup(db: Db, given: GivenSignup): Promise<SignupId> {
  const { shiftId, seatIds } = given.shift;
  const seatId = seatIds[given.seat ?? 0];
  if (seatId === undefined) throw new Error("the shift has no such seat");
  const { starts_at, ends_at } = await db
    .selectFrom("shift")
    .select(["starts_at", "ends_at"])
    .where("id", "=", shiftId)
    .executeTakeFirstOrThrow();
  const { id } = await db
    .insertInto("signup")
    .values({
      seat_id: seatId,
      shift_id: shiftId,
      person_id: given.personId,
      status: given.status ?? "confirmed",
      starts_at,
      ends_at,
      answer_by: given.answerBy ?? null,
      brought_by: given.broughtBy ?? null,
      created_at: given.at ?? "2026-01-05T08:00:00Z",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

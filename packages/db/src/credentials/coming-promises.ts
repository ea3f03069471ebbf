import type { PersonId } from "@nuanlin/domain/ids";
import type { Reader } from "../database.ts";

/** Where somebody has a place, is kept one or waits for one, in shifts that have not begun; by shift. */
export async function findComingPromises(db: Reader, personId: PersonId, now: Date) {
  return db
    .selectFrom("signup")
    .select(["id as signupId", "seat_id as seatId", "shift_id as shiftId", "status"])
    .where("person_id", "=", personId)
    .where("status", "in", ["confirmed", "offered", "waiting"])
    .where("starts_at", ">", now)
    .orderBy("shift_id")
    .orderBy("id")
    .execute();
}

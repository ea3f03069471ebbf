import type { Db } from "@nuanlin/db/database";
import type { PersonId, SeatId } from "@nuanlin/domain/ids";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { openSession } from "./device.ts";

export interface Neighbour {
  readonly personId: PersonId;
  readonly cookie: string;
}

/** So many neighbours with complete profiles, each signed in. */
export async function gatherCrowd(db: Db, size: number): Promise<Neighbour[]> {
  const crowd: Neighbour[] = [];
  for (let i = 0; i < size; i += 1) {
    const { personId, accountId } = await insertPerson(db);
    crowd.push({ personId, cookie: await openSession(db, accountId) });
  }
  return crowd;
}

/** What the database says of a seat: its own count, and who holds a place in it. */
export async function holdersOf(db: Db, seatId: SeatId) {
  const { taken } = await db.selectFrom("seat").select("taken").where("id", "=", seatId).executeTakeFirstOrThrow();
  const rows = await db
    .selectFrom("signup")
    .select(["id", "person_id"])
    .where("seat_id", "=", seatId)
    .where("status", "=", "confirmed")
    .execute();
  return { taken, signupIds: rows.map(({ id }) => String(id)).sort(), people: new Set(rows.map((row) => row.person_id)) };
}

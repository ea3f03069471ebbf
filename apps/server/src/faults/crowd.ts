import { setTimeout as sleep } from "node:timers/promises";
import type { Db } from "@nuanlin/db/database";
import type { PersonId, SeatId } from "@nuanlin/domain/ids";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { type Answer, openDevice, openSession } from "./device.ts";

export interface Neighbour {
  readonly personId: PersonId;
  readonly cookie: string;
}

/** So many neighbours with complete profiles, each signed in. */
export async function gatherCrowd(db: Db, size: number): Promise<Neighbour[]> {
  const crowd: Neighbour[] = [];
  const arrive = async () => {
    const { personId, accountId } = await insertPerson(db);
    crowd.push({ personId, cookie: await openSession(db, accountId) });
  };
  while (crowd.length < size) await Promise.all(Array.from({ length: Math.min(10, size - crowd.length) }, arrive));
  return crowd;
}

const tryAgain: ReadonlySet<string> = new Set(["CONFLICT_TRY_AGAIN", "DATABASE_UNAVAILABLE"]);

/**
 * Asks for a seat as a person would: who hears "try again", which a crowd on a slow machine may, presses again. Counts do
 * not depend on how fast the machine is then.
 */
export async function press(url: string, cookie: string, seatId: SeatId): Promise<Answer> {
  for (;;) {
    const answer = await openDevice(url, cookie).call("signup.join", { seatId });
    if (!answer.codes.some((code) => tryAgain.has(code))) return answer;
    await sleep(100);
  }
}

/** How many were answered in which way: {"200": 10, "422 SEAT_FULL": 190}. */
export function countAlike(answers: readonly Answer[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status, codes } of answers) {
    const words = `${status} ${codes.join()}`.trim();
    counts[words] = (counts[words] ?? 0) + 1;
  }
  return counts;
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
  return {
    taken,
    signupIds: rows.map(({ id }) => String(id)).sort(),
    people: new Set(rows.map((row) => row.person_id)),
  };
}

import type { PersonId, ShiftId } from "@nuanlin/domain/ids";
import { liveStatuses } from "@nuanlin/domain/signups/signup";
import type { Reader } from "../database.ts";

/** Somebody who has anything in a shift, as two people are told apart. */
interface Namesake {
  readonly id: PersonId;
  readonly name: string;
  readonly birthDate: string | null;
  readonly phone: string | null;
}

/** Who has something in the shift under one of the names. Hold the shift's row first. */
export async function findNamesakes(db: Reader, shiftId: ShiftId, names: readonly string[]): Promise<Namesake[]> {
  if (names.length === 0) return [];
  return db
    .selectFrom("signup")
    .innerJoin("person", "person.id", "signup.person_id")
    .select(["person.id", "person.name", "person.birth_date as birthDate", "person.phone"])
    .where("signup.shift_id", "=", shiftId)
    .where("signup.status", "in", liveStatuses)
    .where("person.name", "in", names)
    .execute();
}

/** How many people somebody has in the shift: oneself and whoever they brought. Hold the shift's row first. */
export async function countGroup(db: Reader, shiftId: ShiftId, ownerId: PersonId): Promise<number> {
  const { count } = await db
    .selectFrom("signup")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("shift_id", "=", shiftId)
    .where("status", "in", liveStatuses)
    .where((eb) => eb.or([eb("person_id", "=", ownerId), eb("brought_by", "=", ownerId)]))
    .executeTakeFirstOrThrow();
  return count;
}

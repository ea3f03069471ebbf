import type { Db } from "@nuanlin/db/database";
import type { HoursEntryId, PersonId } from "@nuanlin/domain/ids";
import { insertService } from "./hours-factory.ts";
import type { WrittenShift } from "./shift-factory.ts";

/** Somebody was on paid duty for a whole shift, recorded by its unit; written past the use cases. */
export async function insertDuty(db: Db, given: { person: PersonId; shift: WrittenShift }): Promise<HoursEntryId> {
  const id = await insertService(db, given);
  await db.updateTable("hours_entry").set({ duty: true }).where("id", "=", id).execute();
  return id;
}

import type { Db } from "@nuanlin/db/database";

/** For tests about something else than rest and hours: the federation asks for neither. */
export async function askForNoRest(db: Db): Promise<void> {
  await db
    .insertInto("work_rule")
    .values({
      minor_from: "00:00",
      minor_until: "23:59",
      reason: "for the test",
      set_at: new Date("2026-01-05T08:00:00Z"),
    })
    .execute();
}

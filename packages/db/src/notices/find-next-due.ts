import type { Db } from "../database.ts";

/** When the next message after that moment may leave, be it for the inbox or to the outside; undefined when none is waiting. */
export async function findNextDue(db: Db, after: Date): Promise<Date | undefined> {
  const message = await db
    .selectFrom("outbox_message")
    .select("available_at as at")
    .where("sent_at", "is", null)
    .where("dead_at", "is", null)
    .where("available_at", ">", after)
    .orderBy("available_at")
    .limit(1)
    .executeTakeFirst();
  const delivery = await db
    .selectFrom("delivery")
    .select("available_at as at")
    .where("status", "=", "waiting")
    .where("available_at", ">", after)
    .orderBy("available_at")
    .limit(1)
    .executeTakeFirst();
  const due = [message, delivery].flatMap((row) => (row ? [row.at.getTime()] : []));
  return due.length === 0 ? undefined : new Date(Math.min(...due));
}

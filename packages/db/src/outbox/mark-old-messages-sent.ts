import type { Tx } from "../database.ts";

/** Counts everything that was due before that moment as told then: nobody hears of it any more. Answers how many these were. */
export async function markOldMessagesSent(tx: Tx, before: Date): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable("outbox_message")
    .set((eb) => ({ sent_at: eb.ref("available_at") }))
    .where("sent_at", "is", null)
    .where("available_at", "<", before)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

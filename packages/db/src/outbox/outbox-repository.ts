import type { Lane } from "@nuanlin/domain/notices/notice";
import { sql } from "kysely";
import type { Tx } from "../database.ts";

export interface OutboxMessage {
  /** What happened, such as "signup.confirmed". */
  readonly topic: string;
  /** Ids only: whoever delivers it looks the rest up, as it stands then. */
  readonly ids: Readonly<Record<string, string>>;
  /** The same key is never stored twice, so a repeated transaction tells nobody twice. */
  readonly dedupeKey: string;
  readonly at: Date;
  /** 0 goes first, 2 can wait; ordinary when nothing is said. */
  readonly lane?: Lane;
  /** Not before then: what can be undone is told when it no longer can. */
  readonly notBefore?: Date;
}

/** Where server processes listen for messages that have just been committed. */
export const outboxChannel = "nuanlin_outbox";

/** Leaves a message for delivery after the commit, in the transaction that caused it. */
export async function enqueue(tx: Tx, message: OutboxMessage): Promise<void> {
  await enqueueAll(tx, [message]);
}

/** The same for several messages in one statement. */
export async function enqueueAll(tx: Tx, messages: readonly OutboxMessage[]): Promise<void> {
  if (messages.length === 0) return;
  await tx
    .insertInto("outbox_message")
    .values(
      messages.map(({ topic, ids, dedupeKey, at, lane, notBefore }) => ({
        topic,
        payload: JSON.stringify(ids),
        dedupe_key: dedupeKey,
        created_at: at,
        available_at: notBefore ?? at,
        lane: lane ?? 1,
      })),
    )
    .onConflict((conflict) => conflict.constraint("outbox_dedupe").doNothing())
    .execute();
  await sql`select pg_notify(${outboxChannel}, '')`.execute(tx);
}

/** Takes back what has not been told yet; false when it is too late. */
export async function recall(tx: Tx, dedupeKey: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom("outbox_message")
    .where("dedupe_key", "=", dedupeKey)
    .where("sent_at", "is", null)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

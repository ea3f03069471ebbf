import type { Tx } from "../database.ts";

export interface OutboxMessage {
  /** What happened, such as "signup.confirmed". */
  readonly topic: string;
  /** Ids only: whoever delivers it looks the rest up, as it stands then. */
  readonly ids: Readonly<Record<string, string>>;
  /** The same key is never stored twice, so a repeated transaction tells nobody twice. */
  readonly dedupeKey: string;
  readonly at: Date;
}

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
      messages.map(({ topic, ids, dedupeKey, at }) => ({
        topic,
        payload: JSON.stringify(ids),
        dedupe_key: dedupeKey,
        created_at: at,
        available_at: at,
      })),
    )
    .onConflict((conflict) => conflict.constraint("outbox_dedupe").doNothing())
    .execute();
}

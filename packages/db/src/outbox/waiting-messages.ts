import type { Lane } from "@nuanlin/domain/notices/notice";
import type { Db, Tx } from "../database.ts";

/** A message of the outbox that somebody is delivering. */
export interface TakenMessage {
  readonly id: number;
  readonly topic: string;
  readonly ids: Readonly<Record<string, string>>;
  readonly dedupeKey: string;
  readonly lane: Lane;
  readonly attempts: number;
}

/** Holds the next message that is due, urgent ones first; passes over those that another process is delivering. */
export async function takeMessage(tx: Tx, now: Date): Promise<TakenMessage | undefined> {
  const row = await tx
    .selectFrom("outbox_message")
    .select(["id", "topic", "payload", "dedupe_key as dedupeKey", "lane", "attempts"])
    .where("sent_at", "is", null)
    .where("dead_at", "is", null)
    .where("available_at", "<=", now)
    .orderBy("lane")
    .orderBy("available_at")
    .orderBy("id")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  if (!row) return undefined;
  const { payload, ...message } = row;
  return { ...message, ids: textsOf(payload) };
}

function textsOf(payload: unknown): Record<string, string> {
  if (typeof payload !== "object" || payload === null) return {};
  return Object.fromEntries(
    Object.entries(payload).flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
}

export async function markMessageSent(tx: Tx, id: number, now: Date): Promise<void> {
  await tx.updateTable("outbox_message").set({ sent_at: now, last_error: null }).where("id", "=", id).execute();
}

/**
 * Notes that a message could not be delivered: it is tried again at `next`, or dead when there is no next time. Whoever took it
 * in between, and got further or not, has the last word.
 */
export async function noteMessageFailed(
  db: Db,
  { id, attempts }: TakenMessage,
  { error, next, now }: { readonly error: string; readonly next: Date | null; readonly now: Date },
): Promise<void> {
  await db
    .updateTable("outbox_message")
    .set({ attempts: attempts + 1, last_error: error, ...(next === null ? { dead_at: now } : { available_at: next }) })
    .where("id", "=", id)
    .where("attempts", "=", attempts)
    .where("sent_at", "is", null)
    .execute();
}

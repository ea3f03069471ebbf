import type { DeliveryId } from "@nuanlin/domain/ids";
import type { Channel } from "@nuanlin/domain/notices/notice";
import type { Reader, Tx } from "../database.ts";

/** What was given up, without whom it was for. */
export interface DeadLetter {
  readonly letter:
    | { readonly source: "outbox"; readonly id: number }
    | { readonly source: "delivery"; readonly id: DeliveryId };
  /** The topic of the outbox, or the kind of the notice. */
  readonly kind: string;
  readonly channel: Channel | null;
  readonly attempts: number;
  readonly lastError: string | null;
  /** When the thing happened that somebody should have heard of. */
  readonly since: Date;
}

/** Messages of the outbox that nobody could be told, newest first. */
export async function findDeadMessages(db: Reader, limit: number): Promise<DeadLetter[]> {
  const rows = await db
    .selectFrom("outbox_message")
    .select(["id", "topic as kind", "attempts", "last_error as lastError", "created_at as since"])
    .where("dead_at", "is not", null)
    .orderBy("dead_at", "desc")
    .orderBy("id")
    .limit(limit)
    .execute();
  return rows.map(({ id, ...row }) => ({ ...row, letter: { source: "outbox", id }, channel: null }));
}

/** Deliveries that did not get through, newest first. */
export async function findDeadDeliveries(db: Reader, limit: number): Promise<DeadLetter[]> {
  const rows = await db
    .selectFrom("delivery")
    .innerJoin("notice", "notice.id", "delivery.notice_id")
    .select([
      "delivery.id",
      "notice.kind",
      "delivery.channel",
      "delivery.attempts",
      "delivery.last_error as lastError",
      "notice.created_at as since",
    ])
    .where("delivery.status", "=", "dead")
    .orderBy("delivery.available_at", "desc")
    .orderBy("delivery.id")
    .limit(limit)
    .execute();
  return rows.map(({ id, ...row }) => ({
    ...row,
    letter: { source: "delivery", id },
  }));
}

/** How much there is of both. */
export async function countDead(db: Reader): Promise<number> {
  const { messages, deliveries } = await db
    .selectNoFrom((eb) => [
      eb
        .selectFrom("outbox_message")
        .select((count) => count.fn.countAll<number>().as("count"))
        .where("dead_at", "is not", null)
        .as("messages"),
      eb
        .selectFrom("delivery")
        .select((count) => count.fn.countAll<number>().as("count"))
        .where("status", "=", "dead")
        .as("deliveries"),
    ])
    .executeTakeFirstOrThrow();
  return (messages ?? 0) + (deliveries ?? 0);
}

/** Lets dead messages be tried from the beginning; answers how many there were. */
export async function reviveMessages(tx: Tx, ids: readonly number[], now: Date): Promise<number> {
  if (ids.length === 0) return 0;
  const { numUpdatedRows } = await tx
    .updateTable("outbox_message")
    .set({ dead_at: null, attempts: 0, available_at: now })
    .where("id", "in", ids)
    .where("dead_at", "is not", null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** Lets dead deliveries be tried from the beginning; answers how many there were. */
export async function reviveDeliveries(tx: Tx, ids: readonly DeliveryId[], now: Date): Promise<number> {
  if (ids.length === 0) return 0;
  const { numUpdatedRows } = await tx
    .updateTable("delivery")
    .set({ status: "waiting", attempts: 0, available_at: now, leased_until: null })
    .where("id", "in", ids)
    .where("status", "=", "dead")
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

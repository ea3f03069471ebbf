import type { DeliveryId } from "@nuanlin/domain/ids";
import type { Channel, NoticeFacts, NoticeKind } from "@nuanlin/domain/notices/notice";
import type { Db, Tx } from "../database.ts";

/** A delivery that waits is set aside for the reason given, a code. */
export async function setDeliveryAside(db: Db, id: DeliveryId, why: string): Promise<void> {
  await db
    .updateTable("delivery")
    .set({ status: "skipped", leased_until: null, last_error: why })
    .where("id", "=", id)
    .where("status", "=", "waiting")
    .execute();
}

export interface SetAside {
  readonly id: DeliveryId;
  readonly kind: NoticeKind;
  readonly facts: NoticeFacts;
}

/** Holds what was set aside for that reason and is about something told since then; passes over what another process holds. */
export async function lockSetAside(
  tx: Tx,
  channel: Channel,
  why: string,
  since: Date,
  limit: number,
): Promise<SetAside[]> {
  return tx
    .selectFrom("delivery")
    .innerJoin("notice", "notice.id", "delivery.notice_id")
    .select(["delivery.id", "notice.kind", "notice.facts"])
    .where("delivery.status", "=", "skipped")
    .where("delivery.channel", "=", channel)
    .where("delivery.last_error", "=", why)
    .where("notice.created_at", ">=", since)
    .orderBy("notice.created_at")
    .limit(limit)
    .forUpdate("delivery")
    .skipLocked()
    .execute();
}

/** They are due again at once, as if they had never been tried. */
export async function makeDueAgain(tx: Tx, ids: readonly DeliveryId[], now: Date): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable("delivery")
    .set({ status: "waiting", available_at: now, attempts: 0, last_error: null })
    .where("id", "in", ids)
    .execute();
}

/** They stay aside, now for another reason. */
export async function changeReason(tx: Tx, ids: readonly DeliveryId[], why: string): Promise<void> {
  if (ids.length === 0) return;
  await tx.updateTable("delivery").set({ last_error: why }).where("id", "in", ids).execute();
}

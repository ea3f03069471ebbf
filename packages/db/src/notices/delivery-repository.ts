import type { Locale } from "@nuanlin/domain/accounts/account";
import type { DeliveryId, NoticeId, SignupId } from "@nuanlin/domain/ids";
import type { Channel, NoticeFacts, NoticeKind } from "@nuanlin/domain/notices/notice";
import type { Db, Tx } from "../database.ts";

/** A delivery that somebody has leased, with what it carries and to whom; without an address when there is none any more. */
export interface LeasedDelivery {
  readonly deliveryId: DeliveryId;
  readonly noticeId: NoticeId;
  readonly channel: Channel;
  readonly address: string | null;
  readonly kind: NoticeKind;
  readonly facts: NoticeFacts;
  readonly locale: Locale | null;
  readonly personName: string;
  readonly signupId: SignupId | null;
  readonly shiftSequence: number | null;
  /** How often it was taken, this time included. */
  readonly attempts: number;
}

/**
 * Leases the deliveries that are due, urgent ones first; passes over those that another process is at. Taking one counts as an
 * attempt, so that one which kills its process does not come back for ever.
 */
export async function leaseDeliveries(
  tx: Tx,
  {
    now,
    until,
    limit,
    channel,
  }: { readonly now: Date; readonly until: Date; readonly limit: number; readonly channel: Channel | undefined },
): Promise<DeliveryId[]> {
  const rows = await tx
    .updateTable("delivery")
    .set((eb) => ({ leased_until: until, attempts: eb("attempts", "+", 1) }))
    .where("id", "in", (eb) =>
      eb
        .selectFrom("delivery as due")
        .select("due.id")
        .where("due.status", "=", "waiting")
        .where("due.available_at", "<=", now)
        .$if(channel !== undefined, (query) => query.where("due.channel", "=", channel as Channel))
        .where((or) => or.or([or("due.leased_until", "is", null), or("due.leased_until", "<=", now)]))
        .orderBy("due.lane")
        .orderBy("due.available_at")
        .orderBy("due.id")
        .limit(limit)
        .forUpdate()
        .skipLocked(),
    )
    .returning("id")
    .execute();
  return rows.map(({ id }) => id);
}

export async function findLeased(tx: Tx, ids: readonly DeliveryId[]): Promise<LeasedDelivery[]> {
  if (ids.length === 0) return [];
  const rows = await tx
    .selectFrom("delivery")
    .innerJoin("notice", "notice.id", "delivery.notice_id")
    .innerJoin("person", "person.id", "notice.person_id")
    .leftJoin("account", (join) =>
      join.onRef("account.id", "=", "person.account_id").on("account.status", "=", "active"),
    )
    .leftJoin("shift", "shift.id", "notice.shift_id")
    .select([
      "delivery.id as deliveryId",
      "delivery.notice_id as noticeId",
      "delivery.channel",
      "account.email",
      "account.phone",
      "notice.kind",
      "notice.facts",
      "account.locale",
      "person.name as personName",
      "notice.signup_id as signupId",
      "shift.sequence as shiftSequence",
      "delivery.attempts",
    ])
    .where("delivery.id", "in", ids)
    .orderBy("delivery.lane")
    .orderBy("delivery.available_at")
    .orderBy("delivery.id")
    .execute();
  return rows.map(({ email, phone, ...row }) => ({ ...row, address: row.channel === "email" ? email : phone }));
}

export async function markDelivered(db: Db, id: DeliveryId, providerRef: string | null, now: Date): Promise<void> {
  await db
    .updateTable("delivery")
    .set({ status: "sent", sent_at: now, provider_ref: providerRef, leased_until: null, last_error: null })
    .where("id", "=", id)
    .where("status", "<>", "sent")
    .execute();
}

/** The delivery no longer helps anybody, or there is no address for it; `why` is a code. */
export async function skipDeliveries(tx: Tx, ids: readonly DeliveryId[], why: string): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable("delivery")
    .set({ status: "skipped", leased_until: null, last_error: why })
    .where("id", "in", ids)
    .where("status", "=", "waiting")
    .execute();
}

/** Gives deliveries up: they are among the dead letters from now on. */
export async function buryDeliveries(tx: Tx, ids: readonly DeliveryId[], error: string | null): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable("delivery")
    .set((eb) => ({ status: "dead", leased_until: null, last_error: error ?? eb.ref("last_error") }))
    .where("id", "in", ids)
    .where("status", "=", "waiting")
    .execute();
}

/** Holds a delivery that waits, and says how often it was tried. */
export async function lockWaitingDelivery(tx: Tx, id: DeliveryId): Promise<{ attempts: number } | undefined> {
  return tx
    .selectFrom("delivery")
    .select("attempts")
    .where("id", "=", id)
    .where("status", "=", "waiting")
    .forUpdate()
    .executeTakeFirst();
}

export async function postponeDelivery(tx: Tx, id: DeliveryId, until: Date, error: string): Promise<void> {
  await tx
    .updateTable("delivery")
    .set({ available_at: until, leased_until: null, last_error: error })
    .where("id", "=", id)
    .execute();
}

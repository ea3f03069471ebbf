import type { Locale } from "@nuanlin/domain/accounts/account";
import type { PersonId } from "@nuanlin/domain/ids";
import type { Reader, Tx } from "../database.ts";

/** A feed as its owner sees it; the secret itself is not kept. */
export interface CalendarFeed {
  readonly createdAt: Date;
  /** When a calendar last fetched it, to the hour; null before the first time. */
  readonly readAt: Date | null;
}

/** The person's feed that may be read. */
export async function findFeed(db: Reader, personId: PersonId): Promise<CalendarFeed | undefined> {
  return db
    .selectFrom("calendar_feed")
    .select(["created_at as createdAt", "read_at as readAt"])
    .where("person_id", "=", personId)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
}

/** Whose feed the hash opens; nobody's once it was revoked or the account disabled. */
export async function findFeedReader(
  db: Reader,
  tokenHash: string,
): Promise<{ readonly personId: PersonId; readonly locale: Locale } | undefined> {
  return db
    .selectFrom("calendar_feed")
    .innerJoin("person", "person.id", "calendar_feed.person_id")
    .innerJoin("account", "account.id", "person.account_id")
    .select(["calendar_feed.person_id as personId", "account.locale"])
    .where("calendar_feed.token_hash", "=", tokenHash)
    .where("calendar_feed.revoked_at", "is", null)
    .where("account.status", "=", "active")
    .executeTakeFirst();
}

/** Writes a feed. The person's row must be held and an earlier feed revoked: there is one at a time. */
export async function insertFeed(tx: Tx, tokenHash: string, personId: PersonId, at: Date): Promise<void> {
  await tx.insertInto("calendar_feed").values({ token_hash: tokenHash, person_id: personId, created_at: at }).execute();
}

/** Closes the person's feed for good; nothing happens when there is none. */
export async function revokeFeed(tx: Tx, personId: PersonId, at: Date): Promise<void> {
  await tx
    .updateTable("calendar_feed")
    .set({ revoked_at: at })
    .where("person_id", "=", personId)
    .where("revoked_at", "is", null)
    .execute();
}

/** Notes that a calendar fetched the feed, unless that was noted since `unlessSince`. */
export async function noteFeedRead(db: Reader, tokenHash: string, at: Date, unlessSince: Date): Promise<void> {
  await db
    .updateTable("calendar_feed")
    .set({ read_at: at })
    .where("token_hash", "=", tokenHash)
    .where((eb) => eb.or([eb("read_at", "is", null), eb("read_at", "<", unlessSince)]))
    .execute();
}

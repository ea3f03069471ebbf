import type { AccountId } from "@nuanlin/domain/ids";
import type { Reader } from "../database.ts";

/** A session as stored: its id is the hash of the token that the browser holds, never the token. */
export interface StoredSession {
  readonly tokenHash: string;
  readonly accountId: AccountId;
  readonly expiresAt: Date;
  readonly createdAt: Date;
}

/** The session of a token hash, while its account is active; a disabled account has no sessions that count. */
export async function findSession(db: Reader, tokenHash: string): Promise<StoredSession | undefined> {
  return db
    .selectFrom("session")
    .innerJoin("account", "account.id", "session.account_id")
    .select([
      "session.id as tokenHash",
      "session.account_id as accountId",
      "session.expires_at as expiresAt",
      "session.created_at as createdAt",
    ])
    .where("session.id", "=", tokenHash)
    .where("account.status", "=", "active")
    .executeTakeFirst();
}

export async function findSessionsOf(db: Reader, accountId: AccountId): Promise<StoredSession[]> {
  return db
    .selectFrom("session")
    .select(["id as tokenHash", "account_id as accountId", "expires_at as expiresAt", "created_at as createdAt"])
    .where("account_id", "=", accountId)
    .execute();
}

export async function insertSession(db: Reader, session: StoredSession): Promise<void> {
  await db
    .insertInto("session")
    .values({
      id: session.tokenHash,
      account_id: session.accountId,
      expires_at: session.expiresAt,
      created_at: session.createdAt,
    })
    .execute();
}

export async function updateSessionExpiry(db: Reader, tokenHash: string, expiresAt: Date): Promise<void> {
  await db.updateTable("session").set({ expires_at: expiresAt }).where("id", "=", tokenHash).execute();
}

export async function deleteSession(db: Reader, tokenHash: string): Promise<void> {
  await db.deleteFrom("session").where("id", "=", tokenHash).execute();
}

export async function deleteSessionsOf(db: Reader, accountId: AccountId): Promise<void> {
  await db.deleteFrom("session").where("account_id", "=", accountId).execute();
}

export async function deleteSessionsExpiredBy(db: Reader, at: Date): Promise<void> {
  await db.deleteFrom("session").where("expires_at", "<=", at).execute();
}

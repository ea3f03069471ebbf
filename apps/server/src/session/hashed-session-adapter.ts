import { createHash } from "node:crypto";
import {
  deleteSession,
  deleteSessionsExpiredBy,
  deleteSessionsOf,
  findSession,
  findSessionsOf,
  insertSession,
  updateSessionExpiry,
} from "@nuanlin/db/accounts/session-repository";
import type { Db } from "@nuanlin/db/database";
import type { AccountId } from "@nuanlin/domain/ids";
import type { Adapter, DatabaseSession } from "lucia";

declare module "lucia" {
  interface Register {
    UserId: AccountId;
  }
}

/** A session ends after this long however often it is used. */
const longestSessionMs = 30 * 24 * 3_600_000;

/** The stored form of a session token: whoever reads the table cannot sign in with what stands there. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/**
 * Lucia's store on our own repositories. Lucia's session ids are the tokens in the cookie; only their hashes reach the
 * database. Sessions of disabled accounts and those older than thirty days are not found.
 */
export function hashedSessionAdapter(db: Db, now: () => Date): Adapter {
  const toLucia = (id: string, stored: { accountId: AccountId; expiresAt: Date }): DatabaseSession => ({
    id,
    userId: stored.accountId,
    expiresAt: stored.expiresAt,
    attributes: {},
  });
  return {
    async getSessionAndUser(token) {
      const stored = await findSession(db, hashToken(token));
      if (!stored || now().getTime() - stored.createdAt.getTime() > longestSessionMs) return [null, null];
      return [toLucia(token, stored), { id: stored.accountId, attributes: {} }];
    },
    getUserSessions: async (accountId) =>
      (await findSessionsOf(db, accountId)).map((stored) => toLucia(stored.tokenHash, stored)),
    setSession: ({ id, userId, expiresAt }) =>
      insertSession(db, { tokenHash: hashToken(id), accountId: userId, expiresAt, createdAt: now() }),
    updateSessionExpiration: (token, expiresAt) => updateSessionExpiry(db, hashToken(token), expiresAt),
    deleteSession: (token) => deleteSession(db, hashToken(token)),
    deleteUserSessions: (accountId) => deleteSessionsOf(db, accountId),
    deleteExpiredSessions: () => deleteSessionsExpiredBy(db, now()),
  };
}

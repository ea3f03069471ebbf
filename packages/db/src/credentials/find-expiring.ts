import type { CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import type { CredentialId, PersonId } from "@nuanlin/domain/ids";
import { sql } from "kysely";
import type { Reader } from "../database.ts";

/** What the notice that a credential ends is called in the outbox: once for each last day and number of days before it. */
export function expiryDedupeKey(id: CredentialId, validUntil: string, days: number): string {
  return `expiring:${id}:${validUntil}:${days}`;
}

/** A credential that ends, and which notice of its end the owner had last. */
export interface ExpiringCredential {
  readonly id: CredentialId;
  readonly validUntil: string;
}

/** Verified credentials whose last day lies between the two, both included, and which nothing is about to follow. */
export async function findExpiring(db: Reader, from: string, until: string): Promise<ExpiringCredential[]> {
  const rows = await db
    .selectFrom("credential")
    .select(["credential.id", "credential.valid_until as validUntil"])
    .where("credential.status", "=", "verified")
    .where("credential.valid_until", ">=", from)
    .where("credential.valid_until", "<=", until)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom("credential as next")
            .select("next.id")
            .whereRef("next.replaces_id", "=", "credential.id")
            .where("next.status", "in", ["claimed", "asked", "half", "verified"]),
        ),
      ),
    )
    .execute();
  return rows.flatMap(({ id, validUntil }) => (validUntil === null ? [] : [{ id, validUntil }]));
}

/** Those of the keys that are already in the outbox. */
export async function findToldKeys(db: Reader, keys: readonly string[]): Promise<Set<string>> {
  if (keys.length === 0) return new Set();
  const rows = await db
    .selectFrom("outbox_message")
    .select("dedupe_key as key")
    .where("dedupe_key", "=", sql<string>`any(${[...keys]}::text[])`)
    .execute();
  return new Set(rows.map(({ key }) => key));
}

/** What the notice says: whose it is, and whether it still ends that day. */
export async function findToldExpiry(
  db: Reader,
  id: CredentialId,
): Promise<{ personId: PersonId; type: CredentialTypeCode; validUntil: string | null } | undefined> {
  return db
    .selectFrom("credential")
    .select(["person_id as personId", "type_code as type", "valid_until as validUntil"])
    .where("id", "=", id)
    .where("status", "=", "verified")
    .executeTakeFirst();
}

import type { DocumentMediaType } from "@nuanlin/domain/credentials/document";
import type { CredentialId, DocumentId, PersonId } from "@nuanlin/domain/ids";
import { sql } from "kysely";
import type { Reader, Tx } from "../database.ts";

/** A paper as it is kept: the bytes only as they were sealed. */
export interface SealedDocument {
  readonly id: DocumentId;
  readonly fileName: string;
  readonly mediaType: DocumentMediaType;
  /** Of the plain bytes, before they were sealed. */
  readonly byteSize: number;
  readonly sha256: string;
  readonly keyId: string;
  readonly sealed: Buffer;
}

export async function insertDocument(tx: Tx, personId: PersonId, document: SealedDocument, at: Date): Promise<void> {
  await tx
    .insertInto("document")
    .values({
      id: document.id,
      person_id: personId,
      file_name: document.fileName,
      media_type: document.mediaType,
      byte_size: document.byteSize,
      sha256: document.sha256,
      key_id: document.keyId,
      sealed: document.sealed,
      created_at: at,
    })
    .execute();
}

export async function countLooseDocuments(db: Reader, personId: PersonId): Promise<number> {
  const { count } = await db
    .selectFrom("document")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("person_id", "=", personId)
    .where("credential_id", "is", null)
    .executeTakeFirstOrThrow();
  return count;
}

/** Whose paper it is and what it belongs to, without its bytes. */
export async function findDocument(
  db: Reader,
  id: DocumentId,
): Promise<{ id: DocumentId; personId: PersonId; credentialId: CredentialId | null } | undefined> {
  return db
    .selectFrom("document")
    .select(["id", "person_id as personId", "credential_id as credentialId"])
    .where("id", "=", id)
    .executeTakeFirst();
}

export async function findSealedDocument(db: Reader, id: DocumentId): Promise<SealedDocument | undefined> {
  return db
    .selectFrom("document")
    .select([
      "id",
      "file_name as fileName",
      "media_type as mediaType",
      "byte_size as byteSize",
      "sha256",
      "key_id as keyId",
      "sealed",
    ])
    .where("id", "=", id)
    .executeTakeFirst();
}

/** Ties loose papers of the person to a claim of theirs; answers how many of the ids were such papers. */
export async function attachDocuments(
  tx: Tx,
  personId: PersonId,
  credentialId: CredentialId,
  ids: readonly DocumentId[],
): Promise<number> {
  if (ids.length === 0) return 0;
  const { numUpdatedRows } = await tx
    .updateTable("document")
    .set({ credential_id: credentialId })
    .where("id", "in", ids)
    .where("person_id", "=", personId)
    .where("credential_id", "is", null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export async function countDocumentsOf(db: Reader, credentialId: CredentialId): Promise<number> {
  const { count } = await db
    .selectFrom("document")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("credential_id", "=", credentialId)
    .executeTakeFirstOrThrow();
  return count;
}

export async function deleteDocumentsOf(tx: Tx, credentialId: CredentialId): Promise<void> {
  await tx.deleteFrom("document").where("credential_id", "=", credentialId).execute();
}

interface KeptUntil {
  /** Loose papers from before then go. */
  readonly looseBefore: Date;
  /** Papers of claims that were returned or revoked before then go. */
  readonly refusedBefore: Date;
  /** Papers of credentials that ended before that ISO day go. */
  readonly endedBefore: string;
}

/** Throws away the papers whose purpose is over; answers how many. */
export async function deleteSpentDocuments(db: Reader, kept: KeptUntil): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom("document")
    .where((eb) =>
      eb.or([
        eb.and([eb("document.credential_id", "is", null), eb("document.created_at", "<", kept.looseBefore)]),
        eb(
          "document.credential_id",
          "in",
          eb
            .selectFrom("credential")
            .select("credential.id")
            .where((held) =>
              held.or([
                held.and([
                  held("credential.status", "in", ["returned", "revoked", "withdrawn"]),
                  held.not(
                    held.exists(
                      held
                        .selectFrom("credential_step")
                        .select(sql`1`.as("one"))
                        .whereRef("credential_step.credential_id", "=", "credential.id")
                        .where("credential_step.at", ">=", kept.refusedBefore),
                    ),
                  ),
                ]),
                held.and([
                  held("credential.status", "in", ["verified", "superseded"]),
                  held("credential.valid_until", "<", kept.endedBefore),
                ]),
              ]),
            ),
        ),
      ]),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** The ids of the keys that papers are sealed with, to tell at the start when one of them is not here. */
export async function findUsedKeys(db: Reader): Promise<string[]> {
  const rows = await db.selectFrom("document").select("key_id as keyId").distinct().execute();
  return rows.map(({ keyId }) => keyId);
}

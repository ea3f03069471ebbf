import { attachDocuments, countDocumentsOf } from "@nuanlin/db/credentials/document-repository";
import type { Tx } from "@nuanlin/db/database";
import { maxDocumentsInAll } from "@nuanlin/domain/credentials/document";
import type { CredentialId, DocumentId, PersonId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";

/** Ties papers to a claim: only one's own, and only such that belong to no other claim. All of them or none. */
export async function takeDocuments(
  tx: Tx,
  personId: PersonId,
  credentialId: CredentialId,
  ids: readonly DocumentId[],
): Promise<void> {
  const wanted = [...new Set(ids)];
  const before = await countDocumentsOf(tx, credentialId);
  if (before + wanted.length > maxDocumentsInAll)
    throw new ProblemError({ code: "TOO_MANY_DOCUMENTS", max: maxDocumentsInAll });
  if ((await attachDocuments(tx, personId, credentialId, wanted)) < wanted.length)
    throw new ProblemError({ code: "NOT_FOUND", what: "document" });
}

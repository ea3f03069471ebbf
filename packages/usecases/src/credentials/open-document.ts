import { insertAudit } from "@nuanlin/db/audit/audit-repository";
import { findDocument, findSealedDocument } from "@nuanlin/db/credentials/document-repository";
import { type Actor, isFederationStaff, type PersonActor } from "@nuanlin/domain/actor";
import type { CredentialId, DocumentId, PersonId } from "@nuanlin/domain/ids";
import { found } from "../command.ts";
import { query } from "../query.ts";

interface Kept {
  readonly personId: PersonId;
  readonly credentialId: CredentialId | null;
}

/** Whose paper it is; and staff of the federation, once it was handed in with a claim. */
function maySee(actor: Actor, { personId, credentialId }: Kept): actor is PersonActor {
  if (actor.kind !== "person") return false;
  return actor.personId === personId || (credentialId !== null && isFederationStaff(actor));
}

/** The sealed paper, for whoever may see it; for everybody else there is none. Each look of somebody else is written down. */
export const openDocument = query({
  load: async (db, { id }: { readonly id: DocumentId }) => found(await findDocument(db, id), "document"),
  hidden: "document",
  allow: maySee,
  run: async ({ db, actor, subject, now }) => {
    const sealed = found(await findSealedDocument(db, subject.id), "document");
    if (actor.personId !== subject.personId) {
      await db
        .transaction()
        .execute((tx) => insertAudit(tx, { verb: "document.see", actor, target: subject.id, at: now }));
    }
    return sealed;
  },
});

import type { CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import type { CredentialId, PersonId } from "@nuanlin/domain/ids";
import type { CredentialStatus } from "@nuanlin/domain/people/credential-status";
import type { Reader, Tx } from "../database.ts";
import { insertCredentialStep } from "./credential-steps.ts";

/** A credential as its owner acts on it. */
export interface OwnCredential {
  readonly id: CredentialId;
  readonly personId: PersonId;
  readonly type: CredentialTypeCode;
  readonly status: CredentialStatus;
  readonly validUntil: string | null;
}

/** A paper that somebody says they hold, with the end that was worked out. */
export interface ClaimedCredential {
  readonly personId: PersonId;
  readonly type: CredentialTypeCode;
  readonly number: string;
  readonly issuedOn: string;
  readonly validUntil: string | null;
  readonly issuer: string;
  readonly replacesId: CredentialId | null;
}

/** Writes the claim and its first step; a paper that is claimed already comes back as CREDENTIAL_EXISTS. */
export async function insertClaim(tx: Tx, claim: ClaimedCredential, at: Date): Promise<CredentialId> {
  const { id } = await tx
    .insertInto("credential")
    .values({
      person_id: claim.personId,
      type_code: claim.type,
      number: claim.number,
      issued_on: claim.issuedOn,
      valid_until: claim.validUntil,
      issuer: claim.issuer,
      status: "claimed",
      source: "claim",
      claimed_at: at,
      replaces_id: claim.replacesId,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await insertCredentialStep(tx, { credentialId: id, at, by: claim.personId, from: null, to: "claimed", reason: "" });
  return id;
}

/** Holds the credential's row; always after the person's. */
export async function lockOwnCredential(tx: Tx, id: CredentialId): Promise<OwnCredential | undefined> {
  return tx
    .selectFrom("credential")
    .select(["id", "person_id as personId", "type_code as type", "status", "valid_until as validUntil"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

/** The owner's own step: the answer to a question, or the withdrawal. */
export async function moveOwnClaim(
  tx: Tx,
  credential: OwnCredential,
  to: "claimed" | "withdrawn",
  words: string,
  at: Date,
): Promise<void> {
  const { id, personId, status } = credential;
  await tx.updateTable("credential").set({ status: to }).where("id", "=", id).execute();
  await insertCredentialStep(tx, { credentialId: id, at, by: personId, from: status, to, reason: words });
}

/** Whether somebody has already handed in the paper that is to follow this one. */
export async function hasOpenRenewal(db: Reader, id: CredentialId): Promise<boolean> {
  const row = await db
    .selectFrom("credential")
    .select("id")
    .where("replaces_id", "=", id)
    .where("status", "in", ["claimed", "asked", "half", "verified"])
    .executeTakeFirst();
  return row !== undefined;
}

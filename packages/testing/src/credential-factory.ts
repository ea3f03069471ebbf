import { insertCredentialStep } from "@nuanlin/db/credentials/credential-steps";
import type { Db } from "@nuanlin/db/database";
import type { CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import type { CredentialId, DocumentId, PersonId, SafetyCheckId } from "@nuanlin/domain/ids";
import type { CredentialStatus } from "@nuanlin/domain/people/credential-status";

let counter = 0;

export interface GivenClaim {
  readonly personId: PersonId;
  readonly type?: CredentialTypeCode;
  readonly number?: string;
  readonly issuedOn?: string;
  readonly validUntil?: string | null;
  readonly status?: CredentialStatus;
  readonly claimedAt?: string;
  readonly firstBy?: PersonId;
  readonly replacesId?: CredentialId;
}

/** A social worker's paper that waits for a clerk, with its first step; written past the use cases. */
export async function insertClaim(db: Db, given: GivenClaim): Promise<CredentialId> {
  counter += 1;
  const at = new Date(given.claimedAt ?? "2030-02-28T08:00:00Z");
  const status = given.status ?? "claimed";
  const { id } = await db
    .insertInto("credential")
    .values({
      person_id: given.personId,
      type_code: given.type ?? "social_worker.certified",
      number: given.number ?? `${process.pid}${String(counter).padStart(6, "0")}`,
      issued_on: given.issuedOn ?? "2029-01-01",
      valid_until: given.validUntil ?? null,
      status,
      source: "claim",
      claimed_at: at,
      first_by: given.firstBy ?? null,
      first_at: given.firstBy === undefined ? null : at,
      replaces_id: given.replacesId ?? null,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db
    .transaction()
    .execute((tx) =>
      insertCredentialStep(tx, { credentialId: id, at, by: given.personId, from: null, to: status, reason: "" }),
    );
  return id;
}

/** A paper of a claim. Nothing can be read from it: its bytes are no seal of anything. */
export async function insertDummyDocument(
  db: Db,
  given: { readonly personId: PersonId; readonly credentialId: CredentialId },
): Promise<DocumentId> {
  const { id } = await db
    .insertInto("document")
    .values({
      person_id: given.personId,
      credential_id: given.credentialId,
      file_name: "paper.png",
      media_type: "image/png",
      byte_size: 8,
      sha256: "0".repeat(64),
      key_id: "none",
      sealed: Buffer.from("no seal."),
      created_at: new Date("2030-02-28T08:00:00Z"),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export interface GivenSafetyCheck {
  readonly personId: PersonId;
  readonly recordedBy: PersonId;
  readonly confirmedBy?: PersonId;
  readonly clear?: boolean;
  readonly checkedOn?: string;
}

/** The answer of the procuratorate, clear unless the test says otherwise; counts once somebody confirmed it. */
export async function insertSafetyCheck(db: Db, given: GivenSafetyCheck): Promise<SafetyCheckId> {
  const at = new Date("2030-02-20T08:00:00Z");
  const { id } = await db
    .insertInto("safety_check")
    .values({
      person_id: given.personId,
      clear: given.clear ?? true,
      checked_on: given.checkedOn ?? "2030-02-20",
      body: "Wuxing District Procuratorate",
      recorded_by: given.recordedBy,
      recorded_at: at,
      confirmed_by: given.confirmedBy ?? null,
      confirmed_at: given.confirmedBy === undefined ? null : at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

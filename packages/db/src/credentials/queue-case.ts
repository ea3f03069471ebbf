import type { CredentialId, DocumentId, PersonId } from "@nuanlin/domain/ids";
import { sql } from "kysely";
import type { Reader } from "../database.ts";
import { avatarSeed } from "../people/avatar-seed.ts";

/** A claim with its person, for the clerk who decides on it. */
export async function findVerificationCase(db: Reader, id: CredentialId) {
  return db
    .selectFrom("credential")
    .innerJoin("person", "person.id", "credential.person_id")
    .leftJoin("account", "account.id", "person.account_id")
    .leftJoin("person as first", "first.id", "credential.first_by")
    .select([
      "credential.id",
      "credential.type_code as type",
      "credential.number",
      "credential.issued_on as issuedOn",
      "credential.valid_until as validUntil",
      "credential.issuer",
      "credential.source",
      "credential.status",
      "credential.reason",
      "credential.claimed_at as claimedAt",
      "credential.first_by as firstBy",
      "first.name as firstName",
      "credential.first_at as firstAt",
      "credential.replaces_id as replacesId",
      "person.id as personId",
      "person.name as personName",
      "person.division_code as divisionCode",
      sql<string | null>`coalesce(account.phone, person.phone)`.as("phone"),
      "account.email",
      avatarSeed("person.id").as("avatarSeed"),
    ])
    .where("credential.id", "=", id)
    .executeTakeFirst();
}

export interface ShownDocument {
  readonly id: DocumentId;
  readonly fileName: string;
  readonly mediaType: "image/jpeg" | "image/png" | "image/webp" | "application/pdf";
}

/** The papers of a claim, the first handed in first; never what is in them. */
export async function findDocumentsOfClaim(db: Reader, id: CredentialId): Promise<ShownDocument[]> {
  return db
    .selectFrom("document")
    .select(["id", "file_name as fileName", "media_type as mediaType"])
    .where("credential_id", "=", id)
    .orderBy("created_at")
    .orderBy("id")
    .execute();
}

/** What else the person brought, the latest first. */
export async function findOtherCredentials(db: Reader, personId: PersonId, except: CredentialId) {
  return db
    .selectFrom("credential")
    .select([
      "id",
      "type_code as type",
      "number",
      "issued_on as issuedOn",
      "valid_until as validUntil",
      "status",
      "reason",
    ])
    .where("person_id", "=", personId)
    .where("id", "<>", except)
    .orderBy("issued_on", "desc")
    .orderBy("id")
    .limit(50)
    .execute();
}

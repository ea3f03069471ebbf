import type { CredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import type { DocumentMediaType } from "@nuanlin/domain/credentials/document";
import type { CredentialId, DocumentId, PersonId } from "@nuanlin/domain/ids";
import type { CredentialStatus } from "@nuanlin/domain/people/credential-status";
import type { EpochMillis } from "@nuanlin/domain/time/period";
import { sql } from "kysely";
import { jsonArrayFrom } from "kysely/helpers/postgres";
import type { Reader } from "../database.ts";

/** One's own credential with everything that happened to it and the papers that are kept for it. */
export interface MyCredential {
  readonly id: CredentialId;
  readonly type: CredentialTypeCode;
  readonly number: string;
  readonly issuer: string;
  readonly issuedOn: string;
  readonly validUntil: string | null;
  readonly status: CredentialStatus;
  readonly claimedAt: Date | null;
  readonly verifiedAt: Date | null;
  readonly replacesId: CredentialId | null;
  /** How many claims wait before this one; 0 for what does not wait. */
  readonly ahead: number;
  /** Without who did it: the clerks are the federation. */
  readonly steps: readonly { readonly at: EpochMillis; readonly to: CredentialStatus; readonly words: string }[];
  readonly documents: readonly {
    readonly id: DocumentId;
    readonly fileName: string;
    readonly mediaType: DocumentMediaType;
  }[];
}

/** All of somebody's credentials, the newest first. */
export async function findMyCredentials(db: Reader, personId: PersonId): Promise<MyCredential[]> {
  return db
    .selectFrom("credential")
    .select((eb) => [
      "credential.id",
      "credential.type_code as type",
      "credential.number",
      "credential.issuer",
      "credential.issued_on as issuedOn",
      "credential.valid_until as validUntil",
      "credential.status",
      "credential.claimed_at as claimedAt",
      "credential.verified_at as verifiedAt",
      "credential.replaces_id as replacesId",
      eb
        .case()
        .when("credential.status", "in", ["claimed", "half"])
        .then(
          eb
            .selectFrom("credential as other")
            .select((other) => other.fn.countAll<number>().as("count"))
            .where("other.status", "in", ["claimed", "half"])
            .whereRef("other.claimed_at", "<", "credential.claimed_at"),
        )
        .else(0)
        .end()
        .$castTo<number>()
        .as("ahead"),
      jsonArrayFrom(
        eb
          .selectFrom("credential_step")
          .select([
            sql<EpochMillis>`(extract(epoch from credential_step.at) * 1000)::bigint`.as("at"),
            "credential_step.to_status as to",
            "credential_step.reason as words",
          ])
          .whereRef("credential_step.credential_id", "=", "credential.id")
          .orderBy("credential_step.id"),
      ).as("steps"),
      jsonArrayFrom(
        eb
          .selectFrom("document")
          .select(["document.id", "document.file_name as fileName", "document.media_type as mediaType"])
          .whereRef("document.credential_id", "=", "credential.id")
          .orderBy("document.created_at")
          .orderBy("document.id"),
      ).as("documents"),
    ])
    .where("credential.person_id", "=", personId)
    .orderBy(sql`coalesce(credential.claimed_at, credential.verified_at)`, (order) => order.desc().nullsLast())
    .orderBy("credential.issued_on", "desc")
    .orderBy("credential.id")
    .execute();
}

/** The last decisions on claims, with when each had been handed in. */
export async function findLastDecisions(db: Reader, limit: number): Promise<{ claimedAt: Date; at: Date }[]> {
  const rows = await db
    .selectFrom("credential_step")
    .innerJoin("credential", "credential.id", "credential_step.credential_id")
    .select(["credential.claimed_at as claimedAt", "credential_step.at"])
    .where("credential_step.to_status", "in", ["verified", "returned"])
    .where("credential.source", "=", "claim")
    .orderBy("credential_step.id", "desc")
    .limit(limit)
    .execute();
  return rows.flatMap(({ claimedAt, at }) => (claimedAt === null ? [] : [{ claimedAt, at }]));
}

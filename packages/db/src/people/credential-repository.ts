import type { CredentialId, PersonId } from "@nuanlin/domain/ids";
import type { RecordCredentialInput } from "@nuanlin/domain/people/credential";
import type { Tx } from "../database.ts";

/** Writes a credential whose paper somebody has checked; a number that is already there comes back as CREDENTIAL_EXISTS. */
export async function insertVerifiedCredential(
  tx: Tx,
  given: RecordCredentialInput,
  verifiedBy: PersonId,
  at: Date,
): Promise<CredentialId> {
  const { id } = await tx
    .insertInto("credential")
    .values({
      person_id: given.personId,
      type_code: given.type,
      number: given.number,
      issued_on: given.issuedOn,
      valid_until: given.validUntil,
      status: "verified",
      verified_by: verifiedBy,
      verified_at: at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

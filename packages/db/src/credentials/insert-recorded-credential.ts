import type { CredentialId, PersonId } from "@nuanlin/domain/ids";
import type { RecordCredentialInput } from "@nuanlin/domain/people/credential";
import type { Tx } from "../database.ts";

/**
 * Writes a credential whose paper a clerk has before them: verified by them, or half where a second clerk has to look as well. A
 * number that is already there comes back as CREDENTIAL_EXISTS, that of somebody else as CREDENTIAL_OF_SOMEBODY.
 */
export async function insertRecordedCredential(
  tx: Tx,
  given: RecordCredentialInput,
  status: "half" | "verified",
  by: PersonId,
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
      status,
      ...(status === "half" ? { first_by: by, first_at: at } : { verified_by: by, verified_at: at }),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

import type { CredentialId, PersonId } from "@nuanlin/domain/ids";
import { sql } from "kysely";
import type { Reader } from "../database.ts";

/** A credential as a notice speaks of it: where it stands and why, and who reads it; null: nobody has an account for that. */
export async function findToldCredential(db: Reader, id: CredentialId) {
  return db
    .selectFrom("credential")
    .innerJoin("person", "person.id", "credential.person_id")
    .select([
      "credential.status",
      "credential.type_code as type",
      "credential.reason",
      sql<PersonId | null>`case when person.account_id is not null then person.id else person.merged_into end`.as(
        "readerId",
      ),
    ])
    .where("credential.id", "=", id)
    .executeTakeFirst();
}

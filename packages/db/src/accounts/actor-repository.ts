import type { PersonActor } from "@nuanlin/domain/actor";
import type { AccountId } from "@nuanlin/domain/ids";
import type { Reader } from "../database.ts";

/** Who an account is right now: name and roles as they stand in the database, so that a removed role is gone at the next request. */
export async function findActor(db: Reader, accountId: AccountId): Promise<PersonActor | undefined> {
  const person = await db
    .selectFrom("person")
    .innerJoin("account", "account.id", "person.account_id")
    .select(["person.id", "person.name"])
    .where("account.id", "=", accountId)
    .where("account.status", "=", "active")
    .executeTakeFirst();
  if (!person) return undefined;
  const memberships = await db
    .selectFrom("membership")
    .innerJoin("organisation", "organisation.id", "membership.organisation_id")
    .select([
      "organisation.id as organisationId",
      "organisation.kind as organisationKind",
      "organisation.status as organisationStatus",
      "organisation.name as organisationName",
      "membership.role",
    ])
    .where("membership.person_id", "=", person.id)
    .orderBy("organisation.created_at")
    .execute();
  return { kind: "person", accountId, personId: person.id, name: person.name, memberships };
}

import type { Contact } from "@nuanlin/domain/accounts/contact";
import type { OrganisationId, PersonId } from "@nuanlin/domain/ids";
import type { Reader } from "../database.ts";

/**
 * Somebody whom the organisation knows: a member, or a person who ever had a sign-up in one of its shifts. Nobody else is found, so
 * that asking does not tell who has an account.
 */
export async function findKnownPerson(
  db: Reader,
  organisationId: OrganisationId,
  who: { readonly personId: PersonId } | { readonly contact: Contact },
): Promise<PersonId | undefined> {
  const row = await db
    .selectFrom("person")
    .leftJoin("account", "account.id", "person.account_id")
    .select("person.id")
    .where("person.merged_into", "is", null)
    .where((eb) => eb.or([eb("account.status", "is", null), eb("account.status", "=", "active")]))
    .where((eb) =>
      "personId" in who
        ? eb("person.id", "=", who.personId)
        : who.contact.kind === "email"
          ? eb("account.email", "=", who.contact.value)
          : eb.or([eb("account.phone", "=", who.contact.value), eb("person.phone", "=", who.contact.value)]),
    )
    .where(({ or, exists, selectFrom }) =>
      or([
        exists(
          selectFrom("membership")
            .select("membership.person_id")
            .whereRef("membership.person_id", "=", "person.id")
            .where("membership.organisation_id", "=", organisationId),
        ),
        exists(
          selectFrom("signup")
            .innerJoin("shift", "shift.id", "signup.shift_id")
            .innerJoin("project", "project.id", "shift.project_id")
            .select("signup.id")
            .whereRef("signup.person_id", "=", "person.id")
            .where("project.organisation_id", "=", organisationId),
        ),
      ]),
    )
    // With an account before the same number written down for somebody without one.
    .orderBy((eb) => eb("person.account_id", "is", null))
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}

import { findActor } from "@nuanlin/db/accounts/actor-repository";
import type { Db } from "@nuanlin/db/database";
import type { MembershipRole, PersonActor } from "@nuanlin/domain/actor";
import type { OrganisationKind } from "@nuanlin/domain/codes/organisation-kind";
import type { OrganisationId } from "@nuanlin/domain/ids";
import type { OrganisationStatus } from "@nuanlin/domain/organisations/organisation";
import { type GivenPerson, insertPerson } from "./person-factory.ts";

let counter = 0;

/** An approved social-work station, unless the test says otherwise. */
export async function insertOrganisation(
  db: Db,
  given: { readonly kind?: OrganisationKind; readonly status?: OrganisationStatus; readonly name?: string } = {},
): Promise<OrganisationId> {
  counter += 1;
  const name = given.name ?? `Station ${process.pid}-${counter}`;
  const status = given.status ?? "approved";
  const { id } = await db
    .insertInto("organisation")
    .values({
      kind: given.kind ?? "social_work_station",
      name,
      name_key: name.toLowerCase(),
      division_code: "330502010",
      description: "A station for tests",
      address: "1 Test Road",
      contact_name: "Contact",
      contact_phone: "13800000000",
      status,
      status_reason: status === "returned" || status === "suspended" ? "for the test" : null,
      created_at: new Date("2026-01-05T08:00:00Z"),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Somebody who works for the organisation, with roles read as a request would read them. */
export async function insertStaff(
  db: Db,
  organisationId: OrganisationId,
  role: MembershipRole = "organizer",
  given: GivenPerson = {},
): Promise<PersonActor> {
  const person = await insertPerson(db, given);
  await db
    .insertInto("membership")
    .values({
      organisation_id: organisationId,
      person_id: person.personId,
      role,
      created_at: new Date("2026-01-05T08:00:00Z"),
    })
    .execute();
  const actor = await findActor(db, person.accountId);
  if (!actor) throw new Error("the member just written cannot be found");
  return actor;
}

/** A clerk of an approved volunteer federation. */
export async function insertFederationStaff(db: Db): Promise<PersonActor> {
  return insertStaff(db, await insertOrganisation(db, { kind: "federation" }), "admin");
}

import type { MembershipRole } from "@nuanlin/domain/actor";
import type { OrganisationId, PersonId } from "@nuanlin/domain/ids";
import type { ApplyOrganisationInput, OrganisationStatus } from "@nuanlin/domain/organisations/organisation";
import type { Reader, Tx } from "../database.ts";
import { nameKey } from "./organisation-repository.ts";

/** The roles of an organisation as they stand; hold its row first, so that two admins cannot remove each other. */
export async function findRoles(
  db: Reader,
  organisationId: OrganisationId,
): Promise<{ personId: PersonId; role: MembershipRole }[]> {
  return db
    .selectFrom("membership")
    .select(["person_id as personId", "role"])
    .where("organisation_id", "=", organisationId)
    .execute();
}

export async function deleteMembership(tx: Tx, organisationId: OrganisationId, personId: PersonId): Promise<void> {
  await tx
    .deleteFrom("membership")
    .where("organisation_id", "=", organisationId)
    .where("person_id", "=", personId)
    .execute();
}

/** Writes a mended application, which waits for the federation again. */
export async function updateApplication(tx: Tx, id: OrganisationId, given: ApplyOrganisationInput): Promise<void> {
  await tx
    .updateTable("organisation")
    .set({
      kind: given.kind,
      name: given.name,
      name_key: nameKey(given.name),
      division_code: given.divisionCode,
      description: given.description,
      address: given.address,
      contact_name: given.contactName,
      contact_phone: given.contactPhone,
      credit_code: given.creditCode,
      status: "pending",
      status_reason: null,
    })
    .where("id", "=", id)
    .execute();
}

/** How these organisations stand right now. */
export async function findOrganisationStatuses(
  db: Reader,
  ids: readonly OrganisationId[],
): Promise<OrganisationStatus[]> {
  const rows = await db.selectFrom("organisation").select("status").where("id", "in", ids).execute();
  return rows.map(({ status }) => status);
}

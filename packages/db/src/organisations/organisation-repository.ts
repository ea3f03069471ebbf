import type { MembershipRole } from "@nuanlin/domain/actor";
import type { OrganisationKind } from "@nuanlin/domain/codes/organisation-kind";
import type { OrganisationId, PersonId } from "@nuanlin/domain/ids";
import type {
  ApplyOrganisationInput,
  Organisation,
  OrganisationStatus,
} from "@nuanlin/domain/organisations/organisation";
import type { Reader, Tx } from "../database.ts";

const organisationColumns = [
  "organisation.id",
  "organisation.kind",
  "organisation.name",
  "organisation.status",
  "organisation.status_reason as statusReason",
  "organisation.parent_id as parentId",
  "organisation.division_code as divisionCode",
] as const;

export async function findOrganisation(db: Reader, id: OrganisationId): Promise<Organisation | undefined> {
  return db.selectFrom("organisation").select(organisationColumns).where("organisation.id", "=", id).executeTakeFirst();
}

/** The district's approved federation; the first one where there are several. */
export async function findFederation(db: Reader): Promise<Organisation | undefined> {
  return db
    .selectFrom("organisation")
    .select(organisationColumns)
    .where("kind", "=", "federation")
    .where("status", "=", "approved")
    .orderBy("created_at")
    .limit(1)
    .executeTakeFirst();
}

/** Holds the organisation's row to the end of the transaction; before any of its projects. */
export async function lockOrganisation(tx: Tx, id: OrganisationId): Promise<Organisation | undefined> {
  return tx
    .selectFrom("organisation")
    .select(organisationColumns)
    .where("organisation.id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

/** The form in which two names count as the same: without blanks and case. */
export function nameKey(name: string): string {
  return name.toLowerCase().replaceAll(/\s+/gu, "");
}

export interface NewOrganisation extends Omit<ApplyOrganisationInput, "kind"> {
  readonly kind: OrganisationKind;
  readonly status: Extract<OrganisationStatus, "pending" | "approved">;
  readonly at: Date;
}

/** Writes an organisation; a name or credit code in use comes back as ORGANISATION_EXISTS. */
export async function insertOrganisation(tx: Tx, given: NewOrganisation): Promise<OrganisationId> {
  const { id } = await tx
    .insertInto("organisation")
    .values({
      kind: given.kind,
      name: given.name,
      name_key: nameKey(given.name),
      division_code: given.divisionCode,
      description: given.description,
      address: given.address,
      contact_name: given.contactName,
      contact_phone: given.contactPhone,
      credit_code: given.creditCode,
      status: given.status,
      created_at: given.at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Gives somebody a role, or changes the one they have. */
export async function saveMembership(
  tx: Tx,
  organisationId: OrganisationId,
  personId: PersonId,
  role: MembershipRole,
  at: Date,
): Promise<void> {
  await tx
    .insertInto("membership")
    .values({ organisation_id: organisationId, person_id: personId, role, created_at: at })
    .onConflict((conflict) => conflict.columns(["organisation_id", "person_id"]).doUpdateSet({ role }))
    .execute();
}

export async function updateOrganisationStatus(
  tx: Tx,
  id: OrganisationId,
  decision: {
    readonly status: OrganisationStatus;
    readonly reason: string | null;
    readonly by: PersonId;
    readonly at: Date;
  },
): Promise<void> {
  await tx
    .updateTable("organisation")
    .set({ status: decision.status, status_reason: decision.reason, decided_by: decision.by, decided_at: decision.at })
    .where("id", "=", id)
    .execute();
}

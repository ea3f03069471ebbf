import type { OrganisationKind } from "@nuanlin/domain/codes/organisation-kind";
import type { OrganisationId, PersonId } from "@nuanlin/domain/ids";
import type { OrganisationStatus } from "@nuanlin/domain/organisations/organisation";
import type { Reader } from "../database.ts";
import { avatarSeed } from "../people/avatar-seed.ts";

/** Whoever asked for the organisation to be let in: the first of its admins. */
export interface Applicant {
  readonly personId: PersonId;
  readonly name: string;
  readonly phone: string | null;
  readonly email: string | null;
  readonly avatarSeed: string;
}

/** All that an application holds, for the clerk who decides on it. */
export interface OrganisationCase {
  readonly id: OrganisationId;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly status: OrganisationStatus;
  readonly statusReason: string | null;
  readonly divisionCode: string | null;
  readonly description: string;
  readonly address: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly contactEmail: string | null;
  readonly website: string | null;
  readonly creditCode: string | null;
  readonly externalSource: string | null;
  readonly createdAt: Date;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly applicant: Applicant | null;
}

export async function findOrganisationCase(db: Reader, id: OrganisationId): Promise<OrganisationCase | undefined> {
  const row = await db
    .selectFrom("organisation")
    .leftJoin("person as decider", "decider.id", "organisation.decided_by")
    .select([
      "organisation.id",
      "organisation.kind",
      "organisation.name",
      "organisation.status",
      "organisation.status_reason as statusReason",
      "organisation.division_code as divisionCode",
      "organisation.description",
      "organisation.address",
      "organisation.contact_name as contactName",
      "organisation.contact_phone as contactPhone",
      "organisation.contact_email as contactEmail",
      "organisation.website",
      "organisation.credit_code as creditCode",
      "organisation.external_source as externalSource",
      "organisation.created_at as createdAt",
      "organisation.decided_at as decidedAt",
      "decider.name as decidedBy",
    ])
    .where("organisation.id", "=", id)
    .where("organisation.kind", "<>", "federation")
    .executeTakeFirst();
  if (!row) return undefined;
  const applicant = await db
    .selectFrom("membership")
    .innerJoin("person", "person.id", "membership.person_id")
    .leftJoin("account", "account.id", "person.account_id")
    .select([
      "person.id as personId",
      "person.name",
      "account.phone",
      "account.email",
      avatarSeed("person.id").as("avatarSeed"),
    ])
    .where("membership.organisation_id", "=", id)
    .where("membership.role", "=", "admin")
    .orderBy("membership.created_at")
    .limit(1)
    .executeTakeFirst();
  return { ...row, applicant: applicant ?? null };
}

/** An organisation by name, to compare applications with. */
export interface NamedOrganisation {
  readonly id: OrganisationId;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly status: OrganisationStatus;
}

/** Every other organisation by name; a district has some thousands at most. */
export async function findOtherOrganisations(db: Reader, id: OrganisationId): Promise<NamedOrganisation[]> {
  return db
    .selectFrom("organisation")
    .select(["id", "kind", "name", "status"])
    .where("id", "<>", id)
    .limit(20_000)
    .execute();
}

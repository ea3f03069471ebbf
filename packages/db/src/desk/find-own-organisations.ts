import type { MembershipRole } from "@nuanlin/domain/actor";
import type { OrganisationKind } from "@nuanlin/domain/codes/organisation-kind";
import type { OrganisationId, PersonId } from "@nuanlin/domain/ids";
import type { OrganisationStatus } from "@nuanlin/domain/organisations/organisation";
import type { Reader } from "../database.ts";

/** An organisation as those who work for it see it, with the federation's last word. */
export interface OwnOrganisation {
  readonly id: OrganisationId;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly role: MembershipRole;
  readonly status: OrganisationStatus;
  readonly statusReason: string | null;
  readonly divisionCode: string | null;
  readonly description: string;
  readonly address: string;
  readonly contactName: string;
  readonly contactPhone: string;
  readonly creditCode: string | null;
  readonly createdAt: Date;
}

/** The organisations the person belongs to, the oldest first. */
export async function findOwnOrganisations(db: Reader, personId: PersonId): Promise<OwnOrganisation[]> {
  return db
    .selectFrom("membership")
    .innerJoin("organisation", "organisation.id", "membership.organisation_id")
    .select([
      "organisation.id",
      "organisation.kind",
      "organisation.name",
      "membership.role",
      "organisation.status",
      "organisation.status_reason as statusReason",
      "organisation.division_code as divisionCode",
      "organisation.description",
      "organisation.address",
      "organisation.contact_name as contactName",
      "organisation.contact_phone as contactPhone",
      "organisation.credit_code as creditCode",
      "organisation.created_at as createdAt",
    ])
    .where("membership.person_id", "=", personId)
    .orderBy("organisation.created_at")
    .orderBy("organisation.id")
    .execute();
}

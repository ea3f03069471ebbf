import type { OrganisationKind } from "@nuanlin/domain/codes/organisation-kind";
import type { OrganisationId } from "@nuanlin/domain/ids";
import { sql } from "kysely";
import type { Reader } from "../database.ts";

/** What anybody may know about an approved organisation; its phone is the one it answers the public on. */
export interface PublicOrganisation {
  readonly id: OrganisationId;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly description: string;
  readonly address: string;
  readonly phone: string;
  readonly website: string | null;
  readonly divisionCode: string | null;
  readonly street: string | null;
}

// Who is asked first about a need: those who look after a neighbourhood, then everybody else.
const nearNeighbours: readonly OrganisationKind[] = [
  "social_work_station",
  "community_committee",
  "neighbourhood_centre",
  "warm_new_station",
];

/** Approved organisations with a known division, those that look after a neighbourhood first; with a division only those in it. */
export async function findPublicOrganisations(
  db: Reader,
  division: string | null,
  limit: number,
): Promise<PublicOrganisation[]> {
  return db
    .selectFrom("organisation")
    .leftJoin("division as street", (join) =>
      join.on((eb) => eb("street.code", "=", eb.fn<string>("left", ["organisation.division_code", eb.lit(9)]))),
    )
    .select([
      "organisation.id",
      "organisation.kind",
      "organisation.name",
      "organisation.description",
      "organisation.address",
      "organisation.contact_phone as phone",
      "organisation.website",
      "organisation.division_code as divisionCode",
      "street.name as street",
    ])
    .where("organisation.status", "=", "approved")
    .where("organisation.division_code", "is not", null)
    .$if(division !== null, (query) => query.where("organisation.division_code", "like", `${division}%`))
    .orderBy(sql`array_position(${nearNeighbours}::text[], organisation.kind)`, (order) => order.asc().nullsLast())
    .orderBy("organisation.name")
    .limit(limit)
    .execute();
}

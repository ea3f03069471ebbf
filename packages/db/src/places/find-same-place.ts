import type { OrganisationId, PlaceId } from "@nuanlin/domain/ids";
import type { PlaceInput } from "@nuanlin/domain/places/place";
import type { Reader } from "../database.ts";

/** The organisation's place with the same name, address and zone, so that saving a form twice does not write it twice. */
export async function findSamePlace(
  db: Reader,
  organisationId: OrganisationId,
  given: PlaceInput,
): Promise<PlaceId | undefined> {
  const row = await db
    .selectFrom("place")
    .select("id")
    .where("organisation_id", "=", organisationId)
    .where("name", "=", given.name)
    .where("address", "=", given.address)
    .where("time_zone", "=", given.timeZone)
    .where("division_code", "is not distinct from", given.divisionCode)
    .where("lat", "is not distinct from", given.point?.lat ?? null)
    .where("lng", "is not distinct from", given.point?.lng ?? null)
    .orderBy("id")
    .executeTakeFirst();
  return row?.id;
}

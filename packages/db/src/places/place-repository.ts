import type { OrganisationId, PlaceId } from "@nuanlin/domain/ids";
import type { Place, PlaceInput } from "@nuanlin/domain/places/place";
import type { Reader, Tx } from "../database.ts";

function selectPlaces(db: Reader) {
  return db
    .selectFrom("place")
    .select([
      "place.id",
      "place.name",
      "place.address",
      "place.lat",
      "place.lng",
      "place.division_code as divisionCode",
      "place.time_zone as timeZone",
    ]);
}

type PlaceRow = Awaited<ReturnType<ReturnType<typeof selectPlaces>["executeTakeFirstOrThrow"]>>;

function toPlace({ lat, lng, ...rest }: PlaceRow): Place {
  return { ...rest, point: lat === null || lng === null ? null : { lat, lng } };
}

/** The place, if it belongs to the organisation. */
export async function findPlaceOf(db: Reader, organisationId: OrganisationId, id: PlaceId): Promise<Place | undefined> {
  const row = await selectPlaces(db)
    .where("place.id", "=", id)
    .where("place.organisation_id", "=", organisationId)
    .executeTakeFirst();
  return row && toPlace(row);
}

export async function findPlacesOf(db: Reader, organisationId: OrganisationId): Promise<Place[]> {
  const rows = await selectPlaces(db)
    .where("place.organisation_id", "=", organisationId)
    .orderBy("place.name")
    .execute();
  return rows.map(toPlace);
}

export async function insertPlace(tx: Tx, organisationId: OrganisationId, given: PlaceInput): Promise<Place> {
  const row = await tx
    .insertInto("place")
    .values({
      organisation_id: organisationId,
      name: given.name,
      address: given.address,
      lat: given.point?.lat ?? null,
      lng: given.point?.lng ?? null,
      division_code: given.divisionCode,
      time_zone: given.timeZone,
    })
    .returning([
      "place.id",
      "place.name",
      "place.address",
      "place.lat",
      "place.lng",
      "place.division_code as divisionCode",
      "place.time_zone as timeZone",
    ])
    .executeTakeFirstOrThrow();
  return toPlace(row);
}

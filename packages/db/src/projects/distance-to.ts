import type { Point } from "@nuanlin/domain/places/place";
import { type RawBuilder, sql } from "kysely";

const earthDiameterKm = 2 * 6371.0088;

/** Kilometres from the point to the row's `place`, as `distanceKm` reckons them; null where the place has no point. */
export function distanceTo({ lat, lng }: Point): RawBuilder<number | null> {
  // least() passes over a null, so a place without a point has to be kept out by hand.
  return sql`case when place.lat is not null then ${earthDiameterKm}::float8 * asin(least(1, sqrt(
    power(sin(radians(place.lat - ${lat}::float8) / 2), 2)
    + cos(radians(${lat}::float8)) * cos(radians(place.lat)) * power(sin(radians(place.lng - ${lng}::float8) / 2), 2)))) end`;
}

import * as z from "zod/mini";
import { divisionCode } from "../divisions/division-shape.ts";
import type { PlaceId } from "../ids.ts";
import { lineOf } from "../text/text-shape.ts";

/** A point on the earth in WGS-84 degrees. */
export interface Point {
  readonly lat: number;
  readonly lng: number;
}

/** Where a service happens. Its time zone decides what a day is; a missing point means that nobody knows it, not 0, 0. */
export interface Place {
  readonly id: PlaceId;
  readonly name: string;
  readonly address: string;
  readonly point: Point | null;
  readonly divisionCode: string | null;
  readonly timeZone: string;
}

/** Whether the runtime knows the IANA zone name. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

const earthRadiusKm = 6371.0088;

/** Great-circle distance in kilometres on a sphere (haversine); good to 0.5 % of the real one. */
export function distanceKm(a: Point, b: Point): number {
  const rad = Math.PI / 180;
  const sinLat = Math.sin(((b.lat - a.lat) * rad) / 2);
  const sinLng = Math.sin(((b.lng - a.lng) * rad) / 2);
  const h = sinLat * sinLat + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * sinLng * sinLng;
  return 2 * earthRadiusKm * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * Degrees between minus and plus `most`, to seven places (a centimetre): PostgreSQL refuses to reckon with what is all but zero.
 */
export function degrees(most: number) {
  return z.pipe(
    z.number().check(z.gte(-most, "too_small"), z.lte(most, "too_big")),
    z.transform((value) => Math.round(value * 1e7) / 1e7),
  );
}

export const placeInput = z.strictObject({
  name: lineOf(60),
  address: lineOf(120),
  point: z.nullable(
    z.strictObject({
      lat: degrees(90),
      lng: degrees(180),
    }),
  ),
  divisionCode: z.nullable(divisionCode),
  timeZone: z.string().check(z.maxLength(60, "too_long"), z.refine(isTimeZone, "unknown_value")),
});
export type PlaceInput = z.output<typeof placeInput>;

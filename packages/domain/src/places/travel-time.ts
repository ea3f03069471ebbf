import { distanceKm, type Point } from "./place.ts";

/** Streets are longer than the crow flies, by this factor. */
export const streetDetour = 1.3;
/** What an electric bicycle makes in the town, stops included. */
const kmPerHour = 15;
/** Locking up, finding the door. */
const arrivingMinutes = 10;
/** Two points this near are the same place. */
const samePlaceKm = 0.1;

/**
 * An estimate of the minutes somebody needs from one place to another: the great-circle distance × 1.3 at 15 km/h on an electric
 * bicycle, and 10 minutes to arrive; 0 within 100 metres. Good enough to say "that is tight", not to refuse anybody.
 */
export function travelMinutes(from: Point, to: Point): number {
  const km = distanceKm(from, to);
  if (km <= samePlaceKm) return 0;
  return Math.ceil(((km * streetDetour) / kmPerHour) * 60) + arrivingMinutes;
}

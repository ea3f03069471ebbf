/** How somebody gets to a service. `bike` is also the electric bicycle, which most people here ride. */
export const travelModes = ["walk", "bike", "bus", "car"] as const;
export type TravelMode = (typeof travelModes)[number];

/** Streets are longer than the crow flies; the same factor as in `travelMinutes`. */
const detour = 1.3;

/**
 * Door to door: speed over the whole way with its stops, and minutes that are spent whatever the distance (waiting, parking, locking
 * up). OUR estimates for a small city; the bicycle is that of `travelMinutes`, walking 4.5 km/h is what maps reckon with.
 */
const paces: Readonly<Record<TravelMode, { readonly kmPerHour: number; readonly fixedMinutes: number }>> = {
  walk: { kmPerHour: 4.5, fixedMinutes: 0 },
  bike: { kmPerHour: 15, fixedMinutes: 2 },
  bus: { kmPerHour: 18, fixedMinutes: 9 },
  car: { kmPerHour: 28, fixedMinutes: 6 },
};

/** What is assumed of somebody who has not said how they travel. */
export const usualTravelMode: TravelMode = "bike";

/** Whole minutes that somebody is likely to need for so many kilometres as the crow flies; grows with the distance, never negative. */
export function travelMinutesBy(mode: TravelMode, km: number): number {
  const { kmPerHour, fixedMinutes } = paces[mode];
  return Math.ceil(((km * detour) / kmPerHour) * 60) + fixedMinutes;
}

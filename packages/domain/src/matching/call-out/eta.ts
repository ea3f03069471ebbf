import { streetDetour } from "../../places/travel-time.ts";

/** How somebody comes to an emergency. */
export const callOutModes = ["walk", "bicycle", "e_bike", "car"] as const;
export type CallOutMode = (typeof callOutModes)[number];

/**
 * Kilometres an hour in the town with its lights and stops, and the seconds for shoes, keys, unlocking and parking. An electric
 * bicycle may go 25 km/h (GB 17761-2018); in a hurry it makes 18, a little more than on an ordinary way (`travelMinutes`). All four are
 * OUR guess.
 */
const ways: Readonly<Record<CallOutMode, { readonly kmPerHour: number; readonly readySeconds: number }>> = {
  walk: { kmPerHour: 4.7, readySeconds: 60 },
  bicycle: { kmPerHour: 12, readySeconds: 90 },
  e_bike: { kmPerHour: 18, readySeconds: 90 },
  car: { kmPerHour: 28, readySeconds: 210 },
};

/** An estimate of the seconds from a yes to being there, for somebody so many kilometres away as the crow flies. */
export function etaSeconds(km: number, mode: CallOutMode): number {
  const { kmPerHour, readySeconds } = ways[mode];
  return Math.round(readySeconds + ((km * streetDetour) / kmPerHour) * 3600);
}

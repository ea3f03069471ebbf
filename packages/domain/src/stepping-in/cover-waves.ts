import { quietEnd } from "../notices/quiet-hours.ts";
import type { Problem } from "../problem.ts";
import { freePlaces, type Seat } from "../shifts/seat.ts";
import type { Shift } from "../shifts/shift.ts";
import { plusMinutes } from "../time/period.ts";

/** Nobody can be found and be there in less, in minutes before the start. */
export const leastCoverMinutes = 30;
/** How many people are asked at once for each place that is missing. */
const askedPerPlace = 3;
/** Shortest and longest pause between two waves, in minutes; between them it is a sixth of the time that is left. */
const shortestPause = 10;
const longestPause = 120;
/** While the start is further away than this, nobody is asked at night. */
const urgentMinutes = 12 * 60;
const night = { from: "22:00", until: "07:00" } as const;

/** How many people the next wave asks. */
export function waveSize(missing: number): number {
  return missing * askedPerPlace;
}

/**
 * How many people a call still looks for: for somebody's own place one, for a seat as many as it asked for less those who said yes,
 * and never more than there are free places.
 */
export function missingPlaces(
  call: { readonly own: boolean; readonly places: number; readonly yes: number },
  seat: Pick<Seat, "maxHeads" | "taken" | "held">,
): number {
  if (call.own) return call.yes > 0 ? 0 : 1;
  return Math.max(0, Math.min(call.places - call.yes, freePlaces(seat)));
}

/**
 * The first moment from `from` on at which a wave may go out: at once, or after the night by the clock of the place, unless the
 * shift begins within twelve hours.
 */
export function waveAllowedFrom({ period, timeZone }: Pick<Shift, "period" | "timeZone">, from: Date): Date {
  const urgent = plusMinutes(period.start, -urgentMinutes);
  if (from >= urgent) return from;
  const morning = quietEnd(from, night, timeZone);
  if (morning === null) return from;
  return morning < urgent ? morning : urgent;
}

/** When the wave after one at `now` goes out; null when the shift has begun by then. */
export function nextWaveAt(shift: Pick<Shift, "period" | "timeZone">, now: Date): Date | null {
  const left = (shift.period.start.getTime() - now.getTime()) / 60_000;
  const pause = Math.max(shortestPause, Math.min(longestPause, Math.floor(left / 6)));
  const at = waveAllowedFrom(shift, plusMinutes(now, pause));
  return at < shift.period.start ? at : null;
}

/** Says why nobody can be looked for any more: the shift was called off, has begun, or begins too soon. */
export function decideOpenCover(shift: Pick<Shift, "period" | "status">, now: Date): Problem[] {
  if (shift.status === "cancelled") return [{ code: "SHIFT_CANCELLED" }];
  if (shift.period.start <= now) return [{ code: "SHIFT_STARTED" }];
  return plusMinutes(now, leastCoverMinutes) > shift.period.start ? [{ code: "NOBODY_TO_ASK" }] : [];
}

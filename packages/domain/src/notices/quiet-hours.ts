import * as z from "zod/mini";
import { atLocal, localDate, localTime } from "../time/zone.ts";

/** Hours of the night, by the clock on the wall ("22:00", "07:00"); the start is quiet, the end is not. May go over midnight. */
export interface QuietHours {
  readonly from: string;
  readonly until: string;
}

const minutesADay = 1440;
/** Somebody who comes to shifts can be reached for some hours of the day. */
const longestMinutes = 20 * 60;

function minuteOfDay(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return hours * 60 + minutes;
}

function lengthOf({ from, until }: QuietHours): number {
  return (minuteOfDay(until) - minuteOfDay(from) + minutesADay) % minutesADay;
}

/**
 * The moment at which the quiet time ends in which `at` lies, or null when `at` lies in none. Where a clock change repeats the
 * end, it ends the first time; where it skips the end, it ends by as much later as the clocks were moved.
 */
export function quietEnd(at: Date, quiet: QuietHours | null, zone: string): Date | null {
  if (quiet === null) return null;
  const sinceFrom = lengthOf({ from: quiet.from, until: localTime(at, zone) });
  if (sinceFrom >= lengthOf(quiet)) return null;
  const today = localDate(at, zone);
  const day = localTime(at, zone) < quiet.until ? today : dayAfter(today);
  const end = atLocal(day, quiet.until, zone);
  return end > at ? end : null;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + minutesADay * 60_000).toISOString().slice(0, 10);
}

const time = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/u, "bad_format"));

export const quietHoursInput = z.strictObject({ from: time, until: time }).check(
  z.refine((quiet) => quiet.from !== quiet.until, { error: "bad_format", path: ["until"] }),
  z.refine((quiet) => lengthOf(quiet) <= longestMinutes, { error: "too_big", path: ["until"] }),
);

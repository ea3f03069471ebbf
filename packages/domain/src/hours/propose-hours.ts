import type { Attendance } from "../attendance/attendance.ts";
import type { Shift } from "../shifts/shift.ts";
import type { Period } from "../time/period.ts";
import { intersection, minutesOf } from "../time/period.ts";
import { splitAtMidnights } from "../time/zone.ts";
import type { HoursNature } from "./hours-entry.ts";

export interface ProposedHours {
  readonly period: Period;
  readonly breakMinutes: number;
  readonly minutes: number;
  readonly nature: HoursNature;
}

/**
 * The hours that follow from an attendance: the time between the two signs that lies inside the shift, less its break,
 * cut at local midnights because one entry may not cross a day. Nothing follows while a sign is missing.
 * The break is taken from the longest part and never makes a part negative.
 * `noted` is the moment of writing: ends noted by the organizer after the shift was over make the entry an added one (补录).
 */
export function proposeHours(
  attendance: Attendance,
  shift: Pick<Shift, "period" | "breakMinutes" | "timeZone">,
  noted: Date,
): ProposedHours[] {
  if (attendance.status !== "present" || attendance.inAt === null || attendance.outAt === null) return [];
  const given = intersection({ start: attendance.inAt, end: attendance.outAt }, shift.period);
  if (given === null || minutesOf(given) === 0) return [];
  const parts = splitAtMidnights(given, shift.timeZone).filter((part) => minutesOf(part) > 0);
  const longest = parts.reduce((best, part) => (minutesOf(part) > minutesOf(best) ? part : best), parts[0] ?? given);
  const nature: HoursNature = isLive(attendance, shift.period, noted) ? "verified" : "added";
  return parts
    .map((period) => {
      const breakMinutes = period === longest ? Math.min(shift.breakMinutes, minutesOf(period)) : 0;
      return { period, breakMinutes, minutes: minutesOf(period) - breakMinutes, nature };
    })
    .filter((part) => part.minutes > 0);
}

// Two hours is how long checking out stays open; a roll called by then was called at the door.
const liveMinutes = 120;

function isLive(attendance: Attendance, planned: Period, noted: Date): boolean {
  const selfSigned = attendance.inBy === "self" && attendance.outBy === "self";
  return selfSigned || noted.getTime() <= planned.end.getTime() + liveMinutes * 60_000;
}

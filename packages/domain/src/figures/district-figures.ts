import * as z from "zod/mini";
import { southTaihuNewDistrict } from "../divisions/huzhou-divisions.ts";
import type { Period } from "../time/period.ts";
import { atLocal, dayStart, localDate, plusLocalDays, weekStart } from "../time/zone.ts";

/** The stretches of time the federation looks at: this month, the last 30 days, this year. */
export const figurePeriods = ["month", "days30", "year"] as const;
export type FigurePeriod = (typeof figurePeriods)[number];

export const districtFiguresInput = z.strictObject({
  period: z.enum(figurePeriods, "unknown_value"),
  /** Code of one street of the new district; null means everywhere. */
  street: z.nullable(z.enum(southTaihuNewDistrict.streets, "unknown_value")),
});
export type DistrictFiguresInput = z.output<typeof districtFiguresInput>;

/** How many days ahead the skills that are asked for are looked at. */
export const skillOutlookDays = 14;
/** How many weeks a course shows, the running one included. */
export const courseWeeks = 8;

/**
 * The chosen stretch up to now, and the same stretch before it: a month is measured against the same days of the month
 * before, a year against the year before, thirty days against the thirty before them. Days are those of `zone`.
 */
export function figureSpans(
  period: FigurePeriod,
  now: Date,
  zone: string,
): { readonly current: Period; readonly previous: Period } {
  if (period === "days30") {
    const start = plusLocalDays(dayStart(now, zone), -29, zone);
    return {
      current: { start, end: now },
      previous: { start: plusLocalDays(start, -30, zone), end: plusLocalDays(now, -30, zone) },
    };
  }
  const [year = 0, month = 1] = localDate(now, zone).split("-").map(Number);
  const from = period === "month" ? month : 1;
  const start = firstOf(year, from, zone);
  const before =
    period === "year"
      ? firstOf(year - 1, 1, zone)
      : month === 1
        ? firstOf(year - 1, 12, zone)
        : firstOf(year, month - 1, zone);
  const sameLength = new Date(before.getTime() + (now.getTime() - start.getTime()));
  return { current: { start, end: now }, previous: { start: before, end: sameLength < start ? sameLength : start } };
}

function firstOf(year: number, month: number, zone: string): Date {
  return atLocal(`${year}-${String(month).padStart(2, "0")}-01`, "00:00", zone);
}

/** The first instant of the oldest week that a course shows. */
export function courseStart(now: Date, zone: string): Date {
  return plusLocalDays(weekStart(now, zone), -7 * (courseWeeks - 1), zone);
}

/** How bright a lamp of the coverage map is; 0 is nobody there yet. */
export type LampLevel = 0 | 1 | 2 | 3 | 4;

// Hours in thirty days from which a lamp is one step brighter: a visit, one a week, three a week, one nearly every day.
const lampHours = [4, 12, 30];

/**
 * The step of a community's lamp for the minutes given there in so many days. Anything above nothing lights it; the further
 * steps begin at 4, 12 and 30 hours in thirty days, and in proportion for other lengths. Ours, not official.
 */
export function lampLevel(minutes: number, days: number): LampLevel {
  if (minutes <= 0) return 0;
  const perThirty = (minutes / 60 / Math.max(1, days)) * 30;
  return (1 + lampHours.filter((hours) => perThirty >= hours).length) as LampLevel;
}

import type { Period } from "./period.ts";
import { instantToWall, wallToInstant } from "./wall-clock.ts";

/** The district's own zone; every place keeps its zone with it. */
export const districtZone = "Asia/Shanghai";

const dayMillis = 86_400_000;

function wallText(at: Date, zone: string): string {
  return new Date(instantToWall(at, zone)).toISOString();
}

/** The calendar day ("2026-11-24") on which the instant falls in that zone. */
export function localDate(at: Date, zone: string): string {
  return wallText(at, zone).slice(0, 10);
}

/** The wall-clock time ("09:05") of the instant in that zone. */
export function localTime(at: Date, zone: string): string {
  return wallText(at, zone).slice(11, 16);
}

/** ISO weekday of the instant in that zone: Monday 1 … Sunday 7. */
export function localWeekday(at: Date, zone: string): number {
  return new Date(instantToWall(at, zone)).getUTCDay() || 7;
}

/** The first instant of the calendar day in which `at` falls, also where a clock change skips midnight. */
export function dayStart(at: Date, zone: string): Date {
  const wall = instantToWall(at, zone);
  return wallToInstant(Math.floor(wall / dayMillis) * dayMillis, zone).at;
}

/** The first instant of the Monday-based week in which `at` falls. */
export function weekStart(at: Date, zone: string): Date {
  return dayStart(plusLocalDays(dayStart(at, zone), 1 - localWeekday(at, zone), zone), zone);
}

/** The calendar month of that zone in which `at` falls. */
export function monthOf(at: Date, zone: string): Period {
  const [year = "", month = ""] = localDate(at, zone).split("-");
  const after = new Date(Date.UTC(Number(year), Number(month), 1)).toISOString().slice(0, 10);
  return {
    start: dayStart(atLocal(`${year}-${month}-01`, "00:00", zone), zone),
    end: dayStart(atLocal(after, "00:00", zone), zone),
  };
}

/** The same wall-clock time so many days later in that zone, also over a clock change. */
export function plusLocalDays(at: Date, days: number, zone: string): Date {
  return wallToInstant(instantToWall(at, zone) + days * dayMillis, zone).at;
}

/**
 * The instant of a wall-clock time ("2026-11-28", "09:00") in a zone.
 * A time that a clock change skips is moved forward by the gap; one that occurs twice means the first.
 */
export function atLocal(isoDate: string, time: string, zone: string): Date {
  return wallToInstant(Date.parse(`${isoDate}T${time}:00Z`), zone).at;
}

/**
 * Cuts a period at each midnight of the zone, since one hours entry may not cross a day (national time-entry rule).
 * The parts together are the period, without gap or overlap.
 */
export function splitAtMidnights(period: Period, zone: string): Period[] {
  const parts: Period[] = [];
  let start = period.start;
  while (start < period.end) {
    const midnight = nextDayStart(start, zone);
    const end = midnight < period.end ? midnight : period.end;
    parts.push({ start, end });
    start = end;
  }
  return parts;
}

function nextDayStart(at: Date, zone: string): Date {
  const wall = instantToWall(at, zone);
  return wallToInstant((Math.floor(wall / dayMillis) + 1) * dayMillis, zone).at;
}

/**
 * Age in whole years on the local day of `at`, by the calendar; someone born on 29 February turns on 1 March in other years.
 * `birthDate` is an ISO date.
 */
export function ageOn(birthDate: string, at: Date, zone: string): number {
  const [birthYear = 0, birthMonth = 1, birthDay = 1] = birthDate.split("-").map(Number);
  const [year = 0, month = 1, day = 1] = localDate(at, zone).split("-").map(Number);
  const before = month < birthMonth || (month === birthMonth && day < birthDay);
  return year - birthYear - (before ? 1 : 0);
}

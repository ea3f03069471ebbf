import { atLocal } from "@nuanlin/domain/time/zone";
import { districtZone } from "../../shared/district-zone.ts";

// Days of a calendar as "2026-11-28": no zone and no time, so that reckoning with them is the same everywhere.

const dayMillis = 86_400_000;

function toIso(millis: number): string {
  return new Date(millis).toISOString().slice(0, 10);
}

/** The day in an address, or undefined when it is none of the calendar. */
export function readDay(text: unknown): string | undefined {
  if (typeof text !== "string" || !/^20\d\d-\d\d-\d\d$/u.test(text)) return undefined;
  const millis = Date.parse(text);
  return !Number.isNaN(millis) && toIso(millis) === text ? text : undefined;
}

/** So many days later, or earlier. */
export function plusDays(day: string, days: number): string {
  return toIso(Date.parse(day) + days * dayMillis);
}

/** The same day of another month; the last one where that month is shorter. */
export function plusMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toIso(Date.UTC(year, month - 1 + months, Math.min(date, last)));
}

/** The seven days of its week, Monday first. */
export function weekOf(day: string): string[] {
  const sinceMonday = (new Date(day).getUTCDay() + 6) % 7;
  return daysFrom(plusDays(day, -sinceMonday), 7);
}

/** The days of its month with the rest of the first and last week: four to six whole weeks, Monday first. */
export function monthOf(day: string): string[] {
  const first = weekOf(`${day.slice(0, 8)}01`)[0] ?? day;
  const next = plusMonths(`${day.slice(0, 8)}01`, 1);
  const weeks = Math.ceil((Date.parse(next) - Date.parse(first)) / (7 * dayMillis));
  return daysFrom(first, weeks * 7);
}

/** Whether two days are of the same month. */
export function sameMonth(a: string, b: string): boolean {
  return a.slice(0, 7) === b.slice(0, 7);
}

function daysFrom(day: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => plusDays(day, index));
}

/** An instant at which that day is the day everywhere in the district, for showing it. */
export function middayOf(day: string): Date {
  return atLocal(day, "12:00", districtZone);
}

import { isoDay } from "../../shared/dates.ts";

/** The month and the week of the month of an instant; week 1 holds the days 1 to 7, week 5 what is left after the 28th. */
export function weekOf(
  at: Date,
  zone: string,
): { readonly year: number; readonly month: number; readonly week: number } {
  const [year = 0, month = 1, day = 1] = isoDay(at, zone).split("-").map(Number);
  return { year, month, week: Math.ceil(day / 7) };
}

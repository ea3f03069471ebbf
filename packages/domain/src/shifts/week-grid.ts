import * as z from "zod/mini";
import { organisationId } from "../ids.ts";
import { isoDate } from "../text/text-shape.ts";

/** The week an organizer looks at, by its Monday on the calendar of the places. */
export const showWeekInput = z.strictObject({
  organisationId,
  monday: isoDate.check(z.refine((day) => new Date(`${day}T00:00:00Z`).getUTCDay() === 1, "bad_format")),
});
export type ShowWeekInput = z.output<typeof showWeekInput>;

/** The seven days from a Monday on, as ISO dates. */
export function daysOfWeek(monday: string): string[] {
  const first = Date.parse(`${monday}T00:00:00Z`);
  return Array.from({ length: 7 }, (_, day) => new Date(first + day * 86_400_000).toISOString().slice(0, 10));
}

/** The Monday of the week the day lies in. */
export function mondayOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return new Date(at - sinceMonday * 86_400_000).toISOString().slice(0, 10);
}

/** The Monday so many weeks later, or earlier. */
export function plusWeeks(monday: string, weeks: number): string {
  return new Date(Date.parse(`${monday}T00:00:00Z`) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);
}

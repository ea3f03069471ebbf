import { type DateView, showShortDay } from "../../shared/dates.ts";

/** A day without a time, such as "2027-11-23", as people read it; noon in UTC lies on that day in the district. */
export function showIsoDay(day: string, view: DateView): string {
  return showShortDay(Date.parse(`${day}T04:00:00Z`), view);
}

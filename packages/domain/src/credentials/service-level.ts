import { isWorkingDay, type WorkCalendar } from "../time/working-days.ts";
import { districtZone, localDate } from "../time/zone.ts";
import { plusDays } from "./term.ts";

/** Below so many decisions a median says nothing. */
const fewestDecisions = 5;

/** Working days from one instant to another by the district's calendar; the same day is 0. */
export function workdaysBetween(from: Date, to: Date, calendar: WorkCalendar): number {
  const last = localDate(to, districtZone);
  let days = 0;
  for (let day = localDate(from, districtZone); day < last;) {
    day = plusDays(day, 1);
    if (isWorkingDay(day, calendar)) days += 1;
  }
  return days;
}

/** How many working days a claim usually waits, from the last decisions (their median); null while too few are known. */
export function usualWorkdays(
  decided: readonly { readonly claimedAt: Date; readonly at: Date }[],
  calendar: WorkCalendar,
): number | null {
  if (decided.length < fewestDecisions) return null;
  const days = decided.map(({ claimedAt, at }) => workdaysBetween(claimedAt, at, calendar)).sort((a, b) => a - b);
  return days[Math.floor(days.length / 2)] ?? null;
}

import { addWorkingDays, type WorkCalendar } from "../time/working-days.ts";
import { atLocal, districtZone, localDate } from "../time/zone.ts";
import { plusDays } from "./term.ts";

/** Within how many working days a claim is answered. A promise of this house, no law. */
export const verificationWorkingDays = 3;

/** The last day, ISO, on which a claim handed in at that moment is answered in time. */
export function answerDay(claimedAt: Date, calendar: WorkCalendar): string {
  return addWorkingDays(localDate(claimedAt, districtZone), verificationWorkingDays, calendar).date;
}

/** The moment from which on claims are still in time: whatever was handed in before it should have been answered by now. */
export function oldestInTime(now: Date, calendar: WorkCalendar): Date {
  const today = localDate(now, districtZone);
  let oldest = today;
  for (let day = plusDays(today, -1); addWorkingDays(day, verificationWorkingDays, calendar).date >= today;) {
    oldest = day;
    day = plusDays(day, -1);
  }
  return atLocal(oldest, "00:00", districtZone);
}

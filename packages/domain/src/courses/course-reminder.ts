import { plusDays } from "../credentials/term.ts";
import { atLocal, localDate } from "../time/zone.ts";

// When people are home and look at the next day.
const reminderTime = "18:00";

/** When whoever enrolled is reminded: the evening before, by the clock of the place. */
export function courseReminderAt(start: Date, zone: string): Date {
  return atLocal(plusDays(localDate(start, zone), -1), reminderTime, zone);
}

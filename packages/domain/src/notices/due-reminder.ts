import type { Reminder } from "../projects/sign-up-terms.ts";
import { plusMinutes } from "../time/period.ts";
import { atLocal, localDate } from "../time/zone.ts";

/** A reminder whose time has come; `key` names it for as long as the project has it. */
export interface DueReminder {
  readonly key: string;
  readonly at: Date;
}

/** No project reminds earlier than so many days before. */
export const longestReminderDays = 14;

const dayMillis = 86_400_000;
// Then people are on their way or already there.
const tooLateMinutes = 5;
// Somebody who has just signed up has read when it begins a moment ago.
const afterSignUpMinutes = 5;
const lateSignUpMinutes = 10;

/**
 * The moment of a reminder: so many minutes that pass before the start, or a time on the clock so many days before, by the
 * calendar of the place, whatever the clocks do in between.
 */
export function reminderAt(reminder: Reminder, start: Date, zone: string): Date {
  if ("minutes" in reminder) return plusMinutes(start, -reminder.minutes);
  const day = new Date(Date.parse(`${localDate(start, zone)}T00:00:00Z`) - reminder.days * dayMillis);
  return atLocal(day.toISOString().slice(0, 10), reminder.at, zone);
}

function keyOf(reminder: Reminder): string {
  return "minutes" in reminder ? `m${reminder.minutes}` : `d${reminder.days}@${reminder.at}`;
}

/** The latest reminder whose moment has passed while the shift is still ahead, or null. */
export function lastReminder(reminders: readonly Reminder[], start: Date, zone: string, now: Date): DueReminder | null {
  if (now > plusMinutes(start, -tooLateMinutes)) return null;
  const passed = reminders
    .map((reminder) => ({ key: keyOf(reminder), at: reminderAt(reminder, start, zone) }))
    .filter(({ at }) => at <= now);
  return passed.reduce<DueReminder | null>((last, next) => (last === null || next.at > last.at ? next : last), null);
}

/**
 * The reminder that somebody should have had by now, or null. Only ever the last one that has passed: after a night without
 * power nobody is told three times. Nobody is reminded in the last five minutes. Somebody who signed up after its moment gets
 * it as well, five minutes after signing up, unless the shift then begins within ten minutes. Asked again, it answers the same
 * until the next one is due: whoever sends it keeps the key.
 */
export function dueReminder(
  reminders: readonly Reminder[],
  start: Date,
  zone: string,
  signedUpAt: Date,
  now: Date,
): DueReminder | null {
  const last = lastReminder(reminders, start, zone, now);
  if (last === null || signedUpAt <= last.at) return last;
  const rested = now >= plusMinutes(signedUpAt, afterSignUpMinutes);
  const inTime = now <= plusMinutes(start, -lateSignUpMinutes);
  return rested && inTime ? last : null;
}

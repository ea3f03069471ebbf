import { plusMinutes } from "../time/period.ts";

const longest = 12 * 60;
const shortest = 10;

/**
 * Until when somebody from the waitlist may say yes: a quarter of the time that is left until the start, at most twelve hours and
 * at least ten minutes, but never longer than until the start. So the answer gets more urgent as the shift comes near.
 */
export function offerDeadline(start: Date, now: Date): Date {
  const left = Math.max(0, (start.getTime() - now.getTime()) / 60_000);
  const minutes = Math.min(left, Math.max(shortest, Math.min(longest, left / 4)));
  return plusMinutes(now, Math.floor(minutes));
}

/** Until when an application or an invitation is answered: so many hours, but not beyond the start. */
export function answerDeadline(start: Date, hours: number, now: Date): Date {
  const at = plusMinutes(now, hours * 60);
  return at < start ? at : start;
}

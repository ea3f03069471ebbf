import { plusMinutes } from "../time/period.ts";

/** How long before it lapses the organizers are told of an application that waits. */
export const applicationWaitsHours = 12;

/**
 * From when on the organizers are told that an application still waits for them: twelve hours before it lapses, and where they
 * were given less than a day, when half of that time is over.
 */
export function applicationWaitsFrom(appliedAt: Date, answerBy: Date): Date {
  const half = new Date((appliedAt.getTime() + answerBy.getTime()) / 2);
  const before = plusMinutes(answerBy, -applicationWaitsHours * 60);
  return before > half ? before : half;
}

import { plusMinutes } from "../time/period.ts";

// A mail server that is away over a weekend's day loses nothing; after two days and a half somebody has to look.
const pauses = [1, 5, 15, 60, 180, 360, 720, 1440] as const;

/** Attempts after which something is given up and shown among the dead letters. */
export const mostAttempts = pauses.length + 1;

/** When something is tried again that has failed so many times (1 or more), or null when it is given up. */
export function nextAttempt(failed: number, now: Date): Date | null {
  const pause = pauses[failed - 1];
  return pause === undefined ? null : plusMinutes(now, pause);
}

import { localDate } from "../time/zone.ts";
import { daysBetween } from "./term.ts";

/** How many days before the last valid day people hear of it. */
export const expiryNoticeDays = [90, 30, 7] as const;
export const earliestExpiryNotice = Math.max(...expiryNoticeDays);

/**
 * The notice that somebody should have had by now about a credential that ends on `validUntil`, or null: the nearest of those
 * that are due, so that after a month without power nobody is told twice. It counts in days of the zone, and the last valid
 * day still is one; afterwards there is nothing to warn of.
 */
export function dueExpiryNotice(validUntil: string, now: Date, zone: string): (typeof expiryNoticeDays)[number] | null {
  const left = daysBetween(localDate(now, zone), validUntil);
  if (left < 0) return null;
  return expiryNoticeDays.findLast((days) => left <= days) ?? null;
}

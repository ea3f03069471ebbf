import { addMinutes, differenceInMinutes } from "date-fns";

/** Milliseconds since 1970-01-01T00:00Z, the form in which instants cross the network. */
export type EpochMillis = number;

/** A stretch of time that holds its start and not its end, so that back-to-back shifts do not touch. */
export interface Period {
  readonly start: Date;
  readonly end: Date;
}

/** Whether two periods share a moment. One that ends at 12:00 and one that starts at 12:00 do not. */
export function overlaps(a: Period, b: Period): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether the instant lies in the period (start included, end not). */
export function contains(period: Period, at: Date): boolean {
  return period.start <= at && at < period.end;
}

/** Whole minutes that passed in the period, whatever the clocks did meanwhile; never negative. */
export function minutesOf(period: Period): number {
  return Math.max(0, differenceInMinutes(period.end, period.start));
}

/** The instant so many minutes later (or earlier, when negative). */
export function plusMinutes(at: Date, minutes: number): Date {
  return addMinutes(at, minutes);
}

/** The part both periods share, or null. */
export function intersection(a: Period, b: Period): Period | null {
  const start = a.start > b.start ? a.start : b.start;
  const end = a.end < b.end ? a.end : b.end;
  return start < end ? { start, end } : null;
}

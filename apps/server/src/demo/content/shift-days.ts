import type { DemoRhythm } from "./content-types.ts";

const dayMillis = 86_400_000;

/** The calendar day `days` after `day`; both are ISO dates, no clock and no zone is involved. */
export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMillis).toISOString().slice(0, 10);
}

/**
 * The days on which the rhythm has a shift, in order: its weekdays among the `weeksBack` weeks before `today`
 * and the `weeksAhead` weeks that begin with `today`. Whole weeks, so the count is the same whatever day today is.
 */
export function shiftDays(rhythm: DemoRhythm, today: string): string[] {
  const days: string[] = [];
  for (let offset = -7 * rhythm.weeksBack; offset < 7 * rhythm.weeksAhead; offset += 1) {
    const day = dayAfter(today, offset);
    const weekday = new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
    if (rhythm.weekdays.includes(weekday)) days.push(day);
  }
  return days;
}

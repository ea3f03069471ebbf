import { lastDayOfTerm } from "../credentials/term.ts";

/**
 * The last day on which a course that was held on that day counts; null: for ever. One of twelve months held on 24 November
 * counts through 23 November, to the midnight of the place where it is asked for.
 */
export function learningValidUntil(heldOn: string, validMonths: number | null): string | null {
  return validMonths === null ? null : lastDayOfTerm(heldOn, validMonths);
}

/** Whether a record counts on a day, at the place where somebody serves. */
export function learningCounts(
  { heldOn, validUntil }: { readonly heldOn: string; readonly validUntil: string | null },
  day: string,
): boolean {
  return heldOn <= day && (validUntil === null || day <= validUntil);
}

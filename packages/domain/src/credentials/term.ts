import type { CredentialTypeEntry } from "../codes/credential-type-row.ts";

const dayMillis = 86_400_000;

/** The ISO day so many days later. */
export function plusDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMillis).toISOString().slice(0, 10);
}

/** How many days lie between two ISO days; negative when the second comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / dayMillis);
}

/**
 * The last day of a term of so many months that begins on `issuedOn`: the day before the same day of the month, so that three
 * years hold three years and not a day more. Where the month has no such day, its own last day.
 */
export function lastDayOfTerm(issuedOn: string, months: number): string {
  const [year = 0, month = 1, day = 1] = issuedOn.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  if (day > lastOfMonth) return new Date(Date.UTC(year, month - 1 + months, lastOfMonth)).toISOString().slice(0, 10);
  return new Date(Date.UTC(year, month - 1 + months, day - 1)).toISOString().slice(0, 10);
}

/** The months for which a paper of the type counts, where that is one number: its validity, else its registration. */
export function termMonths(type: Pick<CredentialTypeEntry, "validityMonths" | "registrationMonths">): number | null {
  return type.validityMonths ?? type.registrationMonths;
}

/** The last valid day: what the paper says, else what the term of the type makes of the day of issue; null: it does not end. */
export function validUntilOf(
  type: Pick<CredentialTypeEntry, "validityMonths" | "registrationMonths">,
  issuedOn: string,
  said: string | null,
): string | null {
  const months = termMonths(type);
  return said ?? (months === null ? null : lastDayOfTerm(issuedOn, months));
}

/** From which day a renewal may be handed in; null for what does not end. It may be handed in late. */
export function renewalFrom(type: Pick<CredentialTypeEntry, "renewalDays">, validUntil: string | null): string | null {
  return validUntil === null ? null : plusDays(validUntil, -type.renewalDays);
}

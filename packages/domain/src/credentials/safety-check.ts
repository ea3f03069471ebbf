/**
 * The yearly query whether somebody who works near children has a record of sexual assault, abuse, trafficking or
 * violence (未成年人保护法 art. 62). We keep the answer, the day and who gave it, never what was found.
 */
export interface SafetyCheck {
  readonly clear: boolean;
  /** The day of the query, ISO. */
  readonly checkedOn: string;
  /** A second clerk has looked at it too; before that it counts for nothing. */
  readonly confirmed: boolean;
}

/** How long an answer holds: the law asks again every year and leaves no grace. */
export const safetyCheckYears = 1;
/** The law behind the gate, by the number of its articles. */
export const safetyCheckLaw = {
  zh: "《未成年人保护法》第六十二条",
  en: "Law on the Protection of Minors, art. 62",
} as const;

/**
 * The last day on which a check of that day counts: the day before its anniversary, so that it holds one year and not a
 * day more. A check of 29 February ends on 28 February.
 */
export function safetyCheckValidUntil(checkedOn: string): string {
  const end = new Date(`${checkedOn}T00:00:00Z`);
  end.setUTCFullYear(end.getUTCFullYear() + safetyCheckYears);
  end.setUTCDate(end.getUTCDate() - 1);
  return end.toISOString().slice(0, 10);
}

export type SafetyCheckState = "clear" | "missing" | "expired" | "not_clear";

/**
 * Whether somebody may be near children on that day (ISO, in the zone of the place), from all their checks in any order.
 * One that a second clerk has confirmed as not clear shuts the door for good ("found, then never"), whatever came after.
 * Otherwise the newest confirmed clear one decides; a check made after the day says nothing about it.
 */
export function safetyCheckOn(checks: readonly SafetyCheck[], day: string): SafetyCheckState {
  const confirmed = checks.filter((check) => check.confirmed);
  if (confirmed.some((check) => !check.clear)) return "not_clear";
  const known = confirmed.filter((check) => check.checkedOn <= day);
  if (known.length === 0) return "missing";
  return known.some((check) => day <= safetyCheckValidUntil(check.checkedOn)) ? "clear" : "expired";
}

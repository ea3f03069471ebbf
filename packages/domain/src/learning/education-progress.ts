import { lastDayOfTerm, plusDays } from "../credentials/term.ts";

/** A registration with the terms of its type. */
interface Registration {
  readonly issuedOn: string;
  /** The last day of the term that runs, as the paper says; null where it does not say. */
  readonly validUntil: string | null;
}

/** What the type asks for in each term. */
interface EducationTerms {
  readonly educationHours: number | null;
  readonly registrationMonths: number | null;
}

/** One piece of learning; only what is continuing education counts. */
export interface Learned {
  readonly heldOn: string;
  readonly minutes: number;
  readonly continuingEducation: boolean;
}

interface EducationProgress {
  /** First and last day of the term that runs today. */
  readonly from: string;
  readonly until: string;
  readonly doneMinutes: number;
  readonly neededMinutes: number;
  /** What is still to be learned; never negative. */
  readonly leftMinutes: number;
}

/**
 * How far somebody has come with the continuing education that their registration asks for within its term (72 or 90 hours in
 * three years, 民发〔2009〕123号). `today` is the day of the district. The term is the one the paper tells; once it is over the next
 * one of the same length runs, and a paper without an end runs in terms from its day of issue. Learning counts on both edge days,
 * and into one term only. Supervision is no part of it as long as no rule says so. Null where the type asks for nothing, or the
 * registration has not begun.
 */
export function educationProgress(
  { issuedOn, validUntil }: Registration,
  learned: readonly Learned[],
  { educationHours, registrationMonths }: EducationTerms,
  today: string,
): EducationProgress | null {
  if (educationHours === null || registrationMonths === null || today < issuedOn) return null;
  const { from, until } = termOn(issuedOn, validUntil, registrationMonths, today);
  const doneMinutes = learned
    .filter(({ heldOn, continuingEducation }) => continuingEducation && from <= heldOn && heldOn <= until)
    .reduce((sum, { minutes }) => sum + minutes, 0);
  const neededMinutes = educationHours * 60;
  return { from, until, doneMinutes, neededMinutes, leftMinutes: Math.max(0, neededMinutes - doneMinutes) };
}

function termOn(issuedOn: string, validUntil: string | null, months: number, today: string) {
  let until = validUntil ?? lastDayOfTerm(issuedOn, months);
  // A certificate may be far older than the registration that runs on it.
  const begins = validUntil === null ? issuedOn : plusDays(lastDayOfTerm(plusDays(until, 1), -months), 1);
  let from = issuedOn < begins ? begins : issuedOn;
  while (until < today) {
    from = plusDays(until, 1);
    until = lastDayOfTerm(from, months);
  }
  return { from, until };
}

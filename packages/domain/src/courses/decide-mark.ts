import type { PersonId } from "../ids.ts";
import type { Problem } from "../problem.ts";
import type { CourseSession, EnrolmentStatus } from "./course-session.ts";

/** So many days after somebody was marked as having been there can it still be taken back; then the record stands. */
export const attendedTakeBackDays = 7;

const dayMillis = 86_400_000;

/** One line of the roll of a session. */
export interface Enrolment {
  readonly personId: PersonId;
  readonly status: EnrolmentStatus;
  /** When it was marked last; null before. */
  readonly decidedAt: Date | null;
}

/** Says why a roll cannot be called: the session was called off or has not begun. */
export function decideRoll({ status, period }: Pick<CourseSession, "status" | "period">, now: Date): Problem[] {
  if (status === "cancelled") return [{ code: "COURSE_WRONG_STATE", status }];
  return now < period.start ? [{ code: "COURSE_NOT_STARTED", startsAt: period.start.getTime() }] : [];
}

/**
 * Says why somebody cannot be marked so. Nobody marks themselves: a record opens seats. Who withdrew was not expected. That somebody
 * was there goes on their record, and can be taken back for seven days.
 */
export function decideMark(enrolment: Enrolment, attended: boolean, by: PersonId, now: Date): Problem[] {
  const { personId, status, decidedAt } = enrolment;
  if (personId === by) return [{ code: "OWN_CASE" }];
  if (status === "withdrawn") return [{ code: "ENROLMENT_WRONG_STATE", status }];
  const takesBack = status === "attended" && !attended;
  const stands = decidedAt !== null && now.getTime() - decidedAt.getTime() > attendedTakeBackDays * dayMillis;
  return takesBack && stands ? [{ code: "LEARNING_STANDS", days: attendedTakeBackDays }] : [];
}

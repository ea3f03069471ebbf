import type { OrganisationStatus } from "../organisations/organisation.ts";
import type { Problem } from "../problem.ts";
import { minutesOf } from "../time/period.ts";
import type { Course, CourseStatus } from "./course.ts";
import type { CourseSession, CourseSessionInput } from "./course-session.ts";

/** Longest single session, in minutes: courses of several days have a session for each day's certificate. */
export const maxSessionMinutes = 3 * 24 * 60;

/** Publishing needs an approved unit; a draft cannot be closed, and nothing becomes a draft again. */
export function decideCourseStatus(
  from: CourseStatus,
  to: Exclude<CourseStatus, "draft">,
  organisation: OrganisationStatus,
): Problem[] {
  if (to === "published" && organisation !== "approved") return [{ code: "ORGANISATION_NOT_APPROVED" }];
  return from === "draft" && to === "closed" ? [{ code: "COURSE_WRONG_STATE", status: from }] : [];
}

/** A session lies ahead, ends after it began and is of a course that is not closed. */
export function decideAddSession(
  { status }: Pick<Course, "status">,
  { start, end }: Pick<CourseSessionInput, "start" | "end">,
  now: Date,
): Problem[] {
  const closed: Problem[] = status === "closed" ? [{ code: "COURSE_WRONG_STATE", status }] : [];
  return [...closed, ...decideTimes({ start, end }, now)];
}

function decideTimes({ start, end }: Pick<CourseSessionInput, "start" | "end">, now: Date): Problem[] {
  const problems: Problem[] = [];
  if (end <= start)
    problems.push({ code: "INVALID_INPUT", fields: [{ path: "session.end", reason: "end_before_start" }] });
  if (start <= now) problems.push({ code: "SHIFT_IN_PAST" });
  if (minutesOf({ start, end }) > maxSessionMinutes)
    problems.push({ code: "SHIFT_TOO_LONG", maxMinutes: maxSessionMinutes });
  return problems;
}

/** A session moves until it begins, to a time that lies ahead, and keeps room for everybody who has a place. */
export function decideEditSession(
  { status, period, taken }: Pick<CourseSession, "status" | "period" | "taken">,
  to: Pick<CourseSessionInput, "start" | "end" | "capacity">,
  now: Date,
): Problem[] {
  if (status !== "open") return [{ code: "COURSE_WRONG_STATE", status }];
  if (period.start <= now) return [{ code: "COURSE_STARTED" }];
  const problems = decideTimes(to, now);
  if (to.capacity < taken)
    problems.push({ code: "INVALID_INPUT", fields: [{ path: "session.capacity", reason: "too_small" }] });
  return problems;
}

/** A session can be called off until it is over, and not once its roll was called. */
export function decideCancelSession(
  { status, period }: Pick<CourseSession, "status" | "period">,
  now: Date,
): Problem[] {
  if (status !== "open") return [{ code: "COURSE_WRONG_STATE", status }];
  return period.end <= now ? [{ code: "COURSE_STARTED" }] : [];
}

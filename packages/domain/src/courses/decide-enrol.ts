import type { Problem } from "../problem.ts";
import type { Course } from "./course.ts";
import type { CourseSession, EnrolmentStatus } from "./course-session.ts";

type AskedCourse = Pick<Course, "status">;
type AskedSession = Pick<CourseSession, "period" | "capacity" | "taken" | "status">;

/**
 * Says why somebody may not take a place in a session of a course; an empty list means they may. Minors may learn as everybody
 * else, and whoever withdrew may come back. A shift of one's own at the same time is no reason here: the page warns of it.
 * `held` is what they have with this session already, null for nothing. Every reason is given, not only the first.
 */
export function decideEnrol(
  course: AskedCourse,
  session: AskedSession,
  held: EnrolmentStatus | null,
  now: Date,
): Problem[] {
  if (held !== null && held !== "withdrawn") return [{ code: "ALREADY_ENROLLED" }];
  const problems: Problem[] = [];
  if (course.status !== "published") problems.push({ code: "COURSE_WRONG_STATE", status: course.status });
  if (session.status !== "open") problems.push({ code: "COURSE_WRONG_STATE", status: session.status });
  if (session.period.start <= now) problems.push({ code: "COURSE_STARTED" });
  if (session.taken >= session.capacity) problems.push({ code: "COURSE_FULL" });
  return problems;
}

/** Says why somebody may not give their place back: they have none, or the session has begun. */
export function decideLeaveCourse(session: AskedSession, held: EnrolmentStatus, now: Date): Problem[] {
  if (held !== "enrolled") return [{ code: "ENROLMENT_WRONG_STATE", status: held }];
  return session.period.start <= now ? [{ code: "COURSE_STARTED" }] : [];
}

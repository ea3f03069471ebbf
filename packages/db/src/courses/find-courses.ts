import type { Course } from "@nuanlin/domain/courses/course";
import type { CourseSession, EnrolmentStatus } from "@nuanlin/domain/courses/course-session";
import type { CourseId, OrganisationId, PersonId, ProjectId } from "@nuanlin/domain/ids";
import type { Reader } from "../database.ts";
import { courseColumns } from "./course-repository.ts";
import { sessionColumns, splitSession } from "./session-repository.ts";

// More would not be read on one page; the nearest come first.
const mostCourses = 200;

/** The courses that people can take now: those with a session ahead first, by when it begins, then the others by name. */
export async function findPublicCourses(db: Reader, now: Date): Promise<Course[]> {
  const rows = await db
    .selectFrom("course")
    .innerJoin("organisation", "organisation.id", "course.organisation_id")
    .select((eb) => [
      ...courseColumns,
      eb
        .selectFrom("course_session")
        .select(({ fn }) => fn.min("course_session.starts_at").as("first"))
        .whereRef("course_session.course_id", "=", "course.id")
        .where("course_session.status", "=", "open")
        .where("course_session.starts_at", ">", now)
        .as("first"),
    ])
    .where("course.status", "=", "published")
    .where("organisation.status", "=", "approved")
    .orderBy("first", (order) => order.asc().nullsLast())
    .orderBy("course.title")
    .orderBy("course.id")
    .limit(mostCourses)
    .execute();
  return rows.map(({ first: _first, ...course }) => course);
}

export async function findOwnCourses(db: Reader, organisationId: OrganisationId): Promise<Course[]> {
  return db
    .selectFrom("course")
    .innerJoin("organisation", "organisation.id", "course.organisation_id")
    .select(courseColumns)
    .where("course.organisation_id", "=", organisationId)
    .orderBy("course.created_at", "desc")
    .orderBy("course.id")
    .execute();
}

export interface SessionOfCourse extends CourseSession {
  readonly courseId: CourseId;
}

/** The sessions of some courses from `since` on, in the order of time. */
export async function findSessions(
  db: Reader,
  courseIds: readonly CourseId[],
  since: Date | null,
): Promise<SessionOfCourse[]> {
  if (courseIds.length === 0) return [];
  const rows = await db
    .selectFrom("course_session")
    .select(["course_session.course_id as courseId", ...sessionColumns])
    .where("course_session.course_id", "in", courseIds)
    .$if(since !== null, (query) => query.where("course_session.ends_at", ">", since))
    .orderBy("course_session.starts_at")
    .orderBy("course_session.id")
    .execute();
  return rows.map((row) => {
    const { session, rest } = splitSession(row);
    return { ...session, ...rest };
  });
}

/** How the rolls of some courses stand: how many of each session were there and how many were not. */
export async function countMarks(db: Reader, courseIds: readonly CourseId[]) {
  if (courseIds.length === 0) return [];
  return db
    .selectFrom("course_enrolment")
    .innerJoin("course_session", "course_session.id", "course_enrolment.session_id")
    .select(({ fn }) => [
      "course_enrolment.session_id as sessionId",
      fn.countAll<number>().filterWhere("course_enrolment.status", "=", "attended").as("attended"),
      fn.countAll<number>().filterWhere("course_enrolment.status", "=", "absent").as("absent"),
    ])
    .where("course_session.course_id", "in", courseIds)
    .groupBy("course_enrolment.session_id")
    .execute();
}

/** The public projects that ask for some courses. */
export async function findAskingProjects(
  db: Reader,
  courseIds: readonly CourseId[],
): Promise<{ courseId: CourseId; id: ProjectId; title: string }[]> {
  if (courseIds.length === 0) return [];
  return db
    .selectFrom("project_course")
    .innerJoin("project", "project.id", "project_course.project_id")
    .select(["project_course.course_id as courseId", "project.id", "project.title"])
    .where("project_course.course_id", "in", courseIds)
    .where("project.status", "=", "published")
    .orderBy("project.title")
    .orderBy("project.id")
    .execute();
}

export interface OwnEnrolment {
  readonly course: Course;
  readonly session: CourseSession;
  readonly status: EnrolmentStatus;
}

/** The sessions that somebody has something with and that are not over before `since`, in the order of time. */
export async function findOwnEnrolments(
  db: Reader,
  personId: PersonId,
  { since, courseId }: { readonly since: Date | null; readonly courseId: CourseId | null },
): Promise<OwnEnrolment[]> {
  const rows = await db
    .selectFrom("course_enrolment")
    .innerJoin("course_session", "course_session.id", "course_enrolment.session_id")
    .innerJoin("course", "course.id", "course_session.course_id")
    .innerJoin("organisation", "organisation.id", "course.organisation_id")
    .select([...courseColumns, ...sessionColumns, "course_enrolment.status as enrolmentStatus"])
    .where("course_enrolment.person_id", "=", personId)
    .where("course_enrolment.status", "<>", "withdrawn")
    .$if(since !== null, (query) => query.where("course_session.ends_at", ">", since))
    .$if(courseId !== null, (query) => query.where("course_session.course_id", "=", courseId))
    .orderBy("course_session.starts_at")
    .orderBy("course_session.id")
    .execute();
  return rows.map((row) => {
    const { session, rest } = splitSession(row);
    const { enrolmentStatus: status, ...course } = rest;
    return { course, session, status };
  });
}

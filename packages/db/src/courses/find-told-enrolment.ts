import type { EnrolmentId, PersonId } from "@nuanlin/domain/ids";
import type { CourseSessionCase, EnrolmentStatus } from "@nuanlin/domain/courses/course-session";
import type { CourseSessionId } from "@nuanlin/domain/ids";
import type { Reader } from "../database.ts";
import { courseColumns } from "./course-repository.ts";
import { sessionColumns, splitSession } from "./session-repository.ts";

export interface ToldEnrolment extends CourseSessionCase {
  readonly personId: PersonId;
  readonly status: EnrolmentStatus;
}

/** What notices need of somebody's place in a session. */
export async function findToldEnrolment(db: Reader, id: EnrolmentId): Promise<ToldEnrolment | undefined> {
  const row = await db
    .selectFrom("course_enrolment")
    .innerJoin("course_session", "course_session.id", "course_enrolment.session_id")
    .innerJoin("course", "course.id", "course_session.course_id")
    .innerJoin("organisation", "organisation.id", "course.organisation_id")
    .select([
      ...courseColumns,
      ...sessionColumns,
      "course_enrolment.person_id as personId",
      "course_enrolment.status as enrolmentStatus",
    ])
    .where("course_enrolment.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { session, rest } = splitSession(row);
  const { personId, enrolmentStatus: status, ...course } = rest;
  return { course, session, personId, status };
}

/** The places of a session that still stand. */
export async function findEnrolled(db: Reader, sessionId: CourseSessionId): Promise<EnrolmentId[]> {
  const rows = await db
    .selectFrom("course_enrolment")
    .select("id")
    .where("session_id", "=", sessionId)
    .where("status", "=", "enrolled")
    .orderBy("id")
    .execute();
  return rows.map(({ id }) => id);
}

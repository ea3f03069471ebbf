import type { Db } from "@nuanlin/db/database";
import type { CourseId, CourseSessionId, OrganisationId, PersonId } from "@nuanlin/domain/ids";
import { insertCourse, insertCourseSession } from "@nuanlin/testing/course-factory";

export interface SettledCourses {
  readonly courseId: CourseId;
  /** A session ahead that anybody may come to, one that the volunteer has a place in, and one of theirs that has begun. */
  readonly openSessionId: CourseSessionId;
  readonly ownSessionId: CourseSessionId;
  readonly begunSessionId: CourseSessionId;
}

/** A course of the organisation with its sessions. */
export async function settleCourses(
  db: Db,
  organisationId: OrganisationId,
  volunteer: PersonId,
  now: Date,
): Promise<SettledCourses> {
  const inHours = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
  const courseId = await insertCourse(db, { organisationId });
  return {
    courseId,
    openSessionId: await insertCourseSession(db, courseId, { start: inHours(900), capacity: 500 }),
    ownSessionId: await insertCourseSession(db, courseId, { start: inHours(950), enrolled: [volunteer] }),
    begunSessionId: await insertCourseSession(db, courseId, { start: inHours(-1), enrolled: [volunteer] }),
  };
}

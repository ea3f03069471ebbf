import type { Db } from "@nuanlin/db/database";
import type { CourseInput, CourseStatus } from "@nuanlin/domain/courses/course";
import type { CourseId, CourseSessionId, OrganisationId, PersonId } from "@nuanlin/domain/ids";
import { insertOrganisation } from "./organisation-factory.ts";

interface GivenCourse extends Partial<CourseInput> {
  readonly organisationId?: OrganisationId;
  readonly status?: CourseStatus;
}

/** A published course of two hours that counts for ever, held face to face. Say only what your test is about. */
export async function insertCourse(db: Db, given: GivenCourse = {}): Promise<CourseId> {
  const { id } = await db
    .insertInto("course")
    .values({
      organisation_id: given.organisationId ?? (await insertOrganisation(db)),
      title: given.title ?? "First aid at home",
      summary: given.summary ?? "What to do until help comes.",
      kind: given.kind ?? "2",
      way: given.way ?? "2",
      minutes: given.minutes ?? 120,
      valid_months: given.validMonths ?? null,
      continuing_education: given.continuingEducation ?? false,
      status: given.status ?? "published",
      created_at: new Date("2026-01-05T08:00:00Z"),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

interface GivenSession {
  readonly start: Date | string;
  readonly minutes?: number;
  readonly capacity?: number;
  /** People who have a place in it already. */
  readonly enrolled?: readonly PersonId[];
}

/** An open session of a course. */
export async function insertCourseSession(db: Db, courseId: CourseId, given: GivenSession): Promise<CourseSessionId> {
  const start = new Date(given.start);
  const { enrolled = [] } = given;
  const { id } = await db
    .insertInto("course_session")
    .values({
      course_id: courseId,
      starts_at: start,
      ends_at: new Date(start.getTime() + (given.minutes ?? 120) * 60_000),
      time_zone: "Asia/Shanghai",
      place: "Activity room",
      capacity: given.capacity ?? 20,
      taken: enrolled.length,
      status: "open",
      created_at: new Date("2026-01-05T08:00:00Z"),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  for (const person_id of enrolled) {
    await db
      .insertInto("course_enrolment")
      .values({ session_id: id, person_id, status: "enrolled", created_at: new Date("2026-01-05T08:00:00Z") })
      .execute();
  }
  return id;
}

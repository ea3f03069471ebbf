import type { ChangeCourseStatusInput, Course, CourseInput } from "@nuanlin/domain/courses/course";
import type { CourseId, OrganisationId, PersonId } from "@nuanlin/domain/ids";
import type { Reader, Tx } from "../database.ts";

/** What `toCourse` reads of a row of `course` joined with its organisation. */
export const courseColumns = [
  "course.id",
  "course.organisation_id as organisationId",
  "organisation.name as organisationName",
  "course.title",
  "course.summary",
  "course.kind",
  "course.way",
  "course.minutes",
  "course.valid_months as validMonths",
  "course.continuing_education as continuingEducation",
  "course.status",
] as const;

function selectCourse(db: Reader) {
  return db.selectFrom("course").innerJoin("organisation", "organisation.id", "course.organisation_id");
}

export async function findCourse(db: Reader, id: CourseId): Promise<Course | undefined> {
  return selectCourse(db).select(courseColumns).where("course.id", "=", id).executeTakeFirst();
}

/** Holds the course to the end; before any of its sessions. */
export async function lockCourse(tx: Tx, id: CourseId): Promise<Course | undefined> {
  return selectCourse(tx).select(courseColumns).where("course.id", "=", id).forUpdate("course").executeTakeFirst();
}

function toRow(course: CourseInput) {
  const { title, summary, kind, way, minutes, validMonths: valid_months, continuingEducation } = course;
  return { title, summary, kind, way, minutes, valid_months, continuing_education: continuingEducation };
}

export async function insertCourse(
  tx: Tx,
  organisationId: OrganisationId,
  course: CourseInput,
  by: PersonId,
  at: Date,
): Promise<CourseId> {
  const { id } = await tx
    .insertInto("course")
    .values({ ...toRow(course), organisation_id: organisationId, status: "draft", created_by: by, created_at: at })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function updateCourse(tx: Tx, id: CourseId, course: CourseInput): Promise<void> {
  await tx.updateTable("course").set(toRow(course)).where("id", "=", id).execute();
}

export async function updateCourseStatus(tx: Tx, { courseId, to }: ChangeCourseStatusInput): Promise<void> {
  await tx.updateTable("course").set({ status: to }).where("id", "=", courseId).execute();
}

import type { CourseSessionCase } from "@nuanlin/domain/courses/course-session";
import { learningValidUntil } from "@nuanlin/domain/courses/learning-validity";
import type { CourseId, CourseSessionId, PersonId } from "@nuanlin/domain/ids";
import { localDate } from "@nuanlin/domain/time/zone";
import type { Reader, Tx } from "../database.ts";

/** Puts a session on the records of those who were there, once each however often it is asked for. */
export async function insertLearningRecords(
  tx: Tx,
  { session, course }: CourseSessionCase,
  personIds: readonly PersonId[],
  by: PersonId,
  at: Date,
): Promise<void> {
  if (personIds.length === 0) return;
  const heldOn = localDate(session.period.start, session.timeZone);
  await tx
    .insertInto("learning_record")
    .values(
      personIds.map((personId) => ({
        person_id: personId,
        course_id: course.id,
        session_id: session.id,
        title: course.title,
        organiser: course.organisationName,
        held_on: heldOn,
        minutes: course.minutes,
        valid_until: learningValidUntil(heldOn, course.validMonths),
        continuing_education: course.continuingEducation,
        recorded_by: by,
        recorded_at: at,
      })),
    )
    .onConflict((conflict) => conflict.constraint("learning_once").doNothing())
    .execute();
}

/** Takes a session off the records of people who were not there after all. */
export async function removeLearningRecords(
  tx: Tx,
  sessionId: CourseSessionId,
  personIds: readonly PersonId[],
): Promise<void> {
  if (personIds.length === 0) return;
  await tx
    .deleteFrom("learning_record")
    .where("session_id", "=", sessionId)
    .where("person_id", "in", personIds)
    .execute();
}

/** One line of 培训情况 (Order 67 art. 8): name, content, learning time, who held it, when. */
export interface LearnedCourse {
  readonly id: string;
  readonly title: string;
  /** What it was about; empty for learning that was not ours. */
  readonly content: string;
  readonly organiser: string;
  readonly heldOn: string;
  readonly minutes: number;
  readonly validUntil: string | null;
  readonly continuingEducation: boolean;
  readonly courseId: CourseId | null;
}

/** Everything on somebody's record, the latest first. */
export async function findLearnedCourses(db: Reader, personId: PersonId): Promise<LearnedCourse[]> {
  const rows = await db
    .selectFrom("learning_record")
    .leftJoin("course", "course.id", "learning_record.course_id")
    .select([
      "learning_record.id",
      "learning_record.title",
      "course.summary",
      "learning_record.organiser",
      "learning_record.held_on as heldOn",
      "learning_record.minutes",
      "learning_record.valid_until as validUntil",
      "learning_record.continuing_education as continuingEducation",
      "learning_record.course_id as courseId",
    ])
    .where("learning_record.person_id", "=", personId)
    .orderBy("learning_record.held_on", "desc")
    .orderBy("learning_record.recorded_at", "desc")
    .orderBy("learning_record.id")
    .execute();
  return rows.map(({ summary, ...row }) => ({ ...row, content: summary ?? "" }));
}

/** What somebody has on record of some courses. */
export async function findLearningOf(
  db: Reader,
  personId: PersonId,
  courseIds: readonly CourseId[],
): Promise<{ courseId: CourseId | null; heldOn: string; validUntil: string | null }[]> {
  if (courseIds.length === 0) return [];
  return db
    .selectFrom("learning_record")
    .select(["course_id as courseId", "held_on as heldOn", "valid_until as validUntil"])
    .where("person_id", "=", personId)
    .where("course_id", "in", courseIds)
    .orderBy("held_on", "desc")
    .execute();
}

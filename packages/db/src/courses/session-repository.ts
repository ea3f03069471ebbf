import type { CourseSession, CourseSessionCase, CourseSessionInput } from "@nuanlin/domain/courses/course-session";
import type { CourseId, CourseSessionId } from "@nuanlin/domain/ids";
import { districtZone } from "@nuanlin/domain/time/zone";
import { sql } from "kysely";
import type { Reader, Tx } from "../database.ts";
import { courseColumns } from "./course-repository.ts";

export const sessionColumns = [
  "course_session.id as sessionId",
  "course_session.starts_at as start",
  "course_session.ends_at as end",
  "course_session.time_zone as timeZone",
  "course_session.place",
  "course_session.capacity",
  "course_session.taken",
  "course_session.status as sessionStatus",
] as const;

interface SessionRow {
  readonly sessionId: CourseSessionId;
  readonly start: Date;
  readonly end: Date;
  readonly timeZone: string;
  readonly place: string;
  readonly capacity: number;
  readonly taken: number;
  readonly sessionStatus: CourseSession["status"];
}

/** Takes the session out of a row, and answers the rest of the row beside it. */
export function splitSession<Row extends SessionRow>(row: Row) {
  const { sessionId: id, start, end, timeZone, place, capacity, taken, sessionStatus: status, ...rest } = row;
  const session: CourseSession = { id, period: { start, end }, timeZone, place, capacity, taken, status };
  return { session, rest };
}

function selectCase(db: Reader, id: CourseSessionId) {
  return db
    .selectFrom("course_session")
    .innerJoin("course", "course.id", "course_session.course_id")
    .innerJoin("organisation", "organisation.id", "course.organisation_id")
    .select([...courseColumns, ...sessionColumns])
    .where("course_session.id", "=", id);
}

export async function findCourseSession(db: Reader, id: CourseSessionId): Promise<CourseSessionCase | undefined> {
  const row = await selectCase(db, id).executeTakeFirst();
  if (!row) return undefined;
  const { session, rest: course } = splitSession(row);
  return { session, course };
}

/** Holds the session to the end of the transaction: nobody else enrols, leaves or calls its roll meanwhile. */
export async function lockCourseSession(tx: Tx, id: CourseSessionId): Promise<CourseSessionCase | undefined> {
  const row = await selectCase(tx, id).forUpdate("course_session").executeTakeFirst();
  if (!row) return undefined;
  const { session, rest: course } = splitSession(row);
  return { session, course };
}

export async function insertCourseSession(
  tx: Tx,
  courseId: CourseId,
  { start, end, place, capacity }: CourseSessionInput,
  at: Date,
): Promise<CourseSessionId> {
  const { id } = await tx
    .insertInto("course_session")
    .values({
      course_id: courseId,
      starts_at: start,
      ends_at: end,
      time_zone: districtZone,
      place,
      capacity,
      status: "open",
      created_at: at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Writes when and where the session is held, and for how many. The session is held. */
export async function updateSession(
  tx: Tx,
  id: CourseSessionId,
  { start, end, place, capacity }: CourseSessionInput,
): Promise<void> {
  await tx
    .updateTable("course_session")
    .set({ starts_at: start, ends_at: end, place, capacity })
    .where("id", "=", id)
    .execute();
}

export async function updateSessionStatus(tx: Tx, id: CourseSessionId, status: CourseSession["status"]): Promise<void> {
  await tx.updateTable("course_session").set({ status }).where("id", "=", id).execute();
}

/** Counts the places that are taken anew, from the enrolments themselves. The session is held. */
export async function countTaken(tx: Tx, id: CourseSessionId): Promise<void> {
  await tx
    .updateTable("course_session")
    .set({
      taken: (eb) =>
        eb
          .selectFrom("course_enrolment")
          .select(sql<number>`count(*)::smallint`.as("taken"))
          .where("session_id", "=", id)
          .where("course_enrolment.status", "<>", "withdrawn"),
    })
    .where("id", "=", id)
    .execute();
}

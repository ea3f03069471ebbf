import type { EnrolmentStatus } from "@nuanlin/domain/courses/course-session";
import type { Enrolment } from "@nuanlin/domain/courses/decide-mark";
import type { CourseSessionId, EnrolmentId, PersonId } from "@nuanlin/domain/ids";
import type { Reader, Tx } from "../database.ts";
import { avatarSeed } from "../people/avatar-seed.ts";

export async function findEnrolment(
  db: Reader,
  sessionId: CourseSessionId,
  personId: PersonId,
): Promise<{ id: EnrolmentId; status: EnrolmentStatus } | undefined> {
  return db
    .selectFrom("course_enrolment")
    .select(["id", "status"])
    .where("session_id", "=", sessionId)
    .where("person_id", "=", personId)
    .executeTakeFirst();
}

/** Takes a place; whoever withdrew before has theirs again. The session is held, and its rule was asked. */
export async function takeCoursePlace(
  tx: Tx,
  sessionId: CourseSessionId,
  personId: PersonId,
  at: Date,
): Promise<EnrolmentId> {
  const { id } = await tx
    .insertInto("course_enrolment")
    .values({ session_id: sessionId, person_id: personId, status: "enrolled", created_at: at })
    .onConflict((conflict) =>
      conflict.constraint("course_enrolment_once").doUpdateSet({ status: "enrolled", created_at: at }),
    )
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

export async function leaveCoursePlace(tx: Tx, id: EnrolmentId): Promise<void> {
  await tx.updateTable("course_enrolment").set({ status: "withdrawn" }).where("id", "=", id).execute();
}

export interface RollLine extends Enrolment {
  readonly enrolmentId: EnrolmentId;
  readonly name: string;
  readonly avatarSeed: string;
}

/** Everybody who is or was expected, by name; those who withdrew are left out. */
export async function findCourseRoll(db: Reader, sessionId: CourseSessionId): Promise<RollLine[]> {
  return db
    .selectFrom("course_enrolment")
    .innerJoin("person", "person.id", "course_enrolment.person_id")
    .select([
      "course_enrolment.id as enrolmentId",
      "course_enrolment.person_id as personId",
      "course_enrolment.status",
      "course_enrolment.decided_at as decidedAt",
      "person.name",
      avatarSeed("person.id").as("avatarSeed"),
    ])
    .where("course_enrolment.session_id", "=", sessionId)
    .where("course_enrolment.status", "<>", "withdrawn")
    .orderBy("person.name")
    .orderBy("person.id")
    .execute();
}

export async function markEnrolments(
  tx: Tx,
  ids: readonly EnrolmentId[],
  attended: boolean,
  by: PersonId,
  at: Date,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .updateTable("course_enrolment")
    .set({ status: attended ? "attended" : "absent", decided_by: by, decided_at: at })
    .where("id", "in", ids)
    .execute();
}

import { findEnrolled } from "@nuanlin/db/courses/find-told-enrolment";
import { lockCourseSession, updateSessionStatus } from "@nuanlin/db/courses/session-repository";
import { enqueueAll } from "@nuanlin/db/outbox/outbox-repository";
import { mayManageCourse } from "@nuanlin/domain/courses/course-policy";
import type { AskCourseSessionInput } from "@nuanlin/domain/courses/course-session";
import { decideCancelSession } from "@nuanlin/domain/courses/decide-course";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { command, found } from "../command.ts";

/** Calls a session off, and tells everybody who meant to come: at once when it is near. */
export const cancelCourseSession = command({
  verb: "course.cancel-session",
  load: async (tx, { sessionId }: AskCourseSessionInput) => found(await lockCourseSession(tx, sessionId), "session"),
  allow: (actor, { course }) => mayManageCourse(actor, course),
  hidden: "session",
  run: async ({ tx, subject: { session }, now }) => {
    refuseIfAny(decideCancelSession(session, now));
    await updateSessionStatus(tx, session.id, "cancelled");
    const enrolled = await findEnrolled(tx, session.id);
    await enqueueAll(
      tx,
      enrolled.map((enrolmentId) => ({
        topic: "course.cancelled",
        ids: { enrolmentId },
        dedupeKey: `course.cancelled:${enrolmentId}`,
        at: now,
      })),
    );
    return { told: enrolled.length };
  },
  target: ({ session }) => session.id,
});

import { findEnrolment, takeCoursePlace } from "@nuanlin/db/courses/enrolment-repository";
import { countTaken, lockCourseSession } from "@nuanlin/db/courses/session-repository";
import { enqueueAll } from "@nuanlin/db/outbox/outbox-repository";
import { isPerson } from "@nuanlin/domain/actor";
import { maySeeCourse } from "@nuanlin/domain/courses/course-policy";
import type { AskCourseSessionInput } from "@nuanlin/domain/courses/course-session";
import { decideEnrol } from "@nuanlin/domain/courses/decide-enrol";
import { courseReminderAt } from "@nuanlin/domain/courses/course-reminder";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { command, found } from "../command.ts";
import { reminderKey } from "./reminder-key.ts";

/**
 * Takes a place in a session of a course. While the session is held nobody else takes one, so that no two people have the last
 * one; whoever enrols after the reminder's moment has just read when it is.
 */
export const enrolInCourse = command({
  verb: "course.enrol",
  load: async (tx, { sessionId }: AskCourseSessionInput, actor) => {
    const asked = await lockCourseSession(tx, sessionId);
    return found(asked && maySeeCourse(actor, asked.course) ? asked : undefined, "session");
  },
  allow: isPerson,
  hidden: "session",
  run: async ({ tx, actor, subject: { session, course }, now }) => {
    const held = await findEnrolment(tx, session.id, actor.personId);
    refuseIfAny(decideEnrol(course, session, held?.status ?? null, now));
    const enrolmentId = await takeCoursePlace(tx, session.id, actor.personId, now);
    await countTaken(tx, session.id);
    const remindAt = courseReminderAt(session.period.start, session.timeZone);
    const confirmation = {
      topic: "course.enrolled",
      ids: { enrolmentId },
      dedupeKey: `course.enrolled:${enrolmentId}:${now.getTime()}`,
      at: now,
    };
    const dedupeKey = reminderKey(enrolmentId);
    const reminder = { topic: "course.reminder", ids: { enrolmentId }, dedupeKey, at: now, notBefore: remindAt };
    await enqueueAll(tx, [confirmation, ...(remindAt > now ? [{ ...reminder, lane: 2 as const }] : [])]);
    return { enrolmentId };
  },
  target: (_asked, { enrolmentId }) => enrolmentId,
});

import { findEnrolled } from "@nuanlin/db/courses/find-told-enrolment";
import { lockCourseSession, updateSession } from "@nuanlin/db/courses/session-repository";
import { enqueueAll, recall } from "@nuanlin/db/outbox/outbox-repository";
import { mayManageCourse } from "@nuanlin/domain/courses/course-policy";
import { courseReminderAt } from "@nuanlin/domain/courses/course-reminder";
import type { EditCourseSessionInput } from "@nuanlin/domain/courses/course-session";
import { decideEditSession } from "@nuanlin/domain/courses/decide-course";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { command, found } from "../command.ts";
import { reminderKey } from "./reminder-key.ts";

/**
 * Moves a session, or changes its place or how many may come. Everybody who has a place keeps it, hears of another time or place,
 * and is reminded the evening before the new one. More or fewer places alone are told to nobody.
 */
export const editCourseSession = command({
  verb: "course.edit-session",
  load: async (tx, { sessionId }: EditCourseSessionInput) => found(await lockCourseSession(tx, sessionId), "session"),
  allow: (actor, { course }) => mayManageCourse(actor, course),
  hidden: "session",
  run: async ({ tx, subject: { session }, input: { session: to }, now }) => {
    refuseIfAny(decideEditSession(session, to, now));
    await updateSession(tx, session.id, to);
    const { start, end } = session.period;
    const moved = start.getTime() !== to.start.getTime() || end.getTime() !== to.end.getTime();
    if (!moved && session.place === to.place) return { told: 0 };
    const enrolled = await findEnrolled(tx, session.id);
    const remindAt = courseReminderAt(to.start, session.timeZone);
    for (const enrolmentId of moved ? enrolled : []) await recall(tx, reminderKey(enrolmentId));
    await enqueueAll(
      tx,
      enrolled.flatMap((enrolmentId) => {
        const ids = { enrolmentId };
        const dedupeKey = `course.moved:${enrolmentId}:${now.getTime()}`;
        const told = { topic: "course.moved", ids, dedupeKey, at: now };
        if (!moved || remindAt <= now) return [told];
        // Named by its evening: whoever was reminded of the old time is reminded of the new one too, and of none twice.
        const evening = `${reminderKey(enrolmentId)}:${remindAt.getTime()}`;
        const lane = 2 as const;
        return [told, { topic: "course.reminder", ids, dedupeKey: evening, at: now, notBefore: remindAt, lane }];
      }),
    );
    return { told: enrolled.length };
  },
  target: ({ session }) => session.id,
});

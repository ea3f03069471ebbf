import { findEnrolment, leaveCoursePlace } from "@nuanlin/db/courses/enrolment-repository";
import { countTaken, lockCourseSession } from "@nuanlin/db/courses/session-repository";
import { recall } from "@nuanlin/db/outbox/outbox-repository";
import { isPerson } from "@nuanlin/domain/actor";
import type { AskCourseSessionInput } from "@nuanlin/domain/courses/course-session";
import { decideLeaveCourse } from "@nuanlin/domain/courses/decide-enrol";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { command, found } from "../command.ts";
import { reminderKey } from "./reminder-key.ts";

/** Gives one's place in a session back, until it begins. Whoever has none hears that there is nothing of the kind. */
export const withdrawFromCourse = command({
  verb: "course.withdraw",
  load: async (tx, { sessionId }: AskCourseSessionInput, actor) => {
    const asked = found(await lockCourseSession(tx, sessionId), "enrolment");
    const own = isPerson(actor) ? await findEnrolment(tx, sessionId, actor.personId) : undefined;
    const enrolment = found(own, "enrolment");
    return { ...asked, enrolment };
  },
  allow: isPerson,
  hidden: "enrolment",
  run: async ({ tx, subject: { session, enrolment }, now }) => {
    refuseIfAny(decideLeaveCourse(session, enrolment.status, now));
    await leaveCoursePlace(tx, enrolment.id);
    await countTaken(tx, session.id);
    await recall(tx, reminderKey(enrolment.id));
  },
  target: ({ enrolment }) => enrolment.id,
});

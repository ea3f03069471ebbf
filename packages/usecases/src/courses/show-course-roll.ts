import { findCourseRoll } from "@nuanlin/db/courses/enrolment-repository";
import { findCourseSession } from "@nuanlin/db/courses/session-repository";
import { mayManageCourse } from "@nuanlin/domain/courses/course-policy";
import type { AskCourseSessionInput } from "@nuanlin/domain/courses/course-session";
import { decideMark } from "@nuanlin/domain/courses/decide-mark";
import { found } from "../command.ts";
import { query } from "../query.ts";

/** Who is expected in a session and who was there, by name, for those who hold it; the reading is written down. */
export const showCourseRoll = query({
  load: async (db, { sessionId }: AskCourseSessionInput) => found(await findCourseSession(db, sessionId), "session"),
  allow: (actor, { course }) => mayManageCourse(actor, course),
  hidden: "session",
  run: async ({ db, actor, subject, now }) => {
    const roll = await findCourseRoll(db, subject.session.id);
    const lines = roll.map((line) => {
      const own = line.personId === actor.personId;
      // A mark that stands can only stay.
      const stands = line.status === "attended" && decideMark(line, false, actor.personId, now).length > 0;
      return { ...line, own, stands };
    });
    return { ...subject, lines };
  },
  audit: { verb: "course.read-roll", target: ({ session }) => session.id },
});

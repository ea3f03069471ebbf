import { findCourseRoll, markEnrolments } from "@nuanlin/db/courses/enrolment-repository";
import { insertLearningRecords, removeLearningRecords } from "@nuanlin/db/courses/learning-record-repository";
import { lockCourseSession, updateSessionStatus } from "@nuanlin/db/courses/session-repository";
import { mayManageCourse } from "@nuanlin/domain/courses/course-policy";
import type { MarkCourseInput } from "@nuanlin/domain/courses/course-session";
import { decideMark, decideRoll } from "@nuanlin/domain/courses/decide-mark";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { command, found } from "../command.ts";

/**
 * Calls the roll of a session, for some people or for everybody who is not marked yet, all or none. Whoever was there has it on
 * their record, once; whoever was not after all loses it again. Nobody marks themselves: "everybody" leaves them out.
 */
export const markCourse = command({
  verb: "course.mark",
  load: async (tx, { sessionId }: MarkCourseInput) => found(await lockCourseSession(tx, sessionId), "session"),
  allow: (actor, { course }) => mayManageCourse(actor, course),
  hidden: "session",
  run: async ({ tx, actor, subject, input: { personIds, attended }, now }) => {
    const { session } = subject;
    refuseIfAny(decideRoll(session, now));
    const roll = await findCourseRoll(tx, session.id);
    const lines =
      personIds === null
        ? roll.filter(({ status, personId }) => status === "enrolled" && personId !== actor.personId)
        : [...new Set(personIds)].map((id) =>
            found(
              roll.find(({ personId }) => personId === id),
              "enrolment",
            ),
          );
    refuseIfAny(lines.flatMap((line) => decideMark(line, attended, actor.personId, now)));
    const to = attended ? "attended" : "absent";
    // Marking somebody the same again does not prolong the days in which it can be taken back.
    const changed = lines.filter(({ status }) => status !== to);
    await markEnrolments(
      tx,
      changed.map(({ enrolmentId }) => enrolmentId),
      attended,
      actor.personId,
      now,
    );
    const people = changed.map(({ personId }) => personId);
    if (attended) await insertLearningRecords(tx, subject, people, actor.personId, now);
    else await removeLearningRecords(tx, session.id, people);
    if (changed.length > 0 && session.status === "open") await updateSessionStatus(tx, session.id, "held");
    return { marked: changed.length };
  },
  target: ({ session }) => session.id,
});

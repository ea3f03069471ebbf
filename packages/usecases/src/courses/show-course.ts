import { findCourse } from "@nuanlin/db/courses/course-repository";
import {
  findAskingProjects,
  findOwnEnrolments,
  findSessions,
  type SessionOfCourse,
} from "@nuanlin/db/courses/find-courses";
import { findLearningOf } from "@nuanlin/db/courses/learning-record-repository";
import type { Db } from "@nuanlin/db/database";
import { findHeldSignups } from "@nuanlin/db/signups/signup-repository";
import { type Actor, isAnybody, isPerson } from "@nuanlin/domain/actor";
import type { AskCourseInput, Course } from "@nuanlin/domain/courses/course";
import { mayManageCourse, maySeeCourse } from "@nuanlin/domain/courses/course-policy";
import type { EnrolmentStatus } from "@nuanlin/domain/courses/course-session";
import { decideEnrol } from "@nuanlin/domain/courses/decide-enrol";
import { learningCounts } from "@nuanlin/domain/courses/learning-validity";
import { overlaps } from "@nuanlin/domain/time/period";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { found } from "../command.ts";
import { query } from "../query.ts";

/** A course with its sessions; for whoever is signed in how they stand with each, and what they already have on record. */
export const showCourse = query({
  load: async (db, { courseId }: AskCourseInput, actor) => {
    const course = await findCourse(db, courseId);
    return found(course && maySeeCourse(actor, course) ? course : undefined, "course");
  },
  allow: isAnybody,
  run: async ({ db, actor, subject: course, now }) => {
    const today = localDate(now, districtZone);
    const learning = isPerson(actor) ? await findLearningOf(db, actor.personId, [course.id]) : [];
    return {
      course,
      sessions: await sessionsFor(db, actor, course, now),
      projects: await findAskingProjects(db, [course.id]),
      learnt: learning.find((record) => learningCounts(record, today)) ?? null,
      manages: mayManageCourse(actor, course),
    };
  },
});

async function sessionsFor(db: Db, actor: Actor, course: Course, now: Date) {
  const sessions = await findSessions(db, [course.id], now);
  const own = isPerson(actor) ? await findOwnEnrolments(db, actor.personId, { since: null, courseId: course.id }) : [];
  const held = new Map(own.map(({ session, status }) => [session.id, status]));
  const shown = sessions.filter(({ id, status }) => status !== "cancelled" || held.has(id));
  const clashes = await findClashes(db, actor, shown);
  return shown.map((session) => {
    const mine: EnrolmentStatus | null = held.get(session.id) ?? null;
    return {
      session,
      mine,
      problems: mine === null ? decideEnrol(course, session, null, now) : [],
      clash: clashes.find(({ period }) => overlaps(period, session.period)) ?? null,
    };
  });
}

/** The own shifts in the time of the sessions: nothing forbids both, but nobody is in two places. */
async function findClashes(db: Db, actor: Actor, sessions: readonly SessionOfCourse[]) {
  if (!isPerson(actor) || sessions.length === 0) return [];
  const [first, ...rest] = sessions.map(({ period }) => period);
  if (!first) return [];
  const end = rest.reduce((latest, period) => (period.end > latest ? period.end : latest), first.end);
  return findHeldSignups(db, actor.personId, { start: first.start, end }, []);
}

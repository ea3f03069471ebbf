import { enrolmentStatuses } from "@nuanlin/domain/courses/course-session";
import type { listOwnCourses } from "@nuanlin/usecases/courses/list-own-courses";
import type { showCourseRoll } from "@nuanlin/usecases/courses/show-course-roll";
import * as z from "zod/mini";
import { courseView, sessionView, toCourseView, toSessionView } from "./course-view.ts";

/** The courses of one's own unit, with how many came to each session. */
export const ownCoursesView = z.array(
  z.object({
    course: courseView,
    sessions: z.array(z.extend(sessionView, { attended: z.number(), absent: z.number() })),
  }),
);
export type OwnCoursesView = z.output<typeof ownCoursesView>;

/** The roll of a session, by name. */
export const courseRollView = z.object({
  course: courseView,
  session: sessionView,
  lines: z.array(
    z.object({
      personId: z.string(),
      name: z.string(),
      avatarSeed: z.string(),
      status: z.enum(enrolmentStatuses),
      /** Nobody marks themselves. */
      own: z.boolean(),
      /** Marked so long ago that it stays. */
      stands: z.boolean(),
    }),
  ),
});
export type CourseRollView = z.output<typeof courseRollView>;

export function toOwnCoursesView(list: Awaited<ReturnType<typeof listOwnCourses>>): z.input<typeof ownCoursesView> {
  return list.map(({ course, sessions }) => ({
    course: toCourseView(course),
    sessions: sessions.map((session) => ({
      ...toSessionView(session),
      attended: session.attended,
      absent: session.absent,
    })),
  }));
}

export function toCourseRollView(roll: Awaited<ReturnType<typeof showCourseRoll>>): z.input<typeof courseRollView> {
  return {
    course: toCourseView(roll.course),
    session: toSessionView(roll.session),
    lines: roll.lines.map(({ personId, name, avatarSeed, status, own, stands }) => ({
      personId,
      name,
      avatarSeed,
      status,
      own,
      stands,
    })),
  };
}

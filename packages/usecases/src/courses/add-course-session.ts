import { lockCourse } from "@nuanlin/db/courses/course-repository";
import { insertCourseSession } from "@nuanlin/db/courses/session-repository";
import { mayManageCourse } from "@nuanlin/domain/courses/course-policy";
import type { AddCourseSessionInput } from "@nuanlin/domain/courses/course-session";
import { decideAddSession } from "@nuanlin/domain/courses/decide-course";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { command, found } from "../command.ts";

/** One more time at which the course is held; it lies ahead. */
export const addCourseSession = command({
  verb: "course.add-session",
  load: async (tx, { courseId }: AddCourseSessionInput) => found(await lockCourse(tx, courseId), "course"),
  allow: mayManageCourse,
  hidden: "course",
  run: async ({ tx, subject: course, input: { session }, now }) => {
    refuseIfAny(decideAddSession(course, session, now));
    return { id: await insertCourseSession(tx, course.id, session, now) };
  },
  target: (_course, { id }) => id,
});

import { lockCourse, updateCourse } from "@nuanlin/db/courses/course-repository";
import type { EditCourseInput } from "@nuanlin/domain/courses/course";
import { mayManageCourse } from "@nuanlin/domain/courses/course-policy";
import { ProblemError } from "@nuanlin/domain/problem";
import { command, found } from "../command.ts";

/** Rewrites a course. What is on people's records stays as it was when they learnt it. */
export const editCourse = command({
  verb: "course.edit",
  load: async (tx, { courseId }: EditCourseInput) => found(await lockCourse(tx, courseId), "course"),
  allow: mayManageCourse,
  hidden: "course",
  run: async ({ tx, subject: { id, status }, input }) => {
    if (status === "closed") throw new ProblemError({ code: "COURSE_WRONG_STATE", status });
    await updateCourse(tx, id, input.course);
    return { id };
  },
  target: (course) => course.id,
});

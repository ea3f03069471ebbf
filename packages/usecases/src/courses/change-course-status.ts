import { lockCourse, updateCourseStatus } from "@nuanlin/db/courses/course-repository";
import { findOrganisation } from "@nuanlin/db/organisations/organisation-repository";
import type { ChangeCourseStatusInput } from "@nuanlin/domain/courses/course";
import { mayManageCourse } from "@nuanlin/domain/courses/course-policy";
import { decideCourseStatus } from "@nuanlin/domain/courses/decide-course";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { command, found } from "../command.ts";

/**
 * Publishes a course, or closes it: then nobody new enrols, whoever has a place keeps it, and records stay. Asking for the status
 * it already has changes nothing.
 */
export const changeCourseStatus = command({
  verb: "course.change-status",
  load: async (tx, { courseId }: ChangeCourseStatusInput) => found(await lockCourse(tx, courseId), "course"),
  allow: mayManageCourse,
  hidden: "course",
  run: async ({ tx, subject: course, input }) => {
    if (course.status === input.to) return;
    const organisation = found(await findOrganisation(tx, course.organisationId), "organisation");
    refuseIfAny(decideCourseStatus(course.status, input.to, organisation.status));
    await updateCourseStatus(tx, input);
  },
  target: (course) => course.id,
});

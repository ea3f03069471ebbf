import {
  changeCourseStatusInput,
  createCourseInput,
  editCourseInput,
  ownCoursesInput,
} from "@nuanlin/domain/courses/course";
import {
  addCourseSessionInput,
  askCourseSessionInput,
  editCourseSessionInput,
  markCourseInput,
} from "@nuanlin/domain/courses/course-session";
import { addCourseSession } from "@nuanlin/usecases/courses/add-course-session";
import { cancelCourseSession } from "@nuanlin/usecases/courses/cancel-course-session";
import { changeCourseStatus } from "@nuanlin/usecases/courses/change-course-status";
import { createCourse } from "@nuanlin/usecases/courses/create-course";
import { editCourse } from "@nuanlin/usecases/courses/edit-course";
import { editCourseSession } from "@nuanlin/usecases/courses/edit-course-session";
import { listOwnCourses } from "@nuanlin/usecases/courses/list-own-courses";
import { markCourse } from "@nuanlin/usecases/courses/mark-course";
import { showCourseRoll } from "@nuanlin/usecases/courses/show-course-roll";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";
import { courseRollView, ownCoursesView, toCourseRollView, toOwnCoursesView } from "./course-desk-view.ts";

const savedView = z.object({ id: z.string() });

/** Courses of one's own unit: writing them, their sessions, and the roll. */
export const courseDeskRouter = router({
  list: procedure
    .input(ownCoursesInput)
    .output(ownCoursesView)
    .query(async ({ ctx, input }) => toOwnCoursesView(await listOwnCourses(ctx.services, ctx.actor, input))),
  create: procedure
    .input(createCourseInput)
    .output(savedView)
    .mutation(({ ctx, input }) => createCourse(ctx.services, ctx.actor, input)),
  edit: procedure
    .input(editCourseInput)
    .output(savedView)
    .mutation(({ ctx, input }) => editCourse(ctx.services, ctx.actor, input)),
  changeStatus: procedure
    .input(changeCourseStatusInput)
    .mutation(({ ctx, input }) => changeCourseStatus(ctx.services, ctx.actor, input)),
  addSession: procedure
    .input(addCourseSessionInput)
    .output(savedView)
    .mutation(({ ctx, input }) => addCourseSession(ctx.services, ctx.actor, input)),
  editSession: procedure
    .input(editCourseSessionInput)
    .output(z.object({ told: z.number() }))
    .mutation(({ ctx, input }) => editCourseSession(ctx.services, ctx.actor, input)),
  cancelSession: procedure
    .input(askCourseSessionInput)
    .output(z.object({ told: z.number() }))
    .mutation(({ ctx, input }) => cancelCourseSession(ctx.services, ctx.actor, input)),
  roll: procedure
    .input(askCourseSessionInput)
    .output(courseRollView)
    .query(async ({ ctx, input }) => toCourseRollView(await showCourseRoll(ctx.services, ctx.actor, input))),
  mark: procedure
    .input(markCourseInput)
    .output(z.object({ marked: z.number() }))
    .mutation(({ ctx, input }) => markCourse(ctx.services, ctx.actor, input)),
});

import { askCourseInput } from "@nuanlin/domain/courses/course";
import { askCourseSessionInput } from "@nuanlin/domain/courses/course-session";
import { enrolInCourse } from "@nuanlin/usecases/courses/enrol-in-course";
import { listCourses } from "@nuanlin/usecases/courses/list-courses";
import { listMyCourses, showLearningRecord } from "@nuanlin/usecases/courses/my-courses";
import { showCourse } from "@nuanlin/usecases/courses/show-course";
import { withdrawFromCourse } from "@nuanlin/usecases/courses/withdraw-from-course";
import * as z from "zod/mini";
import { procedure, router } from "../trpc.ts";
import {
  courseListView,
  coursePageView,
  learningRecordView,
  myCoursesView,
  toCourseListView,
  toCoursePageView,
  toLearningRecordView,
  toMyCoursesView,
} from "./course-view.ts";

/** What can be learnt, taking a place, and what one has learnt. */
export const coursesRouter = router({
  list: procedure
    .output(courseListView)
    .query(async ({ ctx }) => toCourseListView(await listCourses(ctx.services, ctx.actor, null))),
  show: procedure
    .input(askCourseInput)
    .output(coursePageView)
    .query(async ({ ctx, input }) => toCoursePageView(await showCourse(ctx.services, ctx.actor, input))),
  enrol: procedure
    .input(askCourseSessionInput)
    .output(z.object({ enrolmentId: z.string() }))
    .mutation(({ ctx, input }) => enrolInCourse(ctx.services, ctx.actor, input)),
  withdraw: procedure
    .input(askCourseSessionInput)
    .mutation(({ ctx, input }) => withdrawFromCourse(ctx.services, ctx.actor, input)),
  mine: procedure
    .output(myCoursesView)
    .query(async ({ ctx }) => toMyCoursesView(await listMyCourses(ctx.services, ctx.actor, null))),
  record: procedure
    .output(learningRecordView)
    .query(async ({ ctx }) => toLearningRecordView(await showLearningRecord(ctx.services, ctx.actor, null))),
});

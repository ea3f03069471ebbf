import * as z from "zod/mini";
import { courseKinds } from "../codes/course-kind.ts";
import { courseWays } from "../codes/course-way.ts";
import { courseId, type CourseId, organisationId, type OrganisationId } from "../ids.ts";
import { lineOf, textOf } from "../text/text-shape.ts";

/** draft: only its organizers see it; published: people can take it; closed: nobody new, and what is on records stays. */
export const courseStatuses = ["draft", "published", "closed"] as const;
export type CourseStatus = (typeof courseStatuses)[number];

/** Longest text of a course, in characters. */
export const maxCourseWords = 600;

/** What an organizer says about a course: "Train before you serve" (Order 685 art. 16). */
export const courseInput = z.strictObject({
  title: lineOf(60, 2),
  summary: textOf(maxCourseWords, 1),
  kind: z.enum(courseKinds.codes, "unknown_value"),
  way: z.enum(courseWays.codes, "unknown_value"),
  /** Learning time that goes on the record. */
  minutes: z.number().check(z.int("bad_format"), z.gte(10, "too_small"), z.lte(6000, "too_big")),
  /** How long it counts; null: for ever. */
  validMonths: z.nullable(z.number().check(z.int("bad_format"), z.gte(1, "too_small"), z.lte(120, "too_big"))),
  /** Whether it counts towards the continuing education that a registration asks for. */
  continuingEducation: z.boolean(),
});
export type CourseInput = z.output<typeof courseInput>;

export const ownCoursesInput = z.strictObject({ organisationId });
export const createCourseInput = z.strictObject({ organisationId, course: courseInput });
export type CreateCourseInput = z.output<typeof createCourseInput>;

export const editCourseInput = z.strictObject({ courseId, course: courseInput });
export type EditCourseInput = z.output<typeof editCourseInput>;

export const changeCourseStatusInput = z.strictObject({
  courseId,
  to: z.enum(["published", "closed"], "unknown_value"),
});
export type ChangeCourseStatusInput = z.output<typeof changeCourseStatusInput>;

export const askCourseInput = z.strictObject({ courseId });
export type AskCourseInput = z.output<typeof askCourseInput>;

/** A course with the unit that holds it. */
export interface Course extends CourseInput {
  readonly id: CourseId;
  readonly organisationId: OrganisationId;
  readonly organisationName: string;
  readonly status: CourseStatus;
}

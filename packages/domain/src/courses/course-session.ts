import * as z from "zod/mini";
import { courseId, courseSessionId, type CourseSessionId, personId } from "../ids.ts";
import type { Period } from "../time/period.ts";
import { instant, lineOf } from "../text/text-shape.ts";
import type { Course } from "./course.ts";

/** held: somebody was marked as having been there, so that it can no longer be called off. */
export const courseSessionStatuses = ["open", "cancelled", "held"] as const;
export type CourseSessionStatus = (typeof courseSessionStatuses)[number];

export const enrolmentStatuses = ["enrolled", "withdrawn", "attended", "absent"] as const;
export type EnrolmentStatus = (typeof enrolmentStatuses)[number];

/** Most places of one session. */
export const maxCoursePlaces = 1000;
/** Most people marked in one go; more is a second call. */
const maxMarked = 1000;

/** One time at which a course is held; times are those of the district. */
export const courseSessionInput = z.strictObject({
  start: instant,
  end: instant,
  place: lineOf(80),
  capacity: z.number().check(z.int("bad_format"), z.gte(1, "too_small"), z.lte(maxCoursePlaces, "too_big")),
});
export type CourseSessionInput = z.output<typeof courseSessionInput>;

export const addCourseSessionInput = z.strictObject({ courseId, session: courseSessionInput });
export type AddCourseSessionInput = z.output<typeof addCourseSessionInput>;

export const editCourseSessionInput = z.strictObject({ sessionId: courseSessionId, session: courseSessionInput });
export type EditCourseSessionInput = z.output<typeof editCourseSessionInput>;

export const askCourseSessionInput = z.strictObject({ sessionId: courseSessionId });
export type AskCourseSessionInput = z.output<typeof askCourseSessionInput>;

/** Who was there and who was not; null for everybody who is not marked yet. */
export const markCourseInput = z.strictObject({
  sessionId: courseSessionId,
  personIds: z.nullable(z.array(personId).check(z.minLength(1, "required"), z.maxLength(maxMarked, "too_long"))),
  attended: z.boolean(),
});
export type MarkCourseInput = z.output<typeof markCourseInput>;

export interface CourseSession {
  readonly id: CourseSessionId;
  readonly period: Period;
  readonly timeZone: string;
  readonly place: string;
  readonly capacity: number;
  readonly taken: number;
  readonly status: CourseSessionStatus;
}

/** A session with the course it belongs to. */
export interface CourseSessionCase {
  readonly session: CourseSession;
  readonly course: Course;
}

import { courseKinds } from "@nuanlin/domain/codes/course-kind";
import { courseWays } from "@nuanlin/domain/codes/course-way";
import { type Course, courseStatuses } from "@nuanlin/domain/courses/course";
import { type CourseSession, courseSessionStatuses, enrolmentStatuses } from "@nuanlin/domain/courses/course-session";
import type { Problem } from "@nuanlin/domain/problem";
import type { listCourses } from "@nuanlin/usecases/courses/list-courses";
import type { listMyCourses, showLearningRecord } from "@nuanlin/usecases/courses/my-courses";
import type { showCourse } from "@nuanlin/usecases/courses/show-course";
import * as z from "zod/mini";

/** A course as everybody may read it. */
export const courseView = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  kind: z.enum(courseKinds.codes),
  way: z.enum(courseWays.codes),
  minutes: z.number(),
  validMonths: z.nullable(z.number()),
  continuingEducation: z.boolean(),
  status: z.enum(courseStatuses),
  organisationName: z.string(),
});
export type CourseView = z.output<typeof courseView>;

export const sessionView = z.object({
  id: z.string(),
  start: z.number(),
  end: z.number(),
  timeZone: z.string(),
  place: z.string(),
  capacity: z.number(),
  taken: z.number(),
  status: z.enum(courseSessionStatuses),
});

const projectsView = z.array(z.object({ id: z.string(), title: z.string() }));

export const courseListView = z.array(
  z.object({ course: courseView, sessions: z.array(sessionView), projects: projectsView }),
);

const shift = z.object({ title: z.string(), start: z.number(), end: z.number() });

export const coursePageView = z.object({
  course: courseView,
  sessions: z.array(
    z.object({
      session: sessionView,
      mine: z.nullable(z.enum(enrolmentStatuses)),
      problems: z.array(z.custom<Problem>()),
      /** A shift of one's own at the same time. */
      clash: z.nullable(shift),
    }),
  ),
  projects: projectsView,
  learnt: z.nullable(z.object({ heldOn: z.string(), validUntil: z.nullable(z.string()) })),
  manages: z.boolean(),
});
export type CoursePageView = z.output<typeof coursePageView>;

export const myCoursesView = z.array(
  z.object({ course: courseView, session: sessionView, mine: z.enum(enrolmentStatuses) }),
);

export const learningRecordView = z.array(
  z.object({
    id: z.string(),
    title: z.string(),
    content: z.string(),
    organiser: z.string(),
    heldOn: z.string(),
    minutes: z.number(),
    validUntil: z.nullable(z.string()),
    continuingEducation: z.boolean(),
    courseId: z.nullable(z.string()),
    counts: z.boolean(),
  }),
);
export type LearningRecordView = z.output<typeof learningRecordView>;

export function toCourseView(course: Course): z.input<typeof courseView> {
  const { id, title, summary, kind, way, minutes, validMonths, continuingEducation, status, organisationName } = course;
  return { id, title, summary, kind, way, minutes, validMonths, continuingEducation, status, organisationName };
}

export function toSessionView(session: CourseSession): z.input<typeof sessionView> {
  const { id, period, timeZone, place, capacity, taken, status } = session;
  return { id, start: period.start.getTime(), end: period.end.getTime(), timeZone, place, capacity, taken, status };
}

const toProjects = (projects: readonly { readonly id: string; readonly title: string }[]) =>
  projects.map(({ id, title }) => ({ id, title }));

export function toCourseListView(list: Awaited<ReturnType<typeof listCourses>>): z.input<typeof courseListView> {
  return list.map(({ course, sessions, projects }) => ({
    course: toCourseView(course),
    sessions: sessions.map(toSessionView),
    projects: toProjects(projects),
  }));
}

export function toCoursePageView(shown: Awaited<ReturnType<typeof showCourse>>): z.input<typeof coursePageView> {
  const { course, sessions, projects, learnt, manages } = shown;
  return {
    course: toCourseView(course),
    sessions: sessions.map(({ session, mine, problems, clash }) => ({
      session: toSessionView(session),
      mine,
      problems,
      clash: clash && { title: clash.title, start: clash.period.start.getTime(), end: clash.period.end.getTime() },
    })),
    projects: toProjects(projects),
    learnt: learnt && { heldOn: learnt.heldOn, validUntil: learnt.validUntil },
    manages,
  };
}

export function toMyCoursesView(list: Awaited<ReturnType<typeof listMyCourses>>): z.input<typeof myCoursesView> {
  return list.map(({ course, session, status: mine }) => ({
    course: toCourseView(course),
    session: toSessionView(session),
    mine,
  }));
}

export function toLearningRecordView(
  records: Awaited<ReturnType<typeof showLearningRecord>>,
): z.input<typeof learningRecordView> {
  return records.map((record) => {
    const { id, title, content, organiser, heldOn, minutes, validUntil, continuingEducation, courseId, counts } =
      record;
    return { id, title, content, organiser, heldOn, minutes, validUntil, continuingEducation, courseId, counts };
  });
}

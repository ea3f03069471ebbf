import { findToldEnrolment, type ToldEnrolment } from "@nuanlin/db/courses/find-told-enrolment";
import { courseReminderAt } from "@nuanlin/domain/courses/course-reminder";
import { enrolmentId } from "@nuanlin/domain/ids";
import type { NoticeKind } from "@nuanlin/domain/notices/notice";
import { idFrom, type Tell } from "./telling.ts";

/** What happened to somebody's place in a session, as long as it is so and the session not over. */
function tellEnrolled(kind: NoticeKind, holds: (told: ToldEnrolment, now: Date) => boolean): Tell {
  return async (tx, ids, now) => {
    const told = await findToldEnrolment(tx, idFrom(ids, "enrolmentId", enrolmentId));
    if (!told || told.status !== "enrolled" || !holds(told, now)) return null;
    const { course, session, personId } = told;
    const { start, end } = session.period;
    const facts = {
      title: course.title,
      organisationName: course.organisationName,
      placeName: session.place,
      timeZone: session.timeZone,
      start: start.getTime(),
      end: end.getTime(),
      targetId: course.id,
    };
    return { kind, facts, readers: [personId] };
  };
}

const comes = ({ session }: ToldEnrolment, now: Date) => session.status === "open" && session.period.start > now;

/** What people hear about the courses they enrolled in. */
export const tellCourse: Readonly<Record<string, Tell>> = {
  "course.enrolled": tellEnrolled("course.enrolled", ({ session }) => session.status === "open"),
  // One that was written for an earlier time is early for the new one, and says nothing.
  "course.reminder": tellEnrolled(
    "course.reminder",
    (told, now) => comes(told, now) && courseReminderAt(told.session.period.start, told.session.timeZone) <= now,
  ),
  "course.moved": tellEnrolled("course.moved", comes),
  "course.cancelled": tellEnrolled(
    "course.cancelled",
    ({ session }, now) => session.status === "cancelled" && session.period.end > now,
  ),
};

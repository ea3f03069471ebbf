import { findAskingProjects, findPublicCourses, findSessions } from "@nuanlin/db/courses/find-courses";
import { isAnybody } from "@nuanlin/domain/actor";
import { query } from "../query.ts";

/** What can be learnt: the published courses with the sessions ahead, and what each one opens. */
export const listCourses = query({
  load: async (_db, _input: null) => null,
  allow: isAnybody,
  run: async ({ db, now }) => {
    const courses = await findPublicCourses(db, now);
    const ids = courses.map(({ id }) => id);
    const sessions = await findSessions(db, ids, now);
    const projects = await findAskingProjects(db, ids);
    return courses.map((course) => ({
      course,
      sessions: sessions.filter(
        ({ courseId, status, period }) => courseId === course.id && status === "open" && period.start > now,
      ),
      projects: projects.filter(({ courseId }) => courseId === course.id),
    }));
  },
});

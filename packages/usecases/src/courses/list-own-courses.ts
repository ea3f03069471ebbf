import { countMarks, findOwnCourses, findSessions } from "@nuanlin/db/courses/find-courses";
import { runsOrganisation } from "@nuanlin/domain/actor";
import { type AskedOrganisation, askedOrganisation } from "../desk/asked-organisation.ts";
import { query } from "../query.ts";

/** All courses of one's organisation, drafts too, each with its sessions and how many came. */
export const listOwnCourses = query({
  load: (db, input: AskedOrganisation) => askedOrganisation(db, input),
  allow: (actor, organisation) => runsOrganisation(actor, organisation.id),
  hidden: "organisation",
  run: async ({ db, subject: organisation }) => {
    const courses = await findOwnCourses(db, organisation.id);
    const ids = courses.map(({ id }) => id);
    const sessions = await findSessions(db, ids, null);
    const marks = new Map((await countMarks(db, ids)).map((row) => [row.sessionId, row]));
    return courses.map((course) => ({
      course,
      sessions: sessions
        .filter(({ courseId }) => courseId === course.id)
        .map((session) => ({
          ...session,
          attended: marks.get(session.id)?.attended ?? 0,
          absent: marks.get(session.id)?.absent ?? 0,
        })),
    }));
  },
});

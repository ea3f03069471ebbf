import { findPublishedCourses } from "@nuanlin/db/courses/find-published-courses";
import { runsOrganisation } from "@nuanlin/domain/actor";
import { type AskedOrganisation, askedOrganisation } from "../desk/asked-organisation.ts";
import { query } from "../query.ts";

/** The courses that a project of one's organisation can ask for: its own, and those of the federation. */
export const listPublishedCourses = query({
  load: (db, input: AskedOrganisation) => askedOrganisation(db, input),
  allow: (actor, organisation) => runsOrganisation(actor, organisation.id),
  hidden: "organisation",
  run: ({ db, subject }) => findPublishedCourses(db, subject.id),
});

import { insertCourse } from "@nuanlin/db/courses/course-repository";
import { findOrganisation } from "@nuanlin/db/organisations/organisation-repository";
import { runsOrganisation } from "@nuanlin/domain/actor";
import type { CreateCourseInput } from "@nuanlin/domain/courses/course";
import { command, found } from "../command.ts";

/** Writes a course as a draft for one's own organisation; nobody else sees it yet. */
export const createCourse = command({
  verb: "course.create",
  load: async (tx, { organisationId }: CreateCourseInput) =>
    found(await findOrganisation(tx, organisationId), "organisation"),
  allow: (actor, organisation) => runsOrganisation(actor, organisation.id),
  hidden: "organisation",
  run: async ({ tx, actor, subject: organisation, input, now }) => ({
    id: await insertCourse(tx, organisation.id, input.course, actor.personId, now),
  }),
  target: (_organisation, { id }) => id,
});

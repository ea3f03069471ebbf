import { findOrganisation } from "@nuanlin/db/organisations/organisation-repository";
import { insertProject } from "@nuanlin/db/projects/project-repository";
import { runsOrganisation } from "@nuanlin/domain/actor";
import type { CreateProjectInput } from "@nuanlin/domain/projects/project";
import { command, found } from "../command.ts";
import { refuseUnofferedSeats } from "../skills/refuse-unoffered.ts";
import { refuseForeignCourses } from "./refuse-foreign-courses.ts";
import { readContent, searchTextOf } from "./project-content.ts";

/** Writes a draft for one's own organisation. A draft may be thin; publishing asks for the rest. */
export const createProject = command({
  verb: "project.create",
  load: async (tx, { organisationId }: CreateProjectInput) =>
    found(await findOrganisation(tx, organisationId), "organisation"),
  allow: (actor, organisation) => runsOrganisation(actor, organisation.id),
  run: async ({ tx, actor, subject: organisation, input, now }) => {
    await refuseUnofferedSeats(tx, input.project.seatPlan, [], "project.seatPlan");
    await refuseForeignCourses(tx, { organisationId: organisation.id, courses: [] }, input.project.courseIds);
    const { content, place } = await readContent(tx, organisation.id, input.project);
    const searchText = await searchTextOf(tx, content, organisation, place);
    const id = await insertProject(tx, {
      organisationId: organisation.id,
      content,
      searchText,
      createdBy: actor.personId,
      at: now,
    });
    return { id, placeId: content.placeId };
  },
  target: (_organisation, { id }) => id,
});

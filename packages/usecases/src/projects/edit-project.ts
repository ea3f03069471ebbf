import { findOrganisation } from "@nuanlin/db/organisations/organisation-repository";
import { lockProject, updateProjectContent } from "@nuanlin/db/projects/project-repository";
import { findPromisedPeople, lockComingShifts } from "@nuanlin/db/shifts/coming-shifts";
import { findShift } from "@nuanlin/db/shifts/shift-repository";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { decideDanger, decidePublish } from "@nuanlin/domain/projects/decide-publish";
import type { EditProjectInput } from "@nuanlin/domain/projects/project";
import { mayManageProject } from "@nuanlin/domain/projects/project-policy";
import type { TeamTerms } from "@nuanlin/domain/shifts/team-rule";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { command, found } from "../command.ts";
import { refuseUnofferedSeats } from "../skills/refuse-unoffered.ts";
import { fillSeats } from "../signups/fill-seats.ts";
import { refuseForeignCourses } from "./refuse-foreign-courses.ts";
import { readContent, searchTextOf } from "./project-content.ts";

/** Rewrites a project. What is public must stay fit to be public: the publishing rules hold for every later change. */
export const editProject = command({
  verb: "project.edit",
  load: async (tx, { projectId }: EditProjectInput) => found(await lockProject(tx, projectId), "project"),
  allow: mayManageProject,
  hidden: "project",
  run: async ({ tx, subject: project, input, now }) => {
    const organisation = found(await findOrganisation(tx, project.organisationId), "organisation");
    await refuseUnofferedSeats(tx, input.project.seatPlan, project.seatPlan, "project.seatPlan");
    const { content, place } = await readContent(tx, project.organisationId, input.project);
    if (project.status === "closed") refuseIfAny([{ code: "PROJECT_CLOSED" }]);
    if (project.status !== "draft") {
      const turnsDangerous = content.dangerous && !project.dangerous;
      const promised = turnsDangerous ? await findPromisedPeople(tx, await lockComingShifts(tx, project.id, now)) : [];
      const gates = decidePublish(content, organisation.status, localDate(now, districtZone));
      refuseIfAny([...gates, ...decideDanger(content.dangerous, promised)]);
    }
    await refuseForeignCourses(tx, project, content.courseIds);
    // A wider team may have room for those who wait.
    const widens = project.status !== "draft" && changesTeam(project, content);
    const coming = widens ? await lockComingShifts(tx, project.id, now) : [];
    const searchText = await searchTextOf(tx, content, organisation, place);
    await updateProjectContent(tx, project.id, content, searchText);
    for (const id of coming) await fillSeats(tx, found(await findShift(tx, id), "shift"), now);
    return { id: project.id, placeId: content.placeId };
  },
  target: (project) => project.id,
});

function changesTeam(before: TeamTerms, after: TeamTerms): boolean {
  return before.ratioVolunteers !== after.ratioVolunteers || before.opensWith !== after.opensWith;
}

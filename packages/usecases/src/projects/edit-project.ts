import { findOrganisation } from "@nuanlin/db/organisations/organisation-repository";
import { lockProject, updateProjectContent } from "@nuanlin/db/projects/project-repository";
import { findPromisedPeople, lockComingShifts } from "@nuanlin/db/shifts/coming-shifts";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { decideDanger, decidePublish } from "@nuanlin/domain/projects/decide-publish";
import type { EditProjectInput } from "@nuanlin/domain/projects/project";
import { mayManageProject } from "@nuanlin/domain/projects/project-policy";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { command, found } from "../command.ts";
import { readContent, searchTextOf } from "./project-content.ts";

/** Rewrites a project. What is public must stay fit to be public: the publishing rules hold for every later change. */
export const editProject = command({
  verb: "project.edit",
  load: async (tx, { projectId }: EditProjectInput) => found(await lockProject(tx, projectId), "project"),
  allow: mayManageProject,
  hidden: "project",
  run: async ({ tx, subject: project, input, now }) => {
    const organisation = found(await findOrganisation(tx, project.organisationId), "organisation");
    const { content, place } = await readContent(tx, project.organisationId, input.project);
    if (project.status === "closed") refuseIfAny([{ code: "PROJECT_CLOSED" }]);
    if (project.status !== "draft") {
      const turnsDangerous = content.dangerous && !project.dangerous;
      const promised = turnsDangerous ? await findPromisedPeople(tx, await lockComingShifts(tx, project.id, now)) : [];
      const gates = decidePublish(content, organisation.status, localDate(now, districtZone));
      refuseIfAny([...gates, ...decideDanger(content.dangerous, promised)]);
    }
    await updateProjectContent(tx, project.id, content, searchTextOf(content, organisation, place));
    return { id: project.id, placeId: content.placeId };
  },
  target: (project) => project.id,
});

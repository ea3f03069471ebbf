import { findOrganisation } from "@nuanlin/db/organisations/organisation-repository";
import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { lockProject, updateProjectStatus } from "@nuanlin/db/projects/project-repository";
import { findPromisedPeople, lockComingShifts } from "@nuanlin/db/shifts/coming-shifts";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { decidePublish, decideStatusChange } from "@nuanlin/domain/projects/decide-publish";
import type { ChangeProjectStatusInput } from "@nuanlin/domain/projects/project";
import { mayManageProject } from "@nuanlin/domain/projects/project-policy";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { command, found } from "../command.ts";

/**
 * Publishes, pauses or closes a project. Publishing passes the gates of the law; a closed project stays closed, and while
 * people count on a coming shift it cannot close. Asking for the status it already has changes nothing and tells nobody.
 */
export const changeProjectStatus = command({
  verb: "project.change-status",
  load: async (tx, { projectId }: ChangeProjectStatusInput) => found(await lockProject(tx, projectId), "project"),
  allow: mayManageProject,
  hidden: "project",
  run: async ({ tx, subject: project, input, now }) => {
    if (project.status === input.to) return;
    const coming = input.to === "closed" ? await lockComingShifts(tx, project.id, now) : [];
    const promised = await findPromisedPeople(tx, coming);
    refuseIfAny(decideStatusChange(project.status, input.to, promised.length));
    if (input.to === "published") {
      const organisation = found(await findOrganisation(tx, project.organisationId), "organisation");
      refuseIfAny(decidePublish(project, organisation.status, localDate(now, districtZone)));
    }
    await updateProjectStatus(tx, project.id, input.to, now);
    const dedupeKey = `project.${input.to}:${project.id}:${now.getTime()}`;
    await enqueue(tx, { topic: `project.${input.to}`, ids: { projectId: project.id }, dedupeKey, at: now });
  },
  target: (project) => project.id,
});

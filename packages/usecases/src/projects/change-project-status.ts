import type { Tx } from "@nuanlin/db/database";
import { findOrganisation } from "@nuanlin/db/organisations/organisation-repository";
import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { lockProject, updateProjectStatus } from "@nuanlin/db/projects/project-repository";
import { findPromisedPeople, lockComingShifts } from "@nuanlin/db/shifts/coming-shifts";
import { findShift } from "@nuanlin/db/shifts/shift-repository";
import type { ShiftId } from "@nuanlin/domain/ids";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { decidePublish, decideStatusChange } from "@nuanlin/domain/projects/decide-publish";
import type { ChangeProjectStatusInput } from "@nuanlin/domain/projects/project";
import { mayManageProject } from "@nuanlin/domain/projects/project-policy";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { command, found } from "../command.ts";
import { fillSeats } from "../signups/fill-seats.ts";

/**
 * Publishes, pauses or closes a project. Publishing passes the gates of the law; a closed project stays closed, and while
 * people count on a coming shift it cannot close. Once it is open again, its free places are offered to those who wait. Asking for
 * the status it already has changes nothing and tells nobody.
 */
export const changeProjectStatus = command({
  verb: "project.change-status",
  load: async (tx, { projectId }: ChangeProjectStatusInput) => found(await lockProject(tx, projectId), "project"),
  allow: mayManageProject,
  hidden: "project",
  run: async ({ tx, subject: project, input, now }) => {
    if (project.status === input.to) return;
    // Held in either case: a closed project needs to know who counts on it, an open one asks those who wait.
    const coming = input.to === "paused" ? [] : await lockComingShifts(tx, project.id, now);
    const promised = input.to === "closed" ? await findPromisedPeople(tx, coming) : [];
    refuseIfAny(decideStatusChange(project.status, input.to, promised.length));
    if (input.to === "published") {
      const organisation = found(await findOrganisation(tx, project.organisationId), "organisation");
      refuseIfAny(decidePublish(project, organisation.status, localDate(now, districtZone)));
    }
    await updateProjectStatus(tx, project.id, input.to, now);
    if (input.to === "published") await offerWhatIsFree(tx, coming, now);
    const dedupeKey = `project.${input.to}:${project.id}:${now.getTime()}`;
    await enqueue(tx, { topic: `project.${input.to}`, ids: { projectId: project.id }, dedupeKey, at: now });
  },
  target: (project) => project.id,
});

/** Places may have become free while the project rested: whoever waits for one is asked now. The shifts are held. */
async function offerWhatIsFree(tx: Tx, shiftIds: readonly ShiftId[], now: Date): Promise<void> {
  for (const id of shiftIds) await fillSeats(tx, found(await findShift(tx, id), "shift"), now);
}

import { findOrganisation } from "@nuanlin/db/organisations/organisation-repository";
import { findPlaceOf } from "@nuanlin/db/places/place-repository";
import { findProject } from "@nuanlin/db/projects/project-repository";
import { findSeatsOfShifts, findShiftsOfProject } from "@nuanlin/db/shifts/shift-repository";
import { findSeatQueues } from "@nuanlin/db/signups/find-seat-queues";
import type { ProjectId } from "@nuanlin/domain/ids";
import { mayManageProject } from "@nuanlin/domain/projects/project-policy";
import { found } from "../command.ts";
import { query } from "../query.ts";

/** Shifts that a page of one's own project lists; the earliest of a longer row are left out. */
const shiftsShown = 200;

/** One project of one's organisation as it was written, with its shifts and their places, the latest shift first. */
export const showOwnProject = query({
  load: async (db, { projectId }: { readonly projectId: ProjectId }) =>
    found(await findProject(db, projectId), "project"),
  allow: mayManageProject,
  hidden: "project",
  run: async ({ db, subject: project }) => {
    const organisation = found(await findOrganisation(db, project.organisationId), "organisation");
    const place = project.placeId === null ? undefined : await findPlaceOf(db, project.organisationId, project.placeId);
    const shifts = (await findShiftsOfProject(db, project.id)).reverse().slice(0, shiftsShown);
    const seats = await findSeatsOfShifts(
      db,
      shifts.map(({ id }) => id),
    );
    const queues = await findSeatQueues(
      db,
      shifts.map(({ id }) => id),
    );
    return {
      project,
      organisation,
      place: place ?? null,
      queues,
      shifts: shifts.map((shift) => ({ shift, seats: seats.filter(({ shiftId }) => shiftId === shift.id) })),
    };
  },
});

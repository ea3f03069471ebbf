import { lockProject } from "@nuanlin/db/projects/project-repository";
import { mayManageProject } from "@nuanlin/domain/projects/project-policy";
import type { AddShiftsInput } from "@nuanlin/domain/shifts/shift";
import { command, found } from "../command.ts";
import { refuseUnofferedSeats } from "../skills/refuse-unoffered.ts";
import { postShift } from "./post-shift.ts";
import { refuseInactive } from "./refuse-inactive.ts";

/** Posts several times at once, all or none; those that are there already are left as they are. */
export const addShifts = command({
  verb: "shift.add-many",
  load: async (tx, { projectId }: AddShiftsInput) => found(await lockProject(tx, projectId), "project"),
  allow: mayManageProject,
  hidden: "project",
  run: async ({ tx, subject: project, input, now }) => {
    await refuseInactive(tx, project);
    for (const [index, { seats }] of input.shifts.entries())
      await refuseUnofferedSeats(tx, seats, project.seatPlan, `shifts.${index}.seats`);
    const posted = [];
    for (const plan of input.shifts) posted.push(await postShift(tx, project, plan, now));
    return { ids: posted.map(({ id }) => id), added: posted.filter(({ isNew }) => isNew).length };
  },
  target: (project) => project.id,
});

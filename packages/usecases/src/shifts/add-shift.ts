import { lockProject } from "@nuanlin/db/projects/project-repository";
import { mayManageProject } from "@nuanlin/domain/projects/project-policy";
import type { AddShiftInput } from "@nuanlin/domain/shifts/shift";
import { command, found } from "../command.ts";
import { refuseUnofferedSeats } from "../skills/refuse-unoffered.ts";
import { postShift } from "./post-shift.ts";
import { refuseInactive } from "./refuse-inactive.ts";

/** Posts a time with its seats for a project that is not closed. Without a place of its own it happens where the project does. */
export const addShift = command({
  verb: "shift.add",
  load: async (tx, { projectId }: AddShiftInput) => found(await lockProject(tx, projectId), "project"),
  allow: mayManageProject,
  hidden: "project",
  run: async ({ tx, subject: project, input, now }) => {
    await refuseInactive(tx, project);
    await refuseUnofferedSeats(tx, input.shift.seats, project.seatPlan, "shift.seats");
    const { id } = await postShift(tx, project, input.shift, now);
    return { id };
  },
  target: (_project, { id }) => id,
});

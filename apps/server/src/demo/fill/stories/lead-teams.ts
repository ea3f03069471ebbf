import { plusMinutes } from "@nuanlin/domain/time/period";
import { joinSeat } from "@nuanlin/usecases/signups/join-seat";
import { mayCome } from "../choose-people.ts";
import { rewriteProject } from "../rewrite-project.ts";
import type { Neighbour } from "../settle-people.ts";
import { seatAt, type Stage, type StagedShift } from "./stage.ts";

const [leader, neighbours] = [0, 1];
const daysAgo = (days: number) => days * 24;

/** Two teams that open with their social worker: in one she is there and leads her neighbours, the other still waits for her. */
export async function leadTeams(stage: Stage): Promise<void> {
  const open = await stage.post("teamOpen");
  const waits = await stage.post("teamWaits");
  const terms = { opensWith: "professional", ratioVolunteers: 6 } as const;
  for (const { project } of [open, waits]) await rewriteProject(stage.hoursAgo(daysAgo(6)), project, terms);
  await joinSeat(stage.hoursAgo(daysAgo(5)), whoLeads(stage, open).actor, { seatId: seatAt(open, leader).id });
  await stage.fill(open, neighbours, 3, 50);
  const seat = seatAt(waits, neighbours);
  const queue = stage.extras(waits.project, [waits.shift], seat, 2);
  for (const [index, { actor }] of queue.entries())
    await joinSeat(stage.hoursAgo(60 - 13 * index), actor, { seatId: seat.id, as: "wait" });
}

/** Somebody without a part of their own whose papers let them lead the shift. */
function whoLeads(stage: Stage, { project, shift, ...staged }: StagedShift): Neighbour {
  const seat = seatAt({ ...staged, project }, leader);
  const { promises, until } = stage.given;
  const asked = plusMinutes(until, -60 * daysAgo(6));
  const found = stage.given.neighbours.find(
    (neighbour) =>
      neighbour.demo.key.startsWith("person-") && mayCome(neighbour, promises, project, shift, seat, asked),
  );
  if (!found) throw new Error(`nobody can lead ${project.demo.key}`);
  stage.keepFree(found, shift);
  return found;
}

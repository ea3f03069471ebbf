import type { Tx } from "@nuanlin/db/database";
import { findPlaceOf } from "@nuanlin/db/places/place-repository";
import { findSameShift } from "@nuanlin/db/shifts/coming-shifts";
import { insertShift } from "@nuanlin/db/shifts/insert-shift";
import type { ShiftId } from "@nuanlin/domain/ids";
import { ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import type { Project } from "@nuanlin/domain/projects/project";
import { decideAddShift } from "@nuanlin/domain/shifts/decide-shift";
import type { ShiftPlanInput } from "@nuanlin/domain/shifts/shift";
import { found } from "../command.ts";

/**
 * Writes one shift of a project whose row is held. A time that the project already has at that place is not posted twice,
 * so a button pressed twice does no harm: the shift that is there comes back.
 */
export async function postShift(
  tx: Tx,
  project: Project,
  plan: ShiftPlanInput,
  now: Date,
): Promise<{ id: ShiftId; isNew: boolean }> {
  const period = { start: plan.start, end: plan.end };
  refuseIfAny(decideAddShift(project, period, plan.seats, now));
  const placeId = plan.placeId ?? project.placeId;
  if (placeId === null) throw new ProblemError({ code: "PLACE_MISSING" });
  const place = found(await findPlaceOf(tx, project.organisationId, placeId), "place");
  const same = await findSameShift(tx, project.id, place.id, period);
  if (same !== undefined) return { id: same, isNew: false };
  const { breakMinutes, seats } = plan;
  const id = await insertShift(tx, {
    projectId: project.id,
    placeId: place.id,
    period,
    breakMinutes,
    seats,
    externalKey: null,
    at: now,
  });
  return { id, isNew: true };
}

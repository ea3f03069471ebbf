import { findPlaceOf } from "@nuanlin/db/places/place-repository";
import { lockProject } from "@nuanlin/db/projects/project-repository";
import { findSeries, insertSeries, noteMadeUntil } from "@nuanlin/db/series/series-repository";
import { ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import { mayManageProject } from "@nuanlin/domain/projects/project-policy";
import { firstLocal } from "@nuanlin/domain/series/occurrences";
import { horizonOf, planSeries } from "@nuanlin/domain/series/plan-series";
import { toRule } from "@nuanlin/domain/series/repeat";
import type { CreateSeriesInput } from "@nuanlin/domain/series/series";
import { decideAddShift } from "@nuanlin/domain/shifts/decide-shift";
import { command, found } from "../command.ts";
import { refuseInactive } from "../shifts/refuse-inactive.ts";
import { refuseUnofferedSeats } from "../skills/refuse-unoffered.ts";
import { makeShifts } from "./make-shifts.ts";

/** Begins a series and posts its shifts up to the horizon, all or none; the nightly run goes on from there. */
export const createSeries = command({
  verb: "series.create",
  load: async (tx, { projectId }: CreateSeriesInput) => found(await lockProject(tx, projectId), "project"),
  allow: mayManageProject,
  hidden: "project",
  run: async ({ tx, actor, subject: project, input: { series: plan }, now }) => {
    await refuseInactive(tx, project);
    const placeId = plan.placeId ?? project.placeId;
    if (placeId === null) throw new ProblemError({ code: "PLACE_MISSING" });
    const place = found(await findPlaceOf(tx, project.organisationId, placeId), "place");
    const { durationMinutes, breakMinutes, seats, repeat } = plan;
    await refuseUnofferedSeats(tx, seats, project.seatPlan, "series.seats");
    const startsLocal = firstLocal(repeat, plan.startsOn, plan.time);
    const content = {
      rule: toRule(repeat),
      startsLocal,
      timeZone: place.timeZone,
      durationMinutes,
      breakMinutes,
      placeId: place.id,
      seats,
    };
    const planned = planSeries({ ...content, skipped: [] }, [], now);
    const [first] = planned;
    if (first === undefined) throw new ProblemError({ code: "SERIES_EMPTY" });
    refuseIfAny(decideAddShift(project, first.period, seats, now));
    const id = await insertSeries(tx, {
      projectId: project.id,
      content,
      splitFrom: null,
      createdBy: actor.personId,
      at: now,
    });
    const series = found(await findSeries(tx, id), "series");
    const made = await makeShifts(tx, series, planned, now);
    await noteMadeUntil(tx, id, horizonOf(now));
    return { id, added: made.length };
  },
  target: (_project, { id }) => id,
});

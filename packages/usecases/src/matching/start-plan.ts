import { insertPlan } from "@nuanlin/db/matching/plan-repository";
import { findOrganisation } from "@nuanlin/db/organisations/organisation-repository";
import { mayPlan } from "@nuanlin/domain/matching/plan/plan-policy";
import { planWeek, type StartPlanInput } from "@nuanlin/domain/matching/plan/plan-run";
import { ProblemError } from "@nuanlin/domain/problem";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { command, found } from "../command.ts";

/**
 * Asks for a plan of the week in which the day lies. It is reckoned in the background, and one at a time for each scope: while one
 * waits or runs, another is refused.
 */
export const startPlan = command({
  verb: "plan.start",
  load: async (tx, { scope }: StartPlanInput) => {
    if (scope.kind === "organisation") found(await findOrganisation(tx, scope.organisationId), "organisation");
    return { scope };
  },
  allow: mayPlan,
  hidden: "organisation",
  run: async ({ tx, actor, input: { scope, day, fairnessCost }, now }) => {
    const week = planWeek(day, districtZone);
    if (week.end <= now) throw new ProblemError({ code: "SHIFT_STARTED" });
    const plan = await insertPlan(tx, {
      scope,
      week: localDate(week.start, districtZone),
      fairnessCost,
      requestedBy: actor.personId,
      at: now,
    });
    if (plan === undefined) throw new ProblemError({ code: "PLAN_RUNNING" });
    return plan;
  },
  target: (_subject, { id }) => id,
});

import { endPlan, lockPlan } from "@nuanlin/db/matching/plan-repository";
import { mayPlan } from "@nuanlin/domain/matching/plan/plan-policy";
import type { PlanRunInput } from "@nuanlin/domain/matching/plan/plan-run";
import { ProblemError } from "@nuanlin/domain/problem";
import { command, found } from "../command.ts";

/** Stops a run that waits or runs; what it had found so far is thrown away. The process that has it in hand notices within a moment. */
export const cancelPlan = command({
  verb: "plan.cancel",
  load: async (tx, { runId }: PlanRunInput) => found(await lockPlan(tx, runId), "plan"),
  allow: mayPlan,
  hidden: "plan",
  run: async ({ tx, subject: { id, status }, now }) => {
    if (status !== "waiting" && status !== "running") throw new ProblemError({ code: "PLAN_WRONG_STATE", status });
    await endPlan(tx, id, "cancelled", null, now);
  },
  target: ({ id }) => id,
});

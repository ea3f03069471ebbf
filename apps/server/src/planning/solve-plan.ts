import {
  type PlannerArrays,
  type PlannerInstance,
  toPlannerInstance,
} from "@nuanlin/domain/matching/planner/planner-instance";
import type { Plan } from "@nuanlin/domain/matching/planner/plan";
import type { PlanSolution, SolvePlanOptions } from "@nuanlin/usecases/matching/run-plan";
import { startPlanning } from "./start-planning.ts";

/**
 * Reckons a plan of whole teams in a thread of its own, so that people are answered meanwhile; null when the signal came first. Where
 * fairness may cost something, the plan in which nobody is asked for more than one service is reckoned as well, and taken if it is
 * worth at most that many percent less than the best one.
 */
export async function solvePlan(
  arrays: PlannerArrays,
  { fairnessCost, onProgress, signal }: SolvePlanOptions,
): Promise<PlanSolution | null> {
  const rounds = fairnessCost > 0 ? 2 : 1;
  const best = await planOnce(toPlannerInstance(arrays), signal, (share) => onProgress(share / rounds));
  if (best === null || rounds === 1) return best && solutionOf(best, best);
  const once = toPlannerInstance({ ...arrays, vCap: arrays.vCap.map((room) => Math.min(room, 1)) });
  const even = await planOnce(once, signal, (share) => onProgress((1 + share) / rounds));
  if (even === null) return null;
  return solutionOf(even.objective >= best.objective * (1 - fairnessCost / 100) ? even : best, best);
}

async function planOnce(
  instance: PlannerInstance,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Plan | null> {
  if (signal.aborted) return null;
  const run = startPlanning(instance, "team", { onProgress });
  signal.addEventListener("abort", run.stop, { once: true });
  try {
    const plan = await run.plan;
    return signal.aborted ? null : plan;
  } finally {
    signal.removeEventListener("abort", run.stop);
  }
}

/** Whatever people may take, no plan is worth more than the bound of the one that lets them take most. */
function solutionOf({ edges, objective }: Plan, { bound }: Plan): PlanSolution {
  return { edges, value: objective, bound };
}

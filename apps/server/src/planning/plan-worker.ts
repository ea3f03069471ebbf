import { parentPort, workerData } from "node:worker_threads";
import { type PlannerArrays, toPlannerInstance } from "@nuanlin/domain/matching/planner/planner-instance";
import { solvePure } from "@nuanlin/domain/matching/planner/solve-pure";
import type { PlanSolution } from "@nuanlin/usecases/matching/run-plan";

/** What the thread is given. */
export interface PlannerJob {
  readonly arrays: PlannerArrays;
  readonly fairnessCost: number;
}

/** What it says while it reckons, and in the end. */
export type FromPlanner =
  | { readonly kind: "progress"; readonly share: number }
  | { readonly kind: "done"; readonly solution: PlanSolution };

const { arrays } = workerData as PlannerJob;
const { edges, objective, bound } = solvePure(toPlannerInstance(arrays));
say({ kind: "done", solution: { edges, value: objective, bound } });

function say(message: FromPlanner): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- this is a thread, no window
  parentPort?.postMessage(message);
}

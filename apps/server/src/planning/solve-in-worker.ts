import { Worker } from "node:worker_threads";
import type { PlannerArrays } from "@nuanlin/domain/matching/planner/planner-instance";
import type { PlanSolution, SolvePlanOptions } from "@nuanlin/usecases/matching/run-plan";
import type { FromPlanner, PlannerJob } from "./plan-worker.ts";

const program = new URL("./plan-worker.ts", import.meta.url);

/**
 * Reckons a plan in a thread of its own, so that people are answered meanwhile. The signal ends the thread wherever it is; nothing of
 * what it had found is kept then.
 */
export function solveInWorker(
  arrays: PlannerArrays,
  { fairnessCost, onProgress, signal }: SolvePlanOptions,
): Promise<PlanSolution | null> {
  if (signal.aborted) return Promise.resolve(null);
  const workerData: PlannerJob = { arrays, fairnessCost };
  const worker = new Worker(program, { workerData, execArgv: ["--import", "tsx"] });
  return new Promise<PlanSolution | null>((resolve, reject) => {
    const stop = () => {
      resolve(null);
      void worker.terminate();
    };
    signal.addEventListener("abort", stop, { once: true });
    worker.on("message", (message: FromPlanner) => {
      if (message.kind === "progress") onProgress(message.share);
      else resolve(message.solution);
    });
    worker.on("error", reject);
    worker.on("exit", (code) => {
      signal.removeEventListener("abort", stop);
      reject(new Error(`the planner ended with ${code} and no plan`));
    });
  });
}

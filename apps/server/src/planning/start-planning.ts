import { Worker } from "node:worker_threads";
import { InstanceFault } from "@nuanlin/domain/matching/planner/instance-fault";
import type { Plan } from "@nuanlin/domain/matching/planner/plan";
import type { PlanMode, PlannerInstance } from "@nuanlin/domain/matching/planner/planner-instance";
import type { PlanMessage, PlanOrder } from "./plan-message.ts";

export interface PlanningRun {
  /** The plan; one that was stopped keeps every rule too and says so. Rejects with InstanceFault for a question without an answer. */
  readonly plan: Promise<Plan>;
  /** Asks the run to end with what it has; the plan comes within a few milliseconds. */
  stop(): void;
}

export interface PlanningOptions {
  readonly seed?: number;
  readonly onProgress?: (share: number, objective: number, bound: number) => void;
}

/** Plans in a thread of its own, with progress, and may be stopped at any time. */
export function startPlanning(
  instance: PlannerInstance,
  mode: PlanMode,
  { seed = 1, onProgress = () => {} }: PlanningOptions = {},
): PlanningRun {
  const stop = new SharedArrayBuffer(1);
  const order: PlanOrder = { instance, mode, seed, stop };
  const thread = new Worker(new URL("./plan-thread.mjs", import.meta.url), { workerData: order });
  const plan = new Promise<Plan>((resolve, reject) => {
    thread.on("message", (message: PlanMessage) => {
      if (message.kind === "progress") onProgress(message.share, message.objective, message.bound);
      else if (message.kind === "done") resolve(message.plan);
      else reject(new InstanceFault(message.code, message.place));
    });
    thread.on("error", reject);
    thread.on("exit", (code) => reject(new Error(`the planning thread ended with ${code} and without a plan`)));
  });
  return { plan, stop: () => void Atomics.store(new Uint8Array(stop), 0, 1) };
}

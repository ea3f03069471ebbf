import { parentPort, workerData } from "node:worker_threads";
import { InstanceFault } from "@nuanlin/domain/matching/planner/instance-fault";
import { solvePure } from "@nuanlin/domain/matching/planner/solve-pure";
import { solveTeam } from "@nuanlin/domain/matching/planner/solve-team";
import type { PlanMessage, PlanOrder } from "./plan-message.ts";

// Runs in a thread of its own, so that planning a district never holds up a page.
const { instance, mode, seed, stop }: PlanOrder = workerData;
const flag = new Uint8Array(stop);
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is about windows; a thread's port has no origin
const tell = (message: PlanMessage) => parentPort?.postMessage(message);
const hooks = {
  cancelled: () => Atomics.load(flag, 0) === 1,
  onProgress: (share: number, objective: number, bound: number) => tell({ kind: "progress", share, objective, bound }),
};

try {
  const plan = mode === "pure" ? solvePure(instance, hooks) : solveTeam(instance, { ...hooks, seed });
  tell({ kind: "done", plan });
} catch (error) {
  if (!(error instanceof InstanceFault)) throw error;
  tell({ kind: "refused", code: error.code, place: error.place });
}

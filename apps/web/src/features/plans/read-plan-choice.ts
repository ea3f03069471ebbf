import type { PlanChoice } from "./plan-board.tsx";

/** The chosen run, and the one it is compared with, from an address. */
export function readPlanChoice(search: Record<string, unknown>): PlanChoice {
  const { run, with: other } = search;
  return { ...(typeof run === "string" ? { run } : {}), ...(typeof other === "string" ? { with: other } : {}) };
}

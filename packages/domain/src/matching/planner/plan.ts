import type { PlanMode } from "./planner-instance.ts";

/** A plan with its proof: slot prices from which anybody can work out the bound again. */
export interface Plan {
  readonly mode: PlanMode;
  /** Edges that are taken, ascending. */
  readonly edges: Uint32Array;
  /** Sum of weights, in team mode with the bonus of every team that takes place. */
  readonly objective: number;
  /** No plan whatever is worth more than this. */
  readonly bound: number;
  /** One price per slot: at least 0 in pure mode, of either sign in team mode. */
  readonly prices: Float64Array;
  /** True if the planner was told to stop: the plan keeps every rule, but might have become better. */
  readonly cancelled: boolean;
}

/** What a long planning run tells, and how it is stopped. Both are asked between steps of a few milliseconds at most. */
export interface PlanHooks {
  /** Share done (0 to 1), the best plan's worth so far (0 before there is one) and the bound known (Infinity before). */
  readonly onProgress?: (share: number, objective: number, bound: number) => void;
  readonly cancelled?: () => boolean;
}

/** Distance between plan and bound in percent of the bound; 0 where nothing can be gained at all. */
export function gapPercent({ objective, bound }: Pick<Plan, "objective" | "bound">): number {
  return bound <= 0 ? 0 : Math.max(0, (100 * (bound - objective)) / bound);
}

import { openAuction, runForwardAuction } from "./auction.ts";
import { bestReplies } from "./best-replies.ts";
import type { Plan, PlanHooks } from "./plan.ts";
import type { PlannerInstance } from "./planner-instance.ts";

export interface PureOptions extends PlanHooks {
  /** Most that one shift of one person may be worth less than at the optimum, in units of weight. */
  readonly epsilon?: number;
}

// Weights are whole numbers; half a unit per shift is about 0.003 % of a plan, and costs hardly more bids than a whole one.
const usualEpsilon = 0.5;

/** The bound that non-negative slot prices prove in pure mode: all seats at their prices, and everyone's best reply to them. */
export function pureBound(instance: PlannerInstance, price: Float64Array): number {
  let sum = bestReplies(instance).sum(price, 0, 1);
  for (let s = 0; s < instance.slots; s += 1) if (instance.sCap[s]! > 0) sum += price[s]! * instance.sCap[s]!;
  return sum;
}

/**
 * Assigns volunteers to slots so that the sum of weights is within epsilon per assigned shift of the optimum, and proves it by the
 * prices of the forward auction. Keeps slot capacities, weekly caps and one shift at a time; knows nothing of teams.
 */
export function solvePure(instance: PlannerInstance, options: PureOptions = {}): Plan {
  const { epsilon = usualEpsilon, onProgress = () => {}, cancelled = () => false } = options;
  const state = openAuction(instance);
  let stopped = false;
  runForwardAuction(instance, state, epsilon, () => {
    stopped = cancelled();
    return stopped;
  });
  let objective = 0;
  let assigned = 0;
  for (let s = 0; s < instance.slots; s += 1) assigned += state.taken[s]!;
  const edges = new Uint32Array(assigned);
  let at = 0;
  for (let s = 0; s < instance.slots; s += 1) {
    for (let i = state.seatOff[s]!; i < state.seatOff[s]! + state.taken[s]!; i += 1) {
      edges[at] = state.seatEdge[i]!;
      objective += instance.eW[edges[at]!]!;
      at += 1;
    }
  }
  const bound = pureBound(instance, state.price);
  onProgress(1, objective, bound);
  return { mode: "pure", edges: edges.sort(), objective, bound, prices: state.price, cancelled: stopped };
}

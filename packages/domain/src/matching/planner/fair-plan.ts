import type { Plan } from "./plan.ts";
import { type PlannerInstance, toPlannerInstance } from "./planner-instance.ts";
import { pureBound, solvePure } from "./solve-pure.ts";

export interface FairPlan {
  /** The plan, its objective without credits, and the bound on every plan, fair or not. */
  readonly plan: Plan;
  /** What fairness cost, in percent of the plan without it. */
  readonly costPercent: number;
  /** The credit that the first half of each slot's seats was given. */
  readonly credit: number;
}

const mostCredit = 1000;
const halvings = 6;

/**
 * Spreads people over projects: the first half of every slot's seats counts for a credit more, a concave reward as in Bertsimas,
 * Farias and Trichakis ("The price of fairness", 2011). The one knob is what that may cost: the largest credit (by bisection)
 * whose plan is worth at most `mostCostPercent` less than the plan without. Pure mode.
 */
export function solveFair(instance: PlannerInstance, mostCostPercent: number): FairPlan {
  const plain = solvePure(instance);
  let best: FairPlan = { plan: plain, costPercent: 0, credit: 0 };
  let [low, high] = [0, mostCredit];
  for (let step = 0; step < halvings; step += 1) {
    const credit = Math.round((low + high) / 2);
    const edges = solveWithCredit(instance, credit);
    const objective = edges.reduce((sum, e) => sum + instance.eW[e]!, 0);
    const costPercent = plain.objective === 0 ? 0 : (100 * (plain.objective - objective)) / plain.objective;
    if (costPercent > mostCostPercent) high = credit;
    else {
      low = credit;
      best = { plan: { ...plain, edges, objective }, costPercent, credit };
    }
  }
  return { ...best, plan: { ...best.plan, bound: pureBound(instance, best.plan.prices) } };
}

/** Each slot becomes two, the first with the credit; the optimum fills it first, so its plan is one of the original question. */
function solveWithCredit(instance: PlannerInstance, credit: number): Uint32Array {
  const { slots, edges, volunteers, sTeam, sPro, sCap, sMask, eOff, eSlot, eW } = instance;
  const twice = <A extends Uint8Array | Uint16Array | Uint32Array>(from: A, to: A): A => {
    to.set(from);
    to.set(from, slots);
    return to;
  };
  const eSlotTwice = new Uint32Array(2 * edges);
  const eWTwice = new Uint16Array(2 * edges);
  for (let e = 0; e < edges; e += 1) {
    eSlotTwice[2 * e] = eSlot[e]!;
    eWTwice[2 * e] = eW[e]! + credit;
    eSlotTwice[2 * e + 1] = eSlot[e]! + slots;
    eWTwice[2 * e + 1] = eW[e]!;
  }
  const firstHalf = (s: number) => (sCap[s]! + 1) >> 1;
  const tiered = toPlannerInstance({
    ...instance,
    sTeam: twice(sTeam, new Uint32Array(2 * slots)),
    sPro: twice(sPro, new Uint8Array(2 * slots)),
    sMask: twice(sMask, new Uint32Array(2 * slots)),
    sMin: new Uint16Array(2 * slots),
    sCap: Uint16Array.from({ length: 2 * slots }, (_, s) =>
      s < slots ? firstHalf(s) : sCap[s - slots]! - firstHalf(s - slots),
    ),
    eOff: Uint32Array.from({ length: volunteers + 1 }, (_, v) => 2 * eOff[v]!),
    eSlot: eSlotTwice,
    eW: eWTwice,
  });
  return solvePure(tiered).edges.map((e) => e >> 1);
}

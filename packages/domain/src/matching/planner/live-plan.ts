import type { Plan } from "./plan.ts";
import { type PlannerInstance, volunteerOfEdge } from "./planner-instance.ts";
import { SeatMarket } from "./seat-market.ts";

/** What a cancellation led to. */
export interface Replanned {
  /** People other than the one who cancelled whose shifts changed. */
  readonly moved: readonly number[];
  readonly objective: number;
  /** False if a team is now below its minima and nobody could be found: people must decide. */
  readonly whole: boolean;
}

/** A plan that people live with: they cancel, and as few others as possible move. */
export interface LivePlan {
  /** The volunteer of this edge will not come and takes nothing else in that time. An edge that is not in the plan changes nothing. */
  cancel(edge: number): Replanned;
  edges(): Uint32Array;
}

const mostChain = 200;
const mostForced = 4000;

/**
 * Keeps a plan alive: a seat that comes free is offered to those who gain most by it, at the price of the runner-up, and so is the
 * seat they leave (reverse auction). With `inertia`, somebody who has confirmed a shift moves only where that gains more than so much.
 */
export function keepPlanAlive(instance: PlannerInstance, plan: Plan, inertia = 0): LivePlan {
  const { teams, eSlot, sTeam } = instance;
  const question = plan.mode === "pure" ? withoutTeams(instance) : instance;
  const market = new SeatMarket(question, 1);
  market.inertia = inertia;
  for (const e of plan.edges) {
    market.setOpen(sTeam[eSlot[e]!]!, 1);
    market.enter(volunteerOfEdge(instance, e), e, Math.max(0, plan.prices[eSlot[e]!]!));
  }
  if (plan.mode === "pure") for (let t = 0; t < teams; t += 1) market.setOpen(t, 1);
  for (let t = 0; t < teams; t += 1) market.refresh(t);
  return { cancel, edges: () => market.seatedEdges() };

  function cancel(edge: number): Replanned {
    const v = volunteerOfEdge(instance, edge);
    const s = eSlot[edge]!;
    const t = sTeam[s]!;
    if (!market.edgesOf(s).includes(edge)) return { moved: [], objective: market.objective, whole: market.isWhole(t) };
    market.mark();
    market.vacate(v, edge);
    market.block(v, question.sMask[s]!);
    market.shrink(t);
    market.fill(t);
    let whole = market.isWhole(t) || market.force(t, mostForced);
    market.settle(mostChain);
    whole = whole && market.isWhole(t);
    const moved = market.changedSince().filter((other) => other !== v);
    market.keep();
    return { moved, objective: market.objective, whole };
  }
}

/** The same question without the rules of teams. */
function withoutTeams(instance: PlannerInstance): PlannerInstance {
  const { slots, teams } = instance;
  return {
    ...instance,
    tRatio: new Uint8Array(teams),
    tMin: new Uint16Array(teams),
    tBonus: new Uint32Array(teams),
    sMin: new Uint16Array(slots),
    sPro: new Uint8Array(slots),
  };
}

import type { Plan } from "./plan.ts";
import { type PlannerInstance, volunteerOfEdge } from "./planner-instance.ts";
import { teamReplies } from "./team-reply.ts";

/**
 * Why a volunteer has a seat, or has not, from the plan and its prices. `needed` is the weight from which the pair would have been
 * chosen at these prices; `obstacle` what stands first in the way, in a fixed order: the team, the time, the weekly cap, the price.
 */
export type PairExplanation =
  | { readonly kind: "no_edge" }
  | {
      readonly kind: "seated";
      readonly weight: number;
      readonly price: number;
      /** What the next best free choice would bring; 0 if there is none. */
      readonly nextBest: number;
    }
  | {
      readonly kind: "not_seated";
      readonly weight: number;
      readonly price: number;
      readonly needed: number;
      readonly obstacle:
        | { readonly kind: "team_closed"; readonly team: number }
        | { readonly kind: "time_taken"; readonly edge: number }
        | { readonly kind: "cap_reached"; readonly edge: number }
        | { readonly kind: "full"; readonly leastSeated: number }
        | { readonly kind: "not_worth_it" };
    };

export interface PlanExplainer {
  /** Why this pair is in the plan, or what stands in its way. */
  explain(volunteer: number, slot: number): PairExplanation;
  /** What one more seat in the slot would add to the plan, about. */
  seatValue(slot: number): number;
  /** What one more professional would add to the team, about; 0 where there is no place for one. */
  professionalValue(team: number): number;
}

/** Reads a plan once; each answer then looks only at one volunteer's edges or one team. */
export function explainPlan(instance: PlannerInstance, plan: Plan): PlanExplainer {
  const { eOff, eSlot, eW, sMask, sCap, sTeam, sPro, vCap, teamOff, teamSlot } = instance;
  const held = new Map<number, number[]>();
  const seated = new Map<number, number[]>();
  const opened = new Set<number>();
  for (const e of plan.edges) {
    const v = volunteerOfEdge(instance, e);
    held.set(v, [...(held.get(v) ?? []), e]);
    seated.set(eSlot[e]!, [...(seated.get(eSlot[e]!) ?? []), e]);
    opened.add(sTeam[eSlot[e]!]!);
  }
  const replies = teamReplies(instance);
  const surplus = (e: number) => eW[e]! - plan.prices[eSlot[e]!]!;
  return { explain, seatValue, professionalValue };

  function explain(v: number, s: number): PairExplanation {
    let edge = -1;
    for (let e = eOff[v]!; e < eOff[v + 1]!; e += 1) if (eSlot[e] === s) edge = e;
    if (edge < 0) return { kind: "no_edge" };
    const mine = held.get(v) ?? [];
    const weight = eW[edge]!;
    const price = plan.prices[s]!;
    if (mine.includes(edge)) return { kind: "seated", weight, price, nextBest: nextBest(v, edge, mine) };
    const clash = mine.filter((e) => (sMask[eSlot[e]!]! & sMask[s]!) !== 0);
    const weakest = least(mine);
    const givenUp = clash.length > 0 ? clash.reduce((sum, e) => sum + surplus(e), 0) : capLoss(v, mine, weakest);
    const needed = price + Math.max(0, givenUp);
    return { kind: "not_seated", weight, price, needed, obstacle: obstacleOf(v, s, mine, clash, weakest) };
  }

  function obstacleOf(v: number, s: number, mine: readonly number[], clash: readonly number[], weakest: number) {
    const [first] = clash;
    if (plan.mode === "team" && !opened.has(sTeam[s]!)) return { kind: "team_closed", team: sTeam[s]! } as const;
    if (first !== undefined) return { kind: "time_taken", edge: first } as const;
    if (mine.length >= vCap[v]!) return { kind: "cap_reached", edge: weakest } as const;
    const others = seated.get(s) ?? [];
    if (others.length >= sCap[s]!)
      return { kind: "full", leastSeated: Math.min(...others.map((e) => eW[e]!)) } as const;
    return { kind: "not_worth_it" } as const;
  }

  function nextBest(v: number, edge: number, mine: readonly number[]): number {
    const rest = mine.filter((e) => e !== edge);
    const busy = rest.reduce((mask, e) => mask | sMask[eSlot[e]!]!, 0);
    let best = 0;
    for (let e = eOff[v]!; e < eOff[v + 1]!; e += 1)
      if (e !== edge && (sMask[eSlot[e]!]! & busy) === 0) best = Math.max(best, surplus(e));
    return best;
  }

  function capLoss(v: number, mine: readonly number[], weakest: number): number {
    return mine.length >= vCap[v]! && weakest >= 0 ? surplus(weakest) : 0;
  }

  function least(mine: readonly number[]): number {
    return mine.reduce((worst, e) => (worst < 0 || surplus(e) < surplus(worst) ? e : worst), -1);
  }

  function seatValue(s: number): number {
    return Math.max(0, plan.prices[s]!);
  }

  function professionalValue(t: number): number {
    let now = 0;
    for (let i = teamOff[t]!; i < teamOff[t + 1]!; i += 1)
      if (sPro[teamSlot[i]!] !== 0) now += seated.get(teamSlot[i]!)?.length ?? 0;
    if (now >= replies.mostProfessionals[t]!) return 0;
    const worth = (k: number) => Math.max(0, replies.worth(t, plan.prices, k));
    return Math.max(0, worth(now + 1) - worth(now));
  }
}

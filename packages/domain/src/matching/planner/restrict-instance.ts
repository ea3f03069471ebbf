import { InstanceFault } from "./instance-fault.ts";
import type { Plan } from "./plan.ts";
import { type PlannerInstance, toPlannerInstance, volunteerOfEdge } from "./planner-instance.ts";

export interface Restrictions {
  /** Edges that must be in the plan. */
  readonly fixed?: Iterable<number>;
  /** Edges that must not. */
  readonly forbidden?: Iterable<number>;
  /** Edges people have already confirmed; each counts for `inertia` more, so that it is given up only for a clear gain. */
  readonly confirmed?: Iterable<number>;
  readonly inertia?: number;
}

/** A question with wishes worked in, and how to read its plan in terms of the question without them. */
export interface RestrictedInstance {
  readonly instance: PlannerInstance;
  /** A plan of the restricted question as one of the original: its edges and weights. Throws if a fixed team could not open. */
  toOriginal(plan: Plan): Plan;
}

// More than a whole team of good fits, and still a 16-bit weight.
const fixedCredit = 30_000;

/**
 * Works fixed, forbidden and confirmed pairs into a question: forbidden edges are gone, whatever overlaps a fixed one is gone, and
 * a fixed edge weighs so much that no plan does without it. The credit is taken off again afterwards, from the bound as well, so the
 * certificate holds for all plans with these pairs. Throws InstanceFault where the wishes contradict each other.
 */
export function restrictInstance(instance: PlannerInstance, restrictions: Restrictions): RestrictedInstance {
  const { edges, eOff, eSlot, eW, sMask, volunteers } = instance;
  const fixed = edgeSet(restrictions.fixed, edges, "fixed");
  const forbidden = edgeSet(restrictions.forbidden, edges, "forbidden");
  const confirmed = edgeSet(restrictions.confirmed, edges, "confirmed");
  const inertia = restrictions.inertia ?? 0;
  refuseContradictions(instance, fixed, forbidden);
  const origin: number[] = [];
  const newOff = new Uint32Array(volunteers + 1);
  for (let v = 0; v < volunteers; v += 1) {
    let taken = 0;
    for (let e = eOff[v]!; e < eOff[v + 1]!; e += 1) if (fixed.has(e)) taken |= sMask[eSlot[e]!]!;
    for (let e = eOff[v]!; e < eOff[v + 1]!; e += 1) {
      if (fixed.has(e) || (!forbidden.has(e) && (sMask[eSlot[e]!]! & taken) === 0)) origin.push(e);
    }
    newOff[v + 1] = origin.length;
  }
  const weightOf = (e: number) => eW[e]! + (fixed.has(e) ? fixedCredit : 0) + (confirmed.has(e) ? inertia : 0);
  const restricted = toPlannerInstance({
    ...instance,
    eOff: newOff,
    eSlot: Uint32Array.from(origin, (e) => eSlot[e]!),
    eW: Uint16Array.from(origin, weightOf),
  });
  return { instance: restricted, toOriginal };

  function toOriginal(plan: Plan): Plan {
    const chosen = Uint32Array.from(plan.edges, (e) => origin[e]!);
    const there = new Set(chosen);
    for (const e of fixed) {
      if (!there.has(e)) throw new InstanceFault("FIXED_TEAM_CANNOT_OPEN", { part: "fixed", value: e });
    }
    const extra = chosen.reduce((sum, e) => sum + weightOf(e) - eW[e]!, 0);
    const objective = plan.objective - extra;
    // Every plan with the fixed pairs has their credit, and none has a negative inertia, so this still bounds them all.
    const bound = plan.bound - fixed.size * fixedCredit;
    return { ...plan, edges: chosen, objective, bound };
  }
}

function edgeSet(given: Iterable<number> | undefined, edges: number, part: string): Set<number> {
  const set = new Set<number>();
  let index = 0;
  for (const e of given ?? []) {
    if (!Number.isInteger(e) || e < 0 || e >= edges)
      throw new InstanceFault("EDGE_OUT_OF_RANGE", { part, index, value: e });
    if (set.has(e) && part === "fixed") throw new InstanceFault("FIXED_TWICE", { part, index, value: e });
    set.add(e);
    index += 1;
  }
  return set;
}

function refuseContradictions(
  instance: PlannerInstance,
  fixed: ReadonlySet<number>,
  forbidden: ReadonlySet<number>,
): void {
  const { eSlot, sMask, sCap, vCap } = instance;
  const busy = new Map<number, number>();
  const shifts = new Map<number, number>();
  const heads = new Map<number, number>();
  for (const e of fixed) {
    const place = { part: "fixed", value: e };
    if (forbidden.has(e)) throw new InstanceFault("FIXED_AND_FORBIDDEN", place);
    const v = volunteerOfEdge(instance, e);
    const s = eSlot[e]!;
    if (((busy.get(v) ?? 0) & sMask[s]!) !== 0) throw new InstanceFault("FIXED_OVERLAP", place);
    busy.set(v, (busy.get(v) ?? 0) | sMask[s]!);
    shifts.set(v, (shifts.get(v) ?? 0) + 1);
    heads.set(s, (heads.get(s) ?? 0) + 1);
    if (shifts.get(v)! > vCap[v]!) throw new InstanceFault("FIXED_ABOVE_VOLUNTEER_CAP", place);
    if (heads.get(s)! > sCap[s]!) throw new InstanceFault("FIXED_ABOVE_SLOT_CAP", place);
  }
}

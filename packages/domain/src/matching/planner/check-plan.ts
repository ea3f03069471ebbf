import type { PlanMode, PlannerInstance } from "./planner-instance.ts";
import { volunteerOfEdge } from "./planner-instance.ts";

/** The rules a list of edges breaks, one word each; empty if it is a plan. Written apart from every solver, as their judge. */
export function findViolations(instance: PlannerInstance, edges: Iterable<number>, mode: PlanMode): string[] {
  const { volunteers, slots, teams, eSlot, sMask, vCap, sCap, sMin, sPro, tMin, tRatio, teamOff, teamSlot } = instance;
  const found: string[] = [];
  const busy = new Uint32Array(volunteers);
  const shifts = new Uint32Array(volunteers);
  const heads = new Uint32Array(slots);
  for (const e of edges) {
    const [v, s] = [volunteerOfEdge(instance, e), eSlot[e]!];
    if ((busy[v]! & sMask[s]!) !== 0) found.push("overlap");
    busy[v]! |= sMask[s]!;
    shifts[v]! += 1;
    heads[s]! += 1;
  }
  for (let v = 0; v < volunteers; v += 1) if (shifts[v]! > vCap[v]!) found.push("volunteer_cap");
  for (let s = 0; s < slots; s += 1) if (heads[s]! > sCap[s]!) found.push("slot_cap");
  if (mode === "pure") return found;
  for (let t = 0; t < teams; t += 1) {
    const own = teamSlot.subarray(teamOff[t], teamOff[t + 1]);
    const total = own.reduce((sum, s) => sum + heads[s]!, 0);
    const guides = own.reduce((sum, s) => sum + (sPro[s] === 0 ? 0 : heads[s]!), 0);
    if (total === 0) continue;
    if (total < tMin[t]!) found.push("team_min");
    if (own.some((s) => heads[s]! < sMin[s]!)) found.push("role_min");
    if (tRatio[t]! > 0 && total - guides > tRatio[t]! * guides) found.push("ratio");
  }
  return found;
}

/** What the edges are worth: their weights, in team mode with the bonus of every team that has anybody in it. */
export function worthOfPlan(instance: PlannerInstance, edges: Iterable<number>, mode: PlanMode): number {
  const opened = new Set<number>();
  let sum = 0;
  for (const e of edges) {
    sum += instance.eW[e]!;
    opened.add(instance.sTeam[instance.eSlot[e]!]!);
  }
  if (mode === "team") for (const t of opened) sum += instance.tBonus[t]!;
  return sum;
}

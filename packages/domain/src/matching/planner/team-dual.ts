import { bestReplies } from "./best-replies.ts";
import type { PlannerInstance } from "./planner-instance.ts";
import type { TeamReplies } from "./team-reply.ts";

export interface TeamDual {
  /** One free (also negative) price per slot. */
  readonly price: Float64Array;
  /** Upper bound on every team plan that these prices prove. */
  readonly bound: number;
}

/** The bound that slot prices prove in team mode: everyone's best reply plus every team's best reply (Lagrangian duality). */
export function teamBound(instance: PlannerInstance, replies: TeamReplies, price: Float64Array): number {
  let sum = bestReplies(instance).sum(price, 0, 1);
  for (let t = 0; t < instance.teams; t += 1) sum += replies.reply(t, price);
  return sum;
}

export interface TeamDualOptions {
  readonly passes: number;
  /** First and last step, in units of weight per wholly missing or superfluous team. */
  readonly firstStep: number;
  readonly lastStep: number;
  readonly onPass?: (share: number) => boolean;
}

/** Share of steps at the end whose prices are averaged. */
const averagedFrom = 0.8;
const deflection = 0.9;
const fewestInBatch = 50;

/**
 * Near-optimal slot prices for team mode: incremental subgradient steps over batches of volunteers (Nedić and Bertsekas 2001),
 * deflected by the steps before (Camerini, Fratta, Maffioli 1975) and averaged at the end (Polyak and Juditsky 1992). A step is
 * measured against the slot's capacity, and a professional counts for as many as may work beside one.
 * Each pass looks at every edge once but moves the prices once per batch, which is what makes it fast.
 */
export function descendTeamDual(
  instance: PlannerInstance,
  replies: TeamReplies,
  start: Float64Array,
  { passes, firstStep, lastStep, onPass = () => true }: TeamDualOptions,
): TeamDual {
  const { slots, teams, volunteers, sCap, sPro, sTeam, tRatio } = instance;
  const batches = Math.max(1, Math.min(20, Math.floor(volunteers / fewestInBatch)));
  const volunteerReplies = bestReplies(instance);
  const price = start.slice();
  const direction = new Float64Array(slots);
  const excess = new Float64Array(slots);
  const average = new Float64Array(slots);
  const scale = Float64Array.from({ length: slots }, (_, s) => {
    const weight = sPro[s] === 0 ? 1 : Math.max(1, tRatio[sTeam[s]!]! / 2);
    return weight / Math.max(1, sCap[s]!);
  });
  const total = passes * batches;
  const averageStart = Math.floor(total * averagedFrom);
  for (let step = 0; step < total; step += 1) {
    if (step % batches === 0 && !onPass(step / total)) break;
    excess.fill(0);
    volunteerReplies.sum(price, (step * 7) % batches, batches, excess);
    for (let s = 0; s < slots; s += 1) excess[s] = -batches * excess[s]!;
    for (let t = 0; t < teams; t += 1) replies.reply(t, price, excess);
    const length = firstStep * (lastStep / firstStep) ** (step / total);
    for (let s = 0; s < slots; s += 1) {
      const moved = deflection * direction[s]! + (1 - deflection) * scale[s]! * excess[s]!;
      direction[s] = moved;
      price[s]! -= length * moved;
    }
    if (step >= averageStart) for (let s = 0; s < slots; s += 1) average[s]! += price[s]!;
  }
  for (let s = 0; s < slots; s += 1) average[s]! /= total - averageStart;
  return { price: average, bound: teamBound(instance, replies, average) };
}

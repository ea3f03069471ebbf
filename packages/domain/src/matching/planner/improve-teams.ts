import { proposeChange } from "./anneal-board.ts";
import type { PlannerInstance } from "./planner-instance.ts";
import type { ProfessionalBoard } from "./professional-board.ts";
import { seededRandom } from "./random.ts";
import type { SeatMarket } from "./seat-market.ts";
import type { TeamReplies } from "./team-reply.ts";

/** A seat given by hand: no bid drives anybody out of it. */
export const handBid = 1e6;
const mostForced = 4000;
/** How often a change is joined by a second one nearby, for trades that pay only together. */
const secondChange = 0.4;

/** Brings the market in line with what was changed on the board; teams that were touched, none of them settled yet. */
export function carryOver(instance: PlannerInstance, market: SeatMarket, board: ProfessionalBoard): Set<number> {
  const { eSlot, sTeam, sMask, sPro, eW } = instance;
  const touched = new Set<number>();
  const net = new Map<string, [number, number, number]>();
  for (let j = 0; j < board.journal.length; j += 3) {
    const [i, e, sign] = [board.journal[j]!, board.journal[j + 1]!, board.journal[j + 2]!];
    const key = `${i}:${e}`;
    net.set(key, [i, e, (net.get(key)?.[2] ?? 0) + sign]);
  }
  for (const [i, e, sign] of net.values()) {
    if (sign >= 0) continue;
    const v = board.people[i]!;
    market.leave(v, e);
    market.wait(v);
    touched.add(sTeam[eSlot[e]!]!);
  }
  for (const [i, e, sign] of net.values()) {
    if (sign <= 0) continue;
    const v = board.people[i]!;
    const s = eSlot[e]!;
    let cheapest = -1;
    let least = Number.POSITIVE_INFINITY;
    for (let h = market.heldOff[v]!; h < market.heldOff[v + 1]!; h += 1) {
      const out = market.held[h]!;
      if (out < 0 || sPro[eSlot[out]!] !== 0) continue;
      const overlaps = (sMask[eSlot[out]!]! & sMask[s]!) !== 0;
      if (overlaps) {
        touched.add(sTeam[eSlot[out]!]!);
        market.vacate(v, out);
      } else if (eW[out]! - market.price[eSlot[out]!]! < least) {
        least = eW[out]! - market.price[eSlot[out]!]!;
        cheapest = out;
      }
    }
    if (market.room[v] === 0 && cheapest >= 0) {
      touched.add(sTeam[eSlot[cheapest]!]!);
      market.vacate(v, cheapest);
    }
    market.enter(v, e, handBid);
    touched.add(sTeam[s]!);
  }
  return touched;
}

/** Lets touched teams find their size, closes those without professionals, and settles; false if a team cannot be made whole. */
export function settleTeams(
  instance: PlannerInstance,
  market: SeatMarket,
  replies: TeamReplies,
  touched: ReadonlySet<number>,
): boolean {
  for (const t of touched) {
    const needs = Math.max(replies.leastProfessionals[t]!, instance.tRatio[t]! > 0 ? 1 : 0);
    if (market.guides[t]! < needs) {
      market.closeTeam(t);
      continue;
    }
    if (needs > 0) market.setOpen(t, 1);
    market.shrink(t);
  }
  for (const t of touched) market.fill(t);
  for (const t of touched) if (!market.isWhole(t) && !market.force(t, mostForced)) return false;
  market.settle(mostMoves);
  for (const t of touched) if (!market.isWhole(t)) return false;
  return true;
}

const mostMoves = 3000;

/** The best plan the search came by; with a temperature it need not be the last. */
export interface BestSeats {
  readonly objective: number;
  readonly edges: Uint32Array;
}

export interface ImproveOptions {
  readonly seed: number;
  readonly sweeps: number;
  /** Changes that look worse than this by today's prices are not tried. */
  readonly tolerance: number;
  /** Losses up to about this are still taken at the beginning (0 takes only gains); it falls to nothing over the sweeps. */
  readonly temperature: number;
  readonly onRound?: (objective: number) => boolean;
}

/**
 * Local search over whole teams with the true objective: each change (open, close, lift, lower, with professionals moving over)
 * is first weighed by today's prices, then made in the market, and taken back unless the plan got better.
 */
export function improveTeams(
  instance: PlannerInstance,
  market: SeatMarket,
  board: ProfessionalBoard,
  replies: TeamReplies,
  { seed, sweeps, tolerance, temperature, onRound = () => true }: ImproveOptions,
): BestSeats {
  const { teams } = instance;
  const random = seededRandom(seed);
  let heat = temperature;
  let best: BestSeats = { objective: market.objective, edges: market.seatedEdges() };
  const order = Array.from({ length: teams }, (_, t) => t);
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const before = market.objective;
    heat = sweeps > 1 ? temperature * Math.max(0, 1 - sweep / (sweeps - 1)) ** 2 : 0;
    for (let t = 0; t < teams; t += 1) board.setWorth(t, market.estimateWorth(t));
    board.setPrices(market.price);
    for (let i = teams - 1; i > 0; i -= 1) {
      const j = Math.floor(random() * (i + 1));
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const t of order) {
      if (!onRound(best.objective)) {
        remember();
        return best;
      }
      if (replies.mostProfessionals[t] === 0) tryPlainTeam(t);
      else tryGuidedTeam(t);
    }
    remember();
    if (heat === 0 && market.objective <= before) break;
  }
  return best;

  function remember(): void {
    if (market.objective > best.objective) best = { objective: market.objective, edges: market.seatedEdges() };
  }

  function isTaken(gain: number): boolean {
    return gain > 0 || (heat > 0 && gain < 0 && random() < Math.exp(gain / heat));
  }

  function tryPlainTeam(t: number): void {
    const worth = market.estimateWorth(t)(0);
    const isOpen = market.open[t] === 1 && market.crowd[t]! > 0;
    if (isOpen ? worth > tolerance : worth < -tolerance) return;
    const start = market.objective;
    market.mark();
    let whole = true;
    if (isOpen) {
      market.closeTeam(t);
      market.settle(mostMoves);
    } else {
      market.setOpen(t, 1);
      market.fill(t);
      whole = market.isWhole(t) || market.force(t, mostForced);
      if (whole) market.settle(mostMoves);
      whole = whole && market.crowd[t]! > 0 && market.isWhole(t);
    }
    if (whole && isTaken(market.objective - start)) {
      market.keep();
      return;
    }
    market.rollback();
  }

  /** A team that one of the professionals just moved could serve in as well. */
  function neighbour(): number {
    const at = 3 * Math.floor((random() * board.journal.length) / 3);
    const v = board.people[board.journal[at]!]!;
    const first = instance.eOff[v]!;
    const e = first + Math.floor(random() * (instance.eOff[v + 1]! - first));
    return instance.sTeam[instance.eSlot[e]!]!;
  }

  function tryGuidedTeam(t: number): void {
    board.setWorth(t, market.estimateWorth(t));
    let estimate = proposeChange(board, t, random);
    if (board.journal.length > 0 && random() < secondChange) {
      const mark = board.journal.length;
      const second = proposeChange(board, neighbour(), random);
      if (Number.isNaN(second)) board.undo(mark);
      else estimate += second;
    }
    if (!(estimate > -tolerance) || board.journal.length === 0) {
      board.undo();
      return;
    }
    const start = market.objective;
    market.mark();
    const touched = carryOver(instance, market, board);
    const whole = settleTeams(instance, market, replies, touched);
    if (whole && isTaken(market.objective - start)) {
      market.keep();
      board.commit();
      for (const u of touched) board.setWorth(u, market.estimateWorth(u));
      return;
    }
    market.rollback();
    board.undo();
  }
}

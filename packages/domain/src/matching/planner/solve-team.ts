import { annealBoard, fillBoard } from "./anneal-board.ts";
import { type BestSeats, handBid, improveTeams } from "./improve-teams.ts";
import type { Plan, PlanHooks } from "./plan.ts";
import type { PlannerInstance } from "./planner-instance.ts";
import { ProfessionalBoard } from "./professional-board.ts";
import { SeatMarket } from "./seat-market.ts";
import { descendTeamDual } from "./team-dual.ts";
import { teamReplies } from "./team-reply.ts";

export interface TeamOptions extends PlanHooks {
  /** The same seed gives the same plan. */
  readonly seed?: number;
  /** How much work goes into the bound and into the search, 1 by default. */
  readonly effort?: number;
}

const epsilon = 1;
// The more volunteers, the less one batch differs from another, and the fewer passes settle the prices.
const passesFor = (edges: number) => (edges > 1_000_000 ? 100 : 200);
const annealRoundsPerTeam = 8;
const fewestAnnealRounds = 2000;
// Small questions have few trades to try in a sweep, and room for many sweeps.
const sweepsFor = (teams: number) => Math.round(Math.min(60, Math.max(12, 3000 / teams)));
const mostForced = 3000;
/** Share of the sweeps in which losses are still taken now and then. */
const hotShare = 0.75;
// Shares of the run, for the progress that people see.
const [dualDone, searchStart] = [0.35, 0.5];

/**
 * Plans whole teams: each is empty or has its role minima, its minimum size and at most so many volunteers per professional.
 * First slot prices near the Lagrangian optimum, which also give the bound; at those prices professionals are placed where teams
 * are worth most; a market then seats volunteers in the teams that open, minima are made up for or the team closes; at last whole
 * teams are opened, closed and traded as long as the plan gets better. Always answers with a plan that keeps every rule.
 */
export function solveTeam(instance: PlannerInstance, options: TeamOptions = {}): Plan {
  const { seed = 1, effort = 1, onProgress = () => {}, cancelled = () => false } = options;
  const { slots, teams } = instance;
  const replies = teamReplies(instance);
  let stopped = false;
  const goOn = () => {
    stopped ||= cancelled();
    return !stopped;
  };
  const { price, bound } = descendTeamDual(instance, replies, new Float64Array(slots), {
    passes: Math.max(20, Math.round(passesFor(instance.edges) * effort)),
    firstStep: 200,
    lastStep: 1,
    onPass: (share) => {
      onProgress(share * dualDone, 0, Number.POSITIVE_INFINITY);
      return goOn();
    },
  });
  const board = new ProfessionalBoard(instance, replies, price);
  fillBoard(board);
  if (goOn()) {
    const rounds = Math.max(fewestAnnealRounds, board.candidates().length * annealRoundsPerTeam) * effort;
    annealBoard(board, { seed, rounds, temperature: 100 });
  }
  onProgress(searchStart, 0, bound);
  let market = openMarket((t) => replies.worth(t, price, 0) > 0);
  let best: BestSeats = { objective: market.objective, edges: market.seatedEdges() };
  const total = Math.max(2, Math.round(sweepsFor(teams) * effort));
  const hot = Math.ceil(total * hotShare);
  let asked = 0;
  for (const [rounds, temperature] of [
    [hot, 200],
    [total - hot, 0],
  ] as const) {
    if (!goOn()) break;
    take(
      improveTeams(instance, market, board, replies, {
        seed,
        sweeps: rounds,
        tolerance: 600,
        temperature,
        onRound: (found) => {
          asked += 1;
          if (asked % 64 === 0) {
            onProgress(searchStart + ((1 - searchStart) * asked) / (total * teams), found, bound);
          }
          return goOn();
        },
      }),
    );
    // Many small moves leave volunteers a little off; the same teams, seated afresh, are usually worth more.
    const old = market;
    market = openMarket((t) => old.crowd[t]! > 0);
    take({ objective: market.objective, edges: market.seatedEdges() });
  }
  const { edges, objective } = best;
  onProgress(1, objective, bound);
  return { mode: "team", edges, objective, bound, prices: price, cancelled: stopped };

  function take(found: BestSeats): void {
    if (found.objective > best.objective) best = found;
  }

  /** Seats everybody from nothing: professionals as on the board, teams without any where `isOpen` says so. */
  function openMarket(isOpen: (t: number) => boolean): SeatMarket {
    const opened = new SeatMarket(instance, epsilon);
    for (let t = 0; t < teams; t += 1) if (replies.mostProfessionals[t] === 0 && isOpen(t)) opened.setOpen(t, 1);
    board.people.forEach((v, i) => {
      for (let h = board.heldOff[i]!; h < board.heldOff[i + 1]!; h += 1) {
        const e = board.held[h]!;
        if (e < 0) continue;
        opened.setOpen(instance.sTeam[instance.eSlot[e]!]!, 1);
        opened.enter(v, e, handBid);
      }
    });
    for (let t = 0; t < teams; t += 1) opened.refresh(t);
    for (let v = 0; v < instance.volunteers; v += 1) opened.wait(v);
    opened.settle();
    makeWhole(instance, opened, board);
    return opened;
  }
}

/** Fetches people for teams below their minima, the nearest to whole first, and closes those that cannot be made whole. */
function makeWhole({ teams, tMin }: PlannerInstance, market: SeatMarket, board: ProfessionalBoard): void {
  const broken = Array.from({ length: teams }, (_, t) => t).filter((t) => !market.isWhole(t));
  const missing = (t: number) => tMin[t]! - market.crowd[t]! - market.guides[t]!;
  broken.sort((a, b) => missing(a) - missing(b));
  for (const t of broken) {
    if (!market.isWhole(t) && !market.force(t, mostForced)) close(t);
    market.settle(20_000);
  }
  // Closing one team may take from another what it had borrowed; each round closes at least one, so this ends.
  for (let left = true; left;) {
    left = false;
    for (let t = 0; t < teams; t += 1) {
      if (market.isWhole(t)) continue;
      left = true;
      close(t);
    }
    if (left) market.settle(20_000);
  }

  function close(t: number): void {
    board.release(t, 0);
    board.commit();
    market.closeTeam(t);
  }
}

import {
  endPlan,
  insertProposals,
  lockPlan,
  notePlanProgress,
  takeWaitingPlan,
} from "@nuanlin/db/matching/plan-repository";
import { groupedBy } from "@nuanlin/domain/grouped-by";
import { emptyPlaces, planFigures } from "@nuanlin/domain/matching/plan/plan-figures";
import { type PlanPair, toPlanArrays } from "@nuanlin/domain/matching/plan/plan-question";
import { planWeek, type PlanRun, silentMinutes } from "@nuanlin/domain/matching/plan/plan-run";
import type { PlannerArrays } from "@nuanlin/domain/matching/planner/planner-instance";
import { plusMinutes } from "@nuanlin/domain/time/period";
import { districtZone } from "@nuanlin/domain/time/zone";
import { runAgainIfAsked } from "../run-again.ts";
import type { Services } from "../services.ts";
import { gatherPlan } from "./gather-plan.ts";

/** Who sits where, as edges of the arrays, what it is worth, and more than which no plan can be. */
export interface PlanSolution {
  readonly edges: ArrayLike<number>;
  readonly value: number;
  readonly bound: number;
}

export interface SolvePlanOptions {
  /** Percent of the value that fairness may cost. */
  readonly fairnessCost: number;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}

/** Reckons a plan away from this thread; null when the signal came first. */
export type SolvePlan = (arrays: PlannerArrays, options: SolvePlanOptions) => Promise<PlanSolution | null>;

/** Gathering takes about as long as reckoning. */
const gathered = 0.5;
const breathMillis = 1_000;

/**
 * Takes up the oldest run that waits and carries it to its end; false when none waits. A run that somebody stops meanwhile ends within
 * about a second. Whatever goes wrong leaves the run marked as failed, with nothing proposed.
 */
export async function runWaitingPlan(services: Services, solve: SolvePlan): Promise<boolean> {
  const { db, now } = services;
  const run = await runAgainIfAsked(() =>
    db.transaction().execute((tx) => takeWaitingPlan(tx, plusMinutes(now(), -silentMinutes), now())),
  );
  if (run === undefined) return false;
  const stopped = new AbortController();
  let share = 0;
  const beat = setInterval(() => {
    notePlanProgress(db, run, share, now()).then(
      (stillMine) => !stillMine && stopped.abort(),
      // Without the database nothing can be written in the end either; the run goes on and says so then.
      () => undefined,
    );
  }, breathMillis);
  try {
    await carryOut(services, run, solve, stopped.signal, (reached) => {
      share = reached;
    });
    return true;
  } catch (fault) {
    if (stopped.signal.aborted) return true;
    await finish(services, run, "failed");
    throw fault;
  } finally {
    clearInterval(beat);
  }
}

async function carryOut(
  services: Services,
  run: PlanRun,
  solve: SolvePlan,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<void> {
  const { db, now } = services;
  const breathe = async () => {
    signal.throwIfAborted();
    await new Promise((resolve) => setImmediate(resolve));
  };
  const week = planWeek(run.week, districtZone);
  const { question, promised } = await gatherPlan(db, run.scope, week, now(), breathe);
  onProgress(gathered);
  const { arrays, people, seats } = toPlanArrays(question);
  const solution =
    arrays.eSlot.length === 0
      ? { edges: [], value: 0, bound: 0 }
      : await solve(arrays, {
          fairnessCost: run.fairnessCost,
          signal,
          onProgress: (share) => onProgress(gathered + share * (1 - gathered)),
        });
  if (solution === null) return;
  const scores = groupedBy(question.pairs, ({ personId }) => personId);
  const proposed = Array.from(solution.edges, (edge): PlanPair => {
    const personId = people[volunteerOf(arrays.eOff, edge)];
    const seatId = seats[arrays.eSlot[edge] ?? 0];
    const pair = personId && scores.get(personId)?.find((one) => one.seatId === seatId);
    if (!pair) throw new Error(`edge ${edge} of the plan is nobody's`);
    return pair;
  });
  const { value, bound } = solution;
  const figures = planFigures({ question, proposed, value, bound, promised });
  await runAgainIfAsked(() =>
    db.transaction().execute(async (tx) => {
      const held = await lockPlan(tx, run.id);
      // Stopped, or taken up elsewhere after a long silence: then this one is nobody's any more.
      if (held?.status !== "running" || held.startedAt?.getTime() !== run.startedAt?.getTime()) return;
      await insertProposals(tx, run.id, proposed, emptyPlaces(question, proposed));
      await endPlan(tx, run.id, "done", figures, now());
    }),
  );
}

async function finish({ db, now }: Services, run: PlanRun, status: "failed"): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const held = await lockPlan(tx, run.id);
    if (held?.status === "running") await endPlan(tx, run.id, status, null, now());
  });
}

/** The row in whose stretch of the offsets the edge lies. */
function volunteerOf(offsets: Uint32Array, edge: number): number {
  let low = 0;
  let high = offsets.length - 1;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) <= edge) low = middle;
    else high = middle;
  }
  return low;
}

import * as z from "zod/mini";
import { orderScore, type Fill } from "./fill-order.ts";
import { diversify, type Kin } from "./diversify.ts";
import type { Fit } from "../fit/fit.ts";
import type { NearStep } from "../near-step.ts";

/** Projects on one page of what suits somebody. */
export const projectsForMePageSize = 12;
/** More than anybody scrolls; the search has them all. */
export const mostSuiting = 120;

export const projectsForMeInput = z.strictObject({
  /** How many were shown before. */
  cursor: z._default(z.number().check(z.int("bad_format"), z.gte(0, "too_small"), z.lte(mostSuiting, "too_big")), 0),
});
export type ProjectsForMeInput = z.output<typeof projectsForMeInput>;

/** One seat somebody could take. */
export interface OpenSeatForMe extends Omit<Kin, "score"> {
  /** What they would have to do first; null when they may take it as they are. */
  readonly step: NearStep | null;
  readonly start: Date;
  readonly distanceKm: number | null;
}

/** The same, weighed. */
export interface SuitingSeat extends OpenSeatForMe {
  readonly fit: Fit;
  readonly fill: Fill;
}

/** What needs a step first stands behind what can be taken at once. */
const stepFactor = 0.6;

/**
 * The order of what suits somebody: the best seat of each project, by fit and by how far the project has been found already, neighbours
 * in the list unlike each other. Equal ones by start, so that the order is always the same.
 */
export function rankForMe<S extends SuitingSeat>(seats: readonly S[]): S[] {
  const scored = seats
    .map((seat) => ({
      ...seat,
      seat,
      score: orderScore(seat.fit.score, seat.fill) * (seat.step === null ? 1 : stepFactor),
    }))
    .toSorted((a, b) => b.score - a.score || compareStart(a, b));
  const best = onePerProject(scored);
  return diversify(best, mostSuiting).map(({ seat }) => seat);
}

/**
 * The plain order for whoever does not want to be ranked (PIPL art. 24): soonest first, nearer first among those that start together.
 * Nothing about the person counts but whether they may come.
 */
export function plainOrder<S extends OpenSeatForMe>(seats: readonly S[]): S[] {
  const open = seats.filter(({ step }) => step === null);
  return onePerProject(open.toSorted((a, b) => compareStart(a, b)));
}

// Farther than any place on earth, for those whose place nobody knows.
const farAway = 50_000;

function compareStart(a: OpenSeatForMe, b: OpenSeatForMe): number {
  return (
    a.start.getTime() - b.start.getTime() ||
    (a.distanceKm ?? farAway) - (b.distanceKm ?? farAway) ||
    (a.projectId < b.projectId ? -1 : 1)
  );
}

function onePerProject<S extends { readonly projectId: string }>(ranked: readonly S[]): S[] {
  const seen = new Set<string>();
  return ranked.filter(({ projectId }) => !seen.has(projectId) && seen.add(projectId));
}

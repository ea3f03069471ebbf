import * as z from "zod/mini";
import { divisionCode } from "../divisions/division-shape.ts";
import type { Problem } from "../problem.ts";

/** Community workers for every 10,000 residents that districts aim at; a published aim of a district, no law (mark B). */
export const communityWorkersAim = 18;

const count = (least: number, most: number) =>
  z.number().check(z.int("bad_format"), z.gte(least, "too_small"), z.lte(most, "too_big"));

/** What the federation writes down of a division once a year. */
export const savePopulationInput = z
  .strictObject({
    divisionCode,
    year: count(2000, 2200),
    residents: count(1, 100_000_000),
    communityWorkers: count(0, 1_000_000),
  })
  .check(
    z.refine(({ residents, communityWorkers }) => communityWorkers <= residents, {
      error: "too_big",
      path: ["communityWorkers"],
    }),
  );
export type SavePopulationInput = z.output<typeof savePopulationInput>;

/** Says why figures cannot be kept; an empty list means they can: a year that has not begun has none. */
export function decidePopulation({ year }: SavePopulationInput, thisYear: number): Problem[] {
  return year > thisYear ? [{ code: "INVALID_INPUT", fields: [{ path: "year", reason: "too_big" }] }] : [];
}

export interface PopulationFigure {
  readonly divisionCode: string;
  readonly year: number;
  readonly residents: number;
  readonly communityWorkers: number;
}

/** Community workers for every 10,000 residents, and how many are missing to reach the aim: never below none. */
export function communityWorkerRatio({
  residents,
  communityWorkers,
}: Pick<PopulationFigure, "residents" | "communityWorkers">): { readonly per10000: number; readonly missing: number } {
  return {
    per10000: (communityWorkers / residents) * 10_000,
    missing: Math.max(0, Math.ceil((residents * communityWorkersAim) / 10_000) - communityWorkers),
  };
}

/**
 * The newest year for which somebody wrote a figure, and the sum over the divisions that have one in it; null without any.
 * Divisions inside one another are not added twice: of nested ones only the outermost counts.
 */
export function newestTotal(
  figures: readonly PopulationFigure[],
): (PopulationFigure & { readonly divisions: number }) | null {
  const year = Math.max(...figures.map((figure) => figure.year));
  const own = figures.filter((figure) => figure.year === year);
  const outer = own.filter(
    ({ divisionCode: code }) =>
      !own.some((other) => other.divisionCode !== code && code.startsWith(other.divisionCode)),
  );
  if (outer.length === 0) return null;
  return {
    divisionCode: "",
    year,
    divisions: outer.length,
    residents: outer.reduce((sum, { residents }) => sum + residents, 0),
    communityWorkers: outer.reduce((sum, { communityWorkers }) => sum + communityWorkers, 0),
  };
}

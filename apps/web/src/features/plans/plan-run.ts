import type { PlanFiguresView, PlannedSeatView, PlanRunView } from "@nuanlin/api/matching/plans-view";

export type PlanRun = PlanRunView;
export type PlanFigures = PlanFiguresView;
export type PlannedSeat = PlannedSeatView;

/** Whether a run is still to come to its end. */
export function isUnderWay({ status }: Pick<PlanRun, "status">): boolean {
  return status === "waiting" || status === "running";
}

/** How far below the best conceivable plan this one can lie, in percent with one decimal. */
export function gapPercent({ value, bound }: Pick<PlanFigures, "value" | "bound">): string {
  return bound <= 0 ? "0" : Math.max(0, ((bound - value) / bound) * 100).toFixed(1);
}

/** The most services that anybody has in the week. */
export function mostServices(counts: readonly number[]): number {
  return Math.max(
    0,
    counts.findLastIndex((people) => people > 0),
  );
}

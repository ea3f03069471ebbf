import type { Point } from "../places/place.ts";
import { travelMinutes } from "../places/travel-time.ts";
import type { Shift } from "../shifts/shift.ts";
import type { HeldSignup } from "./signup.ts";

/** Something to know before pressing the button; nobody is kept out by it. */
export interface TravelWarning {
  readonly code: "TRAVEL_TIGHT";
  readonly otherTitle: string;
  readonly minutesBetween: number;
  readonly minutesNeeded: number;
}

interface Journey {
  readonly shift: Pick<Shift, "id" | "period">;
  /** Where it happens; null when nobody knows the point. */
  readonly point: Point | null;
  readonly held: readonly HeldSignup[];
}

/**
 * Says which promises leave less time than the way to the next place is likely to take, before the shift and after it. An
 * estimate: it warns and never refuses. Whoever would be in two shifts at once hears that elsewhere.
 */
export function decideTravel({ shift, point, held }: Journey): TravelWarning[] {
  if (point === null) return [];
  const { start, end } = shift.period;
  return held.flatMap((other) => {
    if (other.status !== "confirmed" || other.shiftId === shift.id || other.point === null) return [];
    const [from, to] = other.period.start < start ? [other.period.end, start] : [end, other.period.start];
    const minutesBetween = Math.floor((to.getTime() - from.getTime()) / 60_000);
    const minutesNeeded = travelMinutes(point, other.point);
    if (minutesBetween < 0 || minutesBetween >= minutesNeeded) return [];
    return [{ code: "TRAVEL_TIGHT", otherTitle: other.title, minutesBetween, minutesNeeded }];
  });
}

import type { Seat, SeatKind } from "./seat.ts";

/** People who are still needed in one seat before the shift can take place. */
export interface MissingHeads {
  readonly seatName: string;
  readonly kind: SeatKind;
  readonly lead: boolean;
  /** How many, at least 1. */
  readonly count: number;
}

/**
 * Where a coming shift stands. takes_place: every seat has its minimum of people; needs_professional: a professional is missing,
 * perhaps others too; short: only neighbours are missing.
 */
export interface ShiftStanding {
  readonly state: "takes_place" | "short" | "needs_professional";
  /** Seat by seat, professionals first, then whoever leads, then in the order of the seats; empty when it takes place. */
  readonly missing: readonly MissingHeads[];
}

/**
 * Says whether a shift has the team it needs, and who is missing if not. Only people whose promise stands count: a place that
 * is kept for somebody who has not answered brings nobody to the door.
 */
export function standingOf(
  seats: readonly Pick<Seat, "name" | "kind" | "lead" | "minHeads" | "taken">[],
): ShiftStanding {
  const missing = seats
    .filter(({ taken, minHeads }) => taken < minHeads)
    .map(({ name, kind, lead, minHeads, taken }) => ({ seatName: name, kind, lead, count: minHeads - taken }))
    .toSorted((a, b) => rank(a) - rank(b));
  if (missing.length === 0) return { state: "takes_place", missing };
  return { state: missing.some(({ kind }) => kind === "professional") ? "needs_professional" : "short", missing };
}

function rank({ kind, lead }: Pick<MissingHeads, "kind" | "lead">): number {
  return kind === "professional" ? 0 : lead ? 1 : 2;
}

import type { Seat, SeatKind } from "./seat.ts";
import type { TeamTerms } from "./team-rule.ts";

/** People who are still needed in one seat before the shift can take place. */
export interface MissingHeads {
  readonly seatName: string;
  readonly kind: SeatKind;
  readonly lead: boolean;
  /** How many, at least 1. */
  readonly count: number;
}

/**
 * Where a coming shift stands. takes_place: every seat has its minimum of people, and the
 * neighbours have the professionals they depend on; needs_professional: a professional is missing,
 * perhaps others too; short: only neighbours are missing.
 */
export interface ShiftStanding {
  readonly state: "takes_place" | "short" | "needs_professional";
  /** Seat by seat, professionals first, then whoever leads, then in the order of the seats; empty when it takes place. */
  readonly missing: readonly MissingHeads[];
}

type StandingSeat = Pick<Seat, "name" | "kind" | "lead" | "minHeads" | "maxHeads" | "taken">;

/**
 * Says whether a shift has the team it needs, and who is missing if not. Only people whose promise stands count: a place that
 * is kept for somebody who has not answered brings nobody to the door. Besides the minimum of each seat the project's rule about its
 * team counts: without the professionals neighbours depend on, a full row of neighbours is no team.
 */
export function standingOf(seats: readonly StandingSeat[], team: TeamTerms): ShiftStanding {
  const further = professionalsBeyond(seats, team);
  const missing = seats
    .map((seat) => ({ seat, count: Math.max(0, seat.minHeads - seat.taken) + (further.get(seat) ?? 0) }))
    .filter(({ count }) => count > 0)
    .map(({ seat: { name, kind, lead }, count }) => ({ seatName: name, kind, lead, count }))
    .toSorted((a, b) => rank(a) - rank(b));
  if (missing.length === 0) return { state: "takes_place", missing };
  return { state: missing.some(({ kind }) => kind === "professional") ? "needs_professional" : "short", missing };
}

/**
 * Professionals the team's rule asks for beyond the minimum of their seats, each in the first professional seat with a place left.
 * Nobody is named for whom there is no place: that a team has more neighbours than its professionals lead is then the organizer's choice.
 */
function professionalsBeyond(
  seats: readonly StandingSeat[],
  { ratioVolunteers, opensWith }: TeamTerms,
): ReadonlyMap<StandingSeat, number> {
  const atLeast = (kind: SeatKind) =>
    seats.filter((seat) => seat.kind === kind).reduce((sum, seat) => sum + Math.max(seat.taken, seat.minHeads), 0);
  const led = ratioVolunteers === null ? 0 : Math.ceil(atLeast("volunteer") / ratioVolunteers);
  let wanted = Math.max(opensWith === "professional" ? 1 : 0, led) - atLeast("professional");
  const further = new Map<StandingSeat, number>();
  for (const seat of seats.toSorted((a, b) => rank(a) - rank(b))) {
    const places = seat.kind === "professional" ? seat.maxHeads - Math.max(seat.taken, seat.minHeads) : 0;
    const count = Math.min(places, wanted);
    if (count <= 0) continue;
    further.set(seat, count);
    wanted -= count;
  }
  return further;
}

function rank({ kind, lead }: Pick<MissingHeads, "kind" | "lead">): number {
  return kind === "professional" ? 0 : lead ? 1 : 2;
}

import type { Problem, ProblemCode } from "../problem.ts";
import { freePlaces, type Seat } from "../shifts/seat.ts";
import { decideTeam, type TeamSeat, type TeamTerms } from "../shifts/team-rule.ts";

export interface RoomQuestion {
  readonly project: TeamTerms;
  readonly seat: Seat;
  /** All seats of the shift, of which `seat` itself counts as it is given; empty where the project has no rule about its team. */
  readonly team: readonly TeamSeat[];
  /** Whether the place goes straight from one person to the next: the team is as large as before, so its rule asks nothing anew. */
  readonly handedOver?: boolean;
}

/** Says whether there is room for one more person in a seat, whoever it is: a free place, and the professionals the team needs. */
export function decideRoom({ project, seat, team, handedOver = false }: RoomQuestion): Problem[] {
  const full: Problem[] = freePlaces(seat) === 0 ? [{ code: "SEAT_FULL" }] : [];
  return handedOver
    ? full
    : [...full, ...decideTeam(seat, [seat, ...team.filter(({ id }) => id !== seat.id)], project)];
}

const passing: ReadonlySet<ProblemCode> = new Set(["SEAT_FULL", "WAITS_FOR_PROFESSIONAL", "RATIO_REACHED"]);

/** Whether only room is missing: the problem passes by itself, and somebody can wait in line until it does. */
export function isAboutRoom({ code }: Problem): boolean {
  return passing.has(code);
}

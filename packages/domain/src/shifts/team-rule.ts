import type { Problem } from "../problem.ts";
import { freePlaces, type Seat } from "./seat.ts";

/** Who must be there before neighbours can join: nobody in particular, or the professionals first. */
export const teamOpenings = ["anybody", "professional"] as const;
export type TeamOpening = (typeof teamOpenings)[number];

/** How professionals and neighbours make one team (双工). The law fixes no ratio, so each project says its own. */
export interface TeamTerms {
  /** How many volunteers one professional leads at most; null sets no bound. */
  readonly ratioVolunteers: number | null;
  readonly opensWith: TeamOpening;
}

/** Most volunteers one professional can be said to lead; as many as one seat can hold. */
export const maxRatioVolunteers = 60;

type CountedSeat = Pick<Seat, "kind" | "taken" | "held" | "minHeads">;

/** A seat of a shift as far as the team's rule counts it. */
export type TeamSeat = CountedSeat & Pick<Seat, "id">;

export interface TeamRoom {
  /** Whether neighbours can join at all; professionals always can. */
  readonly open: boolean;
  /** How many more volunteers may be taken in or asked; Infinity without a ratio, never negative. */
  readonly roomForVolunteers: number;
  /** Professionals whose promise stands. */
  readonly professionals: number;
  /** Professionals without whom the shift stays closed; 0 when it is open. */
  readonly professionalsMissing: number;
}

/**
 * Says how many more volunteers a shift can take beside its professionals. A professional counts once their promise stands, a
 * volunteer as soon as a place is kept for them. Whoever is in already stays when a professional drops out: there is only no room
 * for more. A shift that opens with its professionals needs the minimum of each professional seat, and one in any case.
 */
export function teamRoom(seats: readonly CountedSeat[], { ratioVolunteers, opensWith }: TeamTerms): TeamRoom {
  let professionals = 0;
  let below = 0;
  let volunteers = 0;
  for (const { kind, taken, held, minHeads } of seats) {
    if (kind === "professional") {
      professionals += taken;
      below += Math.max(0, minHeads - taken);
    } else volunteers += taken + held;
  }
  const professionalsMissing = opensWith === "anybody" ? 0 : Math.max(below, professionals === 0 ? 1 : 0);
  const open = professionalsMissing === 0;
  const allowed = ratioVolunteers === null ? Infinity : Math.max(0, ratioVolunteers * professionals - volunteers);
  return { open, roomForVolunteers: open ? allowed : 0, professionals, professionalsMissing };
}

/** How many more people a seat can take as the team stands: its free places, for volunteers within what the professionals lead. */
export function placesInTeam(
  seat: Pick<Seat, "kind" | "maxHeads" | "taken" | "held">,
  seats: readonly CountedSeat[],
  terms: TeamTerms,
): number {
  const free = freePlaces(seat);
  return seat.kind === "professional" ? free : Math.min(free, teamRoom(seats, terms).roomForVolunteers);
}

/** Whether the project makes neighbours depend on professionals at all. */
export function hasTeamRule({ ratioVolunteers, opensWith }: TeamTerms): boolean {
  return ratioVolunteers !== null || opensWith === "professional";
}

/** Why one more volunteer cannot be taken in as the team stands; empty for professionals. They can wait in line. */
export function decideTeam(seat: Pick<Seat, "kind">, seats: readonly CountedSeat[], terms: TeamTerms): Problem[] {
  if (seat.kind === "professional") return [];
  const { open, roomForVolunteers, professionals, professionalsMissing } = teamRoom(seats, terms);
  if (!open) return [{ code: "WAITS_FOR_PROFESSIONAL", count: professionalsMissing }];
  if (roomForVolunteers > 0 || terms.ratioVolunteers === null) return [];
  return [{ code: "RATIO_REACHED", ratio: terms.ratioVolunteers, professionals }];
}

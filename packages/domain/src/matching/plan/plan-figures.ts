import type { PersonId, SeatId } from "../../ids.ts";
import { groupedBy } from "../../grouped-by.ts";
import { teamRoom } from "../../shifts/team-rule.ts";
import type { EmptyReason, PlanFigures } from "./plan-run.ts";
import type { PlanPair, PlanQuestion, PlanShift } from "./plan-question.ts";

/** Services in the week from which on they are counted together. */
export const mostServicesShown = 7;

export interface PlanWeighed {
  readonly question: PlanQuestion;
  readonly proposed: readonly PlanPair[];
  readonly value: number;
  readonly bound: number;
  /** Services that somebody has promised in the week already. */
  readonly promised: ReadonlyMap<PersonId, number>;
}

/** What the plan amounts to, beside how the week stands. */
export function planFigures({ question, proposed, value, bound, promised }: PlanWeighed): PlanFigures {
  const { shifts, people } = question;
  const extra = groupedBy(proposed, ({ personId }) => personId);
  const before = people.map(({ id }) => promised.get(id) ?? 0);
  const after = people.map(({ id }) => (promised.get(id) ?? 0) + (extra.get(id)?.length ?? 0));
  const seats = groupedBy(proposed, ({ seatId }) => seatId);
  const served = (shift: PlanShift) => shift.seats.some(({ taken }) => taken > 0);
  const willServe = (shift: PlanShift) => served(shift) || shift.seats.some(({ id }) => seats.has(id));
  const projectsOf = (some: readonly PlanShift[]) => new Set(some.map(({ projectId }) => projectId)).size;
  return {
    people: people.length,
    places: shifts.flatMap(({ seats: all }) => all).reduce((sum, seat) => sum + Math.max(0, free(seat)), 0),
    proposed: proposed.length,
    shifts: shifts.length,
    shiftsOpen: shifts.filter((shift) => opens(shift, (id) => seats.get(id)?.length ?? 0)).length,
    value,
    bound,
    servicesBefore: counted(before),
    servicesAfter: counted(after),
    projects: projectsOf(shifts),
    projectsBefore: projectsOf(shifts.filter(served)),
    projectsAfter: projectsOf(shifts.filter(willServe)),
  };
}

const free = ({ maxHeads, taken, held }: PlanShift["seats"][number]) => maxHeads - taken - held;

/** Whether the shift has all it needs when everybody who is proposed comes. */
export function opens({ seats, ...terms }: PlanShift, extra: (seatId: SeatId) => number): boolean {
  const full = seats.map(({ id, professional, taken, held, minHeads }) => ({
    kind: professional ? ("professional" as const) : ("volunteer" as const),
    taken: taken + extra(id),
    held,
    minHeads,
  }));
  const room = teamRoom(full, terms);
  return (
    room.open &&
    full.every(({ taken, minHeads }) => taken >= minHeads) &&
    full.some(({ taken, held }) => taken + held > 0)
  );
}

/** Places of a seat that the plan leaves empty, and why. */
export interface EmptyPlaces {
  readonly seatId: SeatId;
  readonly empty: number;
  readonly why: EmptyReason;
}

/**
 * Why places stay empty: nobody fits at all; the shift does not come about, for one of its other places cannot be filled; or who
 * fits is needed elsewhere more or has enough.
 */
export function emptyPlaces({ shifts, pairs }: PlanQuestion, proposed: readonly PlanPair[]): EmptyPlaces[] {
  const fitting = groupedBy(pairs, ({ seatId }) => seatId);
  const chosen = groupedBy(proposed, ({ seatId }) => seatId);
  const extra = (id: SeatId) => chosen.get(id)?.length ?? 0;
  return shifts.flatMap((shift) =>
    shift.seats.flatMap((seat): EmptyPlaces[] => {
      const empty = free(seat) - extra(seat.id);
      if (empty <= 0) return [];
      const nobody = (fitting.get(seat.id)?.length ?? 0) === 0;
      return [{ seatId: seat.id, empty, why: nobody ? "nobody" : opens(shift, extra) ? "elsewhere" : "team_closed" }];
    }),
  );
}

function counted(services: readonly number[]): number[] {
  const counts = Array.from({ length: mostServicesShown + 1 }, () => 0);
  for (const count of services) {
    const at = Math.min(mostServicesShown, count);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  return counts;
}

import type { PersonId } from "../ids.ts";
import type { Person } from "../people/person.ts";
import type { Place } from "../places/place.ts";
import type { Problem } from "../problem.ts";

/** Somebody who might step in, with what decides whether and when they are asked. */
export interface CoverCandidate {
  readonly personId: PersonId;
  /** Their number in the waitlist of the very seat; null when they do not wait for it. */
  readonly queueNo: number | null;
  /** When they were last asked to step in anywhere; null when never. */
  readonly lastAskedAt: Date | null;
  /** Minutes of service they promised this month. */
  readonly monthMinutes: number;
  /** Everything that keeps them from the seat (`decideJoin`). */
  readonly problems: readonly Problem[];
  readonly withinReach: boolean;
}

/**
 * Whom to ask to step in, in this order: who waits for the seat anyway, first come first; then who was asked longest ago, people
 * who were never asked before everybody else; then who does less this month; then by id, so that the order is always the same.
 * Whoever could not take the place, or lives too far away, is not asked.
 */
export function orderToAsk(candidates: readonly CoverCandidate[]): PersonId[] {
  return candidates
    .filter(({ problems, withinReach }) => problems.length === 0 && withinReach)
    .toSorted(
      (a, b) =>
        ascending(a.queueNo ?? Infinity, b.queueNo ?? Infinity) ||
        ascending(a.lastAskedAt?.getTime() ?? -Infinity, b.lastAskedAt?.getTime() ?? -Infinity) ||
        ascending(a.monthMinutes, b.monthMinutes) ||
        ascending(a.personId, b.personId),
    )
    .map(({ personId }) => personId);
}

function ascending<T extends number | string>(a: T, b: T): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Reach in kilometres from which the whole district, and the whole city, counts as near; OUR guess, since homes have no point. */
export const districtReachKm = 5;
export const cityReachKm = 25;

/**
 * Whether the place lies within the way somebody said they would go, as far as it is known: we keep the division of a home and not
 * its point. The own street is always near. A place whose division nobody knows keeps nobody out.
 */
export function livesWithinReach(
  { divisionCode, reachKm }: Pick<Person, "divisionCode" | "reachKm">,
  place: Pick<Place, "divisionCode">,
): boolean {
  const there = place.divisionCode;
  if (there === null) return true;
  if (divisionCode === null) return false;
  const same = (digits: number) =>
    divisionCode.length >= digits && there.length >= digits && divisionCode.slice(0, digits) === there.slice(0, digits);
  return same(9) || (same(6) && reachKm >= districtReachKm) || (same(4) && reachKm >= cityReachKm);
}

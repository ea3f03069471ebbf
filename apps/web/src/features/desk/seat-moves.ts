import type { ApplicantView } from "@nuanlin/api/signups/applicants-view";

/** Where somebody goes for whom there is no place any more: a seat's id, the waitlist, or off the shift; "" stays. */
export type Destination = string;
export const toWaitlist = "waitlist";
export const offShift = "off";

export interface PlannedSeat {
  readonly id: string;
  readonly name: string;
  readonly maxHeads: number;
}

type Seated = Pick<ApplicantView, "signupId"> & { readonly seat: { readonly id: string } };

/** How many people of a seat still need another place with the destinations chosen so far; whoever comes over counts too. */
export function stillToPlace(
  seat: PlannedSeat,
  people: readonly Seated[],
  chosen: ReadonlyMap<string, Destination>,
): number {
  const here = people.filter(({ signupId, seat: { id } }) => (chosen.get(signupId) || id) === seat.id);
  return Math.max(0, here.length - seat.maxHeads);
}

interface Move {
  readonly signupId: string;
  readonly to: { seatId: string } | { waitlist: true } | { removed: string };
}

/** The moves as the server takes them. */
export function movesOf(chosen: ReadonlyMap<string, Destination>, reason: string): Move[] {
  return [...chosen].flatMap(([signupId, to]): Move[] => {
    if (to === "") return [];
    if (to === toWaitlist) return [{ signupId, to: { waitlist: true } }];
    return [{ signupId, to: to === offShift ? { removed: reason } : { seatId: to } }];
  });
}

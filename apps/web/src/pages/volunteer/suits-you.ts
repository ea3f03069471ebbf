import type { ServiceCategoryCode } from "@nuanlin/domain/codes/service-category";
import { timeSlotsOf, type TimeSlotCode } from "@nuanlin/domain/codes/time-slot";

/** What is compared of a project. */
export interface Offer {
  readonly category: ServiceCategoryCode;
  readonly street: string | null;
  readonly timeZone: string | null;
  readonly nextShift: {
    readonly id: string;
    readonly start: number;
    readonly end: number;
    readonly taken: number;
    readonly total: number;
  } | null;
}

/** What is compared of the person. */
export interface Neighbour {
  readonly slots: readonly TimeSlotCode[];
  readonly interests: readonly ServiceCategoryCode[];
  /** The name of the street they live in. */
  readonly street: string | null;
}

/** A plain fact why a project suits somebody. */
export type Fact =
  | { readonly kind: "free"; readonly slot: TimeSlotCode }
  | { readonly kind: "street"; readonly street: string }
  | { readonly kind: "interest"; readonly category: ServiceCategoryCode };

/**
 * Why an offer suits a neighbour, in plain facts: free for the whole of its next shift, in their own street, about what
 * they care about. No score and nothing guessed; empty when nothing is known.
 */
export function factsFor(offer: Offer, neighbour: Neighbour, isHoliday: (isoDate: string) => boolean): readonly Fact[] {
  const facts: Fact[] = [];
  const { nextShift, timeZone, street, category } = offer;
  if (nextShift !== null && timeZone !== null) {
    const touched = timeSlotsOf(new Date(nextShift.start), new Date(nextShift.end), timeZone, isHoliday);
    const [first] = touched;
    if (first !== undefined && touched.every((slot) => neighbour.slots.includes(slot)))
      facts.push({ kind: "free", slot: first });
  }
  if (street !== null && street === neighbour.street) facts.push({ kind: "street", street });
  if (neighbour.interests.includes(category)) facts.push({ kind: "interest", category });
  return facts;
}

/** The offers with a free place that somebody has not taken yet: most facts first, then as they came; at most `limit`. */
export function suitingOffers<O extends Offer>(
  offers: readonly O[],
  neighbour: Neighbour,
  takenShifts: ReadonlySet<string>,
  isHoliday: (isoDate: string) => boolean,
  limit: number,
): readonly { readonly offer: O; readonly facts: readonly Fact[] }[] {
  return offers
    .filter(
      ({ nextShift }) => nextShift !== null && nextShift.taken < nextShift.total && !takenShifts.has(nextShift.id),
    )
    .map((offer) => ({ offer, facts: factsFor(offer, neighbour, isHoliday) }))
    .toSorted((a, b) => b.facts.length - a.facts.length)
    .slice(0, limit);
}

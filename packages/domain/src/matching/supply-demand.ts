import * as z from "zod/mini";
import { type TimeSlotCode, timeSlots, timeSlotsOf } from "../codes/time-slot.ts";
import { southTaihuNewDistrict } from "../divisions/huzhou-divisions.ts";
import { type StaticSkillCode, skillTree } from "../skills/skill-tree.ts";
import type { Period } from "../time/period.ts";

/** How many coming weeks the places that are still free are looked at. */
export const supplyWeeks = 4;

/** The families of skills: the tops of the tree. */
export const skillFamilies: readonly StaticSkillCode[] = skillTree
  .filter(({ parent }) => parent === null)
  .map(({ code }) => code);

export const supplyDemandInput = z.strictObject({
  /** Code of one street of the new district; null means everywhere. */
  street: z.nullable(z.enum(southTaihuNewDistrict.streets, "unknown_value")),
  /** A family of skills; null means places and people with and without skills. */
  family: z.nullable(z.enum(skillFamilies, "unknown_value")),
});
export type SupplyDemandInput = z.output<typeof supplyDemandInput>;

/** Free places of one coming seat, and the street where it is; null where that is unknown. */
export interface FreePlaces {
  readonly period: Period;
  readonly timeZone: string;
  readonly street: string | null;
  readonly free: number;
}

/** People of one street who say that they are free in a slot. */
export interface FreePeople {
  readonly slot: TimeSlotCode;
  readonly street: string | null;
  readonly people: number;
}

export interface NeedAndHave {
  /** Free places a week, on the average of the coming weeks. */
  readonly places: number;
  readonly people: number;
}

export interface SupplyDemand {
  /** Each of the national slots, in their order. */
  readonly slots: readonly (NeedAndHave & { readonly slot: TimeSlotCode })[];
  /** Each street with places or people, most places first; null where it is unknown. */
  readonly streets: readonly (NeedAndHave & { readonly street: string | null })[];
}

/**
 * Free places of the coming `weeks` beside the people who are free then. A place that touches two slots needs somebody who is
 * free in both, so it counts in each; of the streets it counts once. `peopleOf` are different people by street, whenever they are
 * free.
 */
export function compareSupply(
  places: readonly FreePlaces[],
  people: readonly FreePeople[],
  peopleOf: ReadonlyMap<string | null, number>,
  isHoliday: (isoDate: string) => boolean,
  weeks: number = supplyWeeks,
): SupplyDemand {
  const bySlot = new Map<TimeSlotCode, number>();
  const byStreet = new Map<string | null, number>();
  for (const { period, timeZone, street, free } of places) {
    for (const slot of timeSlotsOf(period.start, period.end, timeZone, isHoliday)) add(bySlot, slot, free);
    add(byStreet, street, free);
  }
  const freeIn = new Map<TimeSlotCode, number>();
  for (const { slot, people: count } of people) add(freeIn, slot, count);
  const line = (free: number | undefined, count: number | undefined): NeedAndHave => ({
    places: (free ?? 0) / weeks,
    people: count ?? 0,
  });
  return {
    slots: timeSlots.codes.map((slot) => ({ slot, ...line(bySlot.get(slot), freeIn.get(slot)) })),
    streets: [...new Set([...byStreet.keys(), ...peopleOf.keys()])]
      .map((street) => ({ street, ...line(byStreet.get(street), peopleOf.get(street)) }))
      .sort((a, b) => b.places - a.places || b.people - a.people || (a.street ?? "").localeCompare(b.street ?? "")),
  };
}

function add<K>(sums: Map<K, number>, key: K, count: number): void {
  sums.set(key, (sums.get(key) ?? 0) + count);
}

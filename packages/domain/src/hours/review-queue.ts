import * as z from "zod/mini";
import { southTaihuNewDistrict } from "../divisions/huzhou-divisions.ts";
import { organisationId, shiftId } from "../ids.ts";
import { instant } from "../text/text-shape.ts";
import { minutesOf } from "../time/period.ts";
import { hoursNatures, type HoursEntry } from "./hours-entry.ts";

/** Shifts on one page of the federation's queue. */
export const reviewPageSize = 20;

export const listHoursForReviewInput = z.strictObject({
  organisationId: z.nullable(organisationId),
  street: z.nullable(z.enum(southTaihuNewDistrict.streets, "unknown_value")),
  nature: z.nullable(z.enum(hoursNatures, "unknown_value")),
  /** The last shift of the page before: its end and its id. */
  cursor: z.nullable(z.strictObject({ end: instant, shiftId })),
});
export type ListHoursForReviewInput = z.output<typeof listHoursForReviewInput>;

/** The minutes that follow from the signs alone: from start to end without the break. What the unit stands for may differ. */
export function signedMinutes(entry: Pick<HoursEntry, "period" | "breakMinutes">): number {
  return minutesOf(entry.period) - entry.breakMinutes;
}

import * as z from "zod/mini";
import type { HoursEntryId, OrganisationId, PersonId, ProjectId, ShiftId, SignupId } from "../ids.ts";
import { hoursEntryId } from "../ids.ts";
import { textOf } from "../text/text-shape.ts";
import type { Period } from "../time/period.ts";

/**
 * proposed: from attendance, waits for the recording unit; confirmed: the unit recorded it, it counts;
 * checked: the federation looked at it, it still counts; returned: the federation sent it back with a reason, it does not count
 * until the unit has corrected it.
 */
export const hoursStatuses = ["proposed", "confirmed", "checked", "returned"] as const;
export type HoursStatus = (typeof hoursStatuses)[number];

/** verified: both ends have a sign given at the time (信用时长); added: times typed in afterwards (荣誉时长). Never mixed. */
export const hoursNatures = ["verified", "added"] as const;
export type HoursNature = (typeof hoursNatures)[number];

/** Time actually given on one day (Order 67 art. 7), without breaks and travel, in whole minutes. */
export interface HoursEntry {
  readonly id: HoursEntryId;
  readonly personId: PersonId;
  readonly signupId: SignupId;
  readonly shiftId: ShiftId;
  readonly projectId: ProjectId;
  readonly recordingOrganisationId: OrganisationId;
  readonly period: Period;
  readonly breakMinutes: number;
  readonly minutes: number;
  readonly nature: HoursNature;
  readonly status: HoursStatus;
}

/** Whether the entry counts towards sums and stars. */
export function counts(entry: Pick<HoursEntry, "status">): boolean {
  return entry.status === "confirmed" || entry.status === "checked";
}

export const confirmHoursInput = z.strictObject({
  entries: z
    .array(
      z.strictObject({
        id: hoursEntryId,
        /** The minutes the recording unit stands for; null takes the proposal. A change needs a reason. */
        minutes: z.nullable(z.number().check(z.int("bad_format"), z.gte(1, "too_small"), z.lte(24 * 60, "too_big"))),
        reason: textOf(300),
      }),
    )
    .check(z.minLength(1, "required"), z.maxLength(200, "too_long")),
});
export type ConfirmHoursInput = z.output<typeof confirmHoursInput>;

export const reviewHoursInput = z.strictObject({
  ids: z.array(hoursEntryId).check(z.minLength(1, "required"), z.maxLength(200, "too_long")),
  decision: z.enum(["checked", "returned"], "unknown_value"),
  reason: textOf(300),
});
export type ReviewHoursInput = z.output<typeof reviewHoursInput>;

import * as z from "zod/mini";
import type { OrganisationId, PlaceId, ProjectId, ShiftId } from "../ids.ts";
import { placeId, projectId, seatId, shiftId, signupId } from "../ids.ts";
import { instant, textOf } from "../text/text-shape.ts";
import type { Period } from "../time/period.ts";
import { minutesOf, plusMinutes } from "../time/period.ts";
import { maxHeadsPerSeat, seatPlanInput } from "./seat.ts";

export const shiftStatuses = ["open", "cancelled"] as const;
export type ShiftStatus = (typeof shiftStatuses)[number];

/** One time at which a project happens. */
export interface Shift {
  readonly id: ShiftId;
  readonly projectId: ProjectId;
  readonly organisationId: OrganisationId;
  readonly placeId: PlaceId;
  readonly period: Period;
  /** The zone of its place: it decides which day the shift falls on. */
  readonly timeZone: string;
  readonly breakMinutes: number;
  readonly status: ShiftStatus;
}

/** Longest shift that can be posted; whatever lasts longer is a row of shifts. */
export const maxShiftMinutes = 16 * 60;

/** Until when somebody can step back without asking: half a day before the start (a house rule, no law). */
export const withdrawNoticeMinutes = 12 * 60;

/** The moment after which "I can't come" becomes a call to the organizer instead of a plain withdrawal. */
export function withdrawDeadline(shift: Pick<Shift, "period">): Date {
  return plusMinutes(shift.period.start, -withdrawNoticeMinutes);
}

interface TypedTimes {
  readonly start: Date;
  readonly end: Date;
  readonly breakMinutes: number;
}

function endAfterStart() {
  return z.refine<TypedTimes>((shift) => shift.start < shift.end, { error: "end_before_start", path: ["end"] });
}

/** A break as long as the shift would leave no time that is given. */
function breakFits() {
  return z.refine<TypedTimes>((shift) => shift.end <= shift.start || shift.breakMinutes < minutesOf(shift), {
    error: "too_big",
    path: ["breakMinutes"],
  });
}

export const shiftPlanInput = z
  .strictObject({
    start: instant,
    end: instant,
    breakMinutes: z.number().check(z.int("bad_format"), z.gte(0, "too_small"), z.lte(240, "too_big")),
    placeId: z.nullable(placeId),
    seats: z.array(seatPlanInput).check(z.minLength(1, "required"), z.maxLength(8, "too_long")),
  })
  .check(endAfterStart(), breakFits());
export type ShiftPlanInput = z.output<typeof shiftPlanInput>;

export const addShiftInput = z.strictObject({ projectId, shift: shiftPlanInput });
export type AddShiftInput = z.output<typeof addShiftInput>;

export const cancelShiftInput = z.strictObject({ shiftId, reason: textOf(300, 2) });
export type CancelShiftInput = z.output<typeof cancelShiftInput>;

/** Most shifts that are posted at once: half a year of weeks. */
export const maxShiftsAtOnce = 26;

export const addShiftsInput = z.strictObject({
  projectId,
  shifts: z.array(shiftPlanInput).check(z.minLength(1, "required"), z.maxLength(maxShiftsAtOnce, "too_long")),
});
export type AddShiftsInput = z.output<typeof addShiftsInput>;

const seatHeadsInput = z
  .strictObject({
    seatId,
    minHeads: z.number().check(z.int("bad_format"), z.gte(0, "too_small"), z.lte(maxHeadsPerSeat, "too_big")),
    maxHeads: z.number().check(z.int("bad_format"), z.gte(1, "too_small"), z.lte(maxHeadsPerSeat, "too_big")),
  })
  .check(z.refine((seat) => seat.minHeads <= seat.maxHeads, { error: "too_big", path: ["minHeads"] }));
export type SeatHeads = z.output<typeof seatHeadsInput>;

/** What becomes of somebody for whom there is no place any more: another seat of the shift, the front of the waitlist, or the end. */
const seatMoveInput = z.strictObject({
  signupId,
  to: z.union(
    [
      z.strictObject({ seatId }),
      z.strictObject({ waitlist: z.literal(true) }),
      z.strictObject({ removed: textOf(300, 2) }),
    ],
    "bad_format",
  ),
});
export type SeatMove = z.output<typeof seatMoveInput>;

/**
 * How many people each place of a shift takes from now on; places that are not named stay as they are. `moves` says what becomes
 * of those who would be too many: nobody is dropped without a word.
 */
export const changeSeatsInput = z.strictObject({
  shiftId,
  seats: z.array(seatHeadsInput).check(z.minLength(1, "required"), z.maxLength(8, "too_long")),
  moves: z.optional(z.array(seatMoveInput).check(z.maxLength(60, "too_long"))),
});
export type ChangeSeatsInput = z.output<typeof changeSeatsInput>;

export const moveShiftInput = z
  .strictObject({
    shiftId,
    start: instant,
    end: instant,
    breakMinutes: z.number().check(z.int("bad_format"), z.gte(0, "too_small"), z.lte(240, "too_big")),
  })
  .check(endAfterStart(), breakFits());
export type MoveShiftInput = z.output<typeof moveShiftInput>;

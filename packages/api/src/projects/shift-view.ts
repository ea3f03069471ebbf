import { credentialTypeCode } from "@nuanlin/domain/codes/credential-type-shape";
import type { Problem } from "@nuanlin/domain/problem";
import { seatKinds } from "@nuanlin/domain/shifts/seat";
import type { TravelWarning } from "@nuanlin/domain/signups/decide-travel";
import { joinActions, liveStatuses } from "@nuanlin/domain/signups/signup";
import type { ShiftPage } from "@nuanlin/usecases/projects/show-project";
import * as z from "zod/mini";

const pointView = z.nullable(z.object({ lat: z.number(), lng: z.number() }));

/** A seat of a coming shift. `problems` is what the server itself would answer to this viewer; null when nobody signed in. */
const seatView = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(seatKinds),
  lead: z.boolean(),
  minHeads: z.number(),
  maxHeads: z.number(),
  taken: z.number(),
  held: z.number(),
  waiting: z.number(),
  minAge: z.number(),
  skills: z.array(z.object({ code: z.string(), level: z.number() })),
  credentialType: z.nullable(credentialTypeCode),
  /** On paid duty, which is no volunteering (Order 67 art. 19); people read it before they take the place. */
  paid: z.boolean(),
  problems: z.nullable(z.array(z.custom<Problem>())),
  wayIn: z.nullable(
    z.object({
      action: z.nullable(z.enum(joinActions)),
      position: z.nullable(z.number()),
      waitsFor: z.array(z.custom<Problem>()),
      exceptions: z.array(z.custom<Problem>()),
      warnings: z.array(z.custom<TravelWarning>()),
    }),
  ),
  people: z.array(z.object({ name: z.string(), avatarSeed: z.string(), me: z.boolean() })),
});
export type SeatView = z.output<typeof seatView>;

export const shiftView = z.object({
  id: z.string(),
  start: z.number(),
  end: z.number(),
  breakMinutes: z.number(),
  timeZone: z.string(),
  place: z.object({ name: z.string(), address: z.string(), street: z.nullable(z.string()), point: pointView }),
  mySignupId: z.nullable(z.string()),
  mine: z.nullable(
    z.object({
      id: z.string(),
      seatId: z.string(),
      status: z.enum(liveStatuses),
      answerBy: z.nullable(z.number()),
      position: z.nullable(z.number()),
    }),
  ),
  seats: z.array(seatView),
});
export type ShiftView = z.output<typeof shiftView>;

export const shiftPageView = z.object({
  shifts: z.array(shiftView),
  next: z.nullable(z.object({ start: z.number(), id: z.string() })),
});

export function toShiftPageView({ shifts, next }: ShiftPage): z.input<typeof shiftPageView> {
  return {
    shifts: shifts.map(({ period, seats, mine, ...shift }) => ({
      ...shift,
      mine: mine && { ...mine, answerBy: mine.answerBy?.getTime() ?? null },
      start: period.start.getTime(),
      end: period.end.getTime(),
      seats: seats.map((seat) => ({
        ...seat,
        paid: seat.paid === true,
        skills: [...seat.skills],
        problems: seat.problems && [...seat.problems],
        wayIn: seat.wayIn && {
          action: seat.wayIn.action,
          position: seat.wayIn.position,
          waitsFor: [...seat.wayIn.waitsFor],
          exceptions: [...seat.wayIn.exceptions],
          warnings: [...seat.wayIn.warnings],
        },
        people: [...seat.people],
      })),
    })),
    next,
  };
}

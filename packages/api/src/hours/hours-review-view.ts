import { signSources } from "@nuanlin/domain/attendance/attendance";
import { hoursNatures } from "@nuanlin/domain/hours/hours-entry";
import type { listHoursForReview } from "@nuanlin/usecases/hours/list-hours-for-review";
import type { listOverdueHours } from "@nuanlin/usecases/hours/list-overdue-hours";
import * as z from "zod/mini";

const sign = z.nullable(z.enum(signSources));

const entryView = z.object({
  id: z.string(),
  personName: z.string(),
  avatarSeed: z.string(),
  start: z.number(),
  end: z.number(),
  minutes: z.number(),
  nature: z.enum(hoursNatures),
  inBy: sign,
  outBy: sign,
  bothSigned: z.boolean(),
  changedFrom: z.nullable(z.number()),
  reason: z.string(),
  isLate: z.boolean(),
  isOwn: z.boolean(),
});

/** Recorded entries by shift, with plain facts; `units` are all units with something to look at. */
export const hoursReviewView = z.object({
  shifts: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      placeName: z.string(),
      timeZone: z.string(),
      start: z.number(),
      end: z.number(),
      plannedMinutes: z.number(),
      unitName: z.string(),
      entries: z.array(entryView),
    }),
  ),
  units: z.array(z.object({ id: z.string(), name: z.string(), count: z.number() })),
  next: z.nullable(z.object({ end: z.number(), shiftId: z.string() })),
});

export function toHoursReviewView({ shifts, units, next }: Awaited<ReturnType<typeof listHoursForReview>>) {
  return {
    units,
    next,
    shifts: shifts.map(({ period, entries, ...shift }) => ({
      ...shift,
      start: period.start.getTime(),
      end: period.end.getTime(),
      entries: entries.map((entry) => ({
        ...entry,
        start: entry.period.start.getTime(),
        end: entry.period.end.getTime(),
      })),
    })),
  };
}

/** Units that are late with recording; the phone is the one the unit answers the public on. */
export const overdueHoursView = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    phone: z.string(),
    entries: z.number(),
    mostDaysLate: z.number(),
    shifts: z.array(
      z.object({
        shiftId: z.string(),
        title: z.string(),
        timeZone: z.string(),
        start: z.number(),
        end: z.number(),
        dueAt: z.number(),
        entries: z.number(),
        daysLate: z.number(),
      }),
    ),
  }),
);

export function toOverdueHoursView(units: Awaited<ReturnType<typeof listOverdueHours>>) {
  return units.map((unit) => ({
    ...unit,
    shifts: unit.shifts.map((shift) => ({
      ...shift,
      start: shift.start.getTime(),
      end: shift.end.getTime(),
      dueAt: shift.dueAt.getTime(),
    })),
  }));
}

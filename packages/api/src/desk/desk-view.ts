import { serviceCategories } from "@nuanlin/domain/codes/service-category";
import type { Period } from "@nuanlin/domain/time/period";
import type { showToday } from "@nuanlin/usecases/desk/show-today";
import * as z from "zod/mini";

/** A stretch of time as epoch milliseconds, with the zone in which its day is told. */
export const timesView = z.object({ start: z.number(), end: z.number(), timeZone: z.string() });

export function toTimesView({ start, end }: Period, timeZone: string): z.input<typeof timesView> {
  return { start: start.getTime(), end: end.getTime(), timeZone };
}

const deskShiftView = z.object({
  id: z.string(),
  projectId: z.string(),
  title: z.string(),
  category: z.enum(serviceCategories.codes),
  placeName: z.string(),
  times: timesView,
  places: z.number(),
  taken: z.number(),
  /** People who are still needed before it can take place. */
  missing: z.number(),
  present: z.number(),
  away: z.number(),
  unsigned: z.number(),
  hoursWaiting: z.number(),
  /** Seeds of the drawn faces of the first four people. */
  faces: z.array(z.string()),
});
export type DeskShiftView = z.output<typeof deskShiftView>;

const waitingShiftView = z.object({
  shiftId: z.string(),
  title: z.string(),
  times: timesView,
  entries: z.number(),
  returned: z.number(),
  dueAt: z.number(),
  overdue: z.boolean(),
});

/** The organizer's day. */
export const todayView = z.object({
  today: z.array(deskShiftView),
  next: z.array(deskShiftView),
  waiting: z.array(waitingShiftView),
});
export type TodayView = z.output<typeof todayView>;

type Today = Awaited<ReturnType<typeof showToday>>;

function toDeskShiftView({ period, timeZone, faces, ...shift }: Today["today"][number]): z.input<typeof deskShiftView> {
  return { ...shift, faces: [...faces], times: toTimesView(period, timeZone) };
}

export function toTodayView({ today, next, waiting, now }: Today): z.input<typeof todayView> {
  return {
    today: today.map(toDeskShiftView),
    next: next.map(toDeskShiftView),
    waiting: waiting.map(({ start, end, timeZone, dueAt, ...shift }) => ({
      ...shift,
      times: toTimesView({ start, end }, timeZone),
      dueAt: dueAt.getTime(),
      overdue: dueAt < now,
    })),
  };
}

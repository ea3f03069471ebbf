import { serviceCategories } from "@nuanlin/domain/codes/service-category";
import { projectStatuses } from "@nuanlin/domain/projects/project";
import { seatKinds } from "@nuanlin/domain/shifts/seat";
import type { showWeek } from "@nuanlin/usecases/desk/show-week";
import * as z from "zod/mini";
import { timesView, toTimesView } from "./desk-view.ts";

const weekShiftView = z.object({
  id: z.string(),
  projectId: z.string(),
  title: z.string(),
  category: z.enum(serviceCategories.codes),
  projectStatus: z.enum(projectStatuses),
  /** The day it has at its place. */
  day: z.string(),
  times: timesView,
  seats: z.array(
    z.object({ id: z.string(), name: z.string(), kind: z.enum(seatKinds), taken: z.number(), maxHeads: z.number() }),
  ),
  applied: z.number(),
  waiting: z.number(),
  /** Who has not said that they still come since the shift was moved. */
  unconfirmed: z.number(),
  standing: z.enum(["takes_place", "short", "needs_professional"]),
  missing: z.array(z.object({ seatName: z.string(), kind: z.enum(seatKinds), lead: z.boolean(), count: z.number() })),
});
export type WeekShiftView = z.output<typeof weekShiftView>;

/** One week of an organisation's shifts. */
export const weekView = z.object({ days: z.array(z.string()), shifts: z.array(weekShiftView) });

export function toWeekView({ days, shifts }: Awaited<ReturnType<typeof showWeek>>): z.input<typeof weekView> {
  return {
    days,
    shifts: shifts.map(({ period, timeZone, standing, seats, ...shift }) => ({
      ...shift,
      times: toTimesView(period, timeZone),
      seats: seats.map(({ id, name, kind, taken, maxHeads }) => ({ id, name, kind, taken, maxHeads })),
      standing: standing.state,
      missing: [...standing.missing],
    })),
  };
}

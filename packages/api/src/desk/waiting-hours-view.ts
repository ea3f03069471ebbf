import { hoursNatures } from "@nuanlin/domain/hours/hours-entry";
import type { listWaitingHours } from "@nuanlin/usecases/hours/list-waiting-hours";
import * as z from "zod/mini";
import { timesView, toTimesView } from "./desk-view.ts";

const waitingEntryView = z.object({
  id: z.string(),
  shiftId: z.string(),
  title: z.string(),
  shiftTimes: timesView,
  shiftBreakMinutes: z.number(),
  personId: z.string(),
  name: z.string(),
  avatarSeed: z.string(),
  times: timesView,
  breakMinutes: z.number(),
  minutes: z.number(),
  nature: z.enum(hoursNatures),
  duty: z.boolean(),
  status: z.enum(["proposed", "returned"]),
  returnedReason: z.nullable(z.string()),
  dueAt: z.number(),
  overdue: z.boolean(),
});
export type WaitingEntryView = z.output<typeof waitingEntryView>;

/** What one unit still has to stand for; `total` counts what is beyond the list too. */
export const waitingHoursView = z.object({ entries: z.array(waitingEntryView), total: z.number() });
export type WaitingHoursView = z.output<typeof waitingHoursView>;

export function toWaitingHoursView({
  entries,
  total,
  now,
}: Awaited<ReturnType<typeof listWaitingHours>>): z.input<typeof waitingHoursView> {
  return {
    total,
    entries: entries.map(({ period, shiftPeriod, timeZone, dueAt, ...entry }) => ({
      ...entry,
      times: toTimesView(period, timeZone),
      shiftTimes: toTimesView(shiftPeriod, timeZone),
      dueAt: dueAt.getTime(),
      overdue: dueAt < now,
    })),
  };
}

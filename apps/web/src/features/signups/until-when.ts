import { daysFromNow, type DateView, type Instant, showNearDay, showTime } from "../../shared/dates.ts";

/** Until when, as short as it stays clear: "14:30" today, "明天 08:00" tomorrow, "11月28日 周六 09:00" later. */
export function untilWhen(at: Instant, view: DateView): string {
  const time = showTime(at, view);
  return daysFromNow(at, view) === 0 ? time : `${showNearDay(at, view)} ${time}`;
}

import { daysFromNow, showDay, showNearDay, type DateView } from "../../shared/dates.ts";

/** The words under a day's number: today, tomorrow where that is short, the weekday within a week, else the month. */
export function narrowDay(at: number, view: DateView): string {
  const days = daysFromNow(at, view);
  if (days === 0 || (days === 1 && view.language === "zh-CN")) return showNearDay(at, view);
  const parts = new Intl.DateTimeFormat(view.language, {
    weekday: "short",
    month: "short",
    timeZone: view.zone,
  }).formatToParts(at);
  const wanted = days > 0 && days < 7 ? "weekday" : "month";
  return parts.find(({ type }) => type === wanted)?.value ?? showDay(at, view);
}

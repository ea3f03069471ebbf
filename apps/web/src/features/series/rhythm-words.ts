import type { RhythmView } from "@nuanlin/api/series/series-view";
import type { RepeatPattern } from "@nuanlin/domain/series/repeat";
import { dateOf, timeOf } from "@nuanlin/domain/series/occurrences";
import { atLocal } from "@nuanlin/domain/time/zone";
import { type DateView, showShortDay } from "../../shared/dates.ts";
import type { seriesMessages } from "./messages.ts";

type Texts = (typeof seriesMessages)["zh-CN"];

// 1 January 2024 was a Monday.
const someMonday = Date.UTC(2024, 0, 1);

/** "周二", "Tuesday"; ISO weekdays from Monday 1 on. */
export function weekdayName(weekday: number, language: DateView["language"]): string {
  const style = language === "zh-CN" ? "short" : "long";
  const format = new Intl.DateTimeFormat(language, { weekday: style, timeZone: "UTC" });
  return format.format(someMonday + (weekday - 1) * 86_400_000);
}

/** "09:00–11:00" for a start on the clock and the minutes that follow. */
export function clockSpan(time: string, minutes: number): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const end = (hour * 60 + minute + minutes) % 1440;
  const two = (value: number) => String(value).padStart(2, "0");
  return `${time}–${two(Math.floor(end / 60))}:${two(end % 60)}`;
}

function patternWords(pattern: RepeatPattern, text: Texts, language: DateView["language"]): string {
  if (pattern.kind === "monthly_day") return text.monthlyDay({ months: pattern.months, day: pattern.day });
  if (pattern.kind === "monthly_weekday") {
    const day = weekdayName(pattern.weekday, language);
    return text.monthlyWeekday({ months: pattern.months, nth: pattern.nth, day });
  }
  const names = pattern.weekdays.toSorted((a, b) => a - b).map((weekday) => weekdayName(weekday, language));
  const days = language === "zh-CN" ? names.join("、") : new Intl.ListFormat("en").format(names);
  return text.weekly({ weeks: pattern.weeks, days });
}

/** When a series is, in words: "每周二 09:00–11:00，到 3月30日". */
export function rhythmWords(rhythm: RhythmView, text: Texts, view: DateView): string {
  const { repeat, startsLocal, durationMinutes, timeZone } = rhythm;
  const clock = clockSpan(timeOf(startsLocal), durationMinutes);
  if (repeat === null) return `${text.otherRule} ${clock}`;
  const words = `${patternWords(repeat.pattern, text, view.language)} ${clock}`;
  if (repeat.ends.kind === "count") return text.times({ words, count: repeat.ends.count });
  if (repeat.ends.kind === "never") return words;
  const last = atLocal(dateOf(repeat.ends.date), "12:00", timeZone);
  return text.until({ words, day: showShortDay(last, { ...view, zone: timeZone }) });
}

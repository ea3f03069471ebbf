import { firstLocal, type Occurrence, type SeriesTimes } from "@nuanlin/domain/series/occurrences";
import { planSeries } from "@nuanlin/domain/series/plan-series";
import { type Repeat, type RepeatEnds, toRule } from "@nuanlin/domain/series/repeat";

/** A rhythm as somebody types it; the month's day follows from the first day. */
export interface RepeatDraft {
  readonly kind: "weekly" | "monthly_day" | "monthly_weekday" | "monthly_last";
  readonly every: number;
  readonly weekdays: readonly number[];
  readonly ends: RepeatEnds["kind"];
  readonly lastDay: string;
  readonly count: number;
}

/** The times of each shift as somebody types them. */
export interface TimesDraft {
  readonly start: string;
  readonly end: string;
  readonly breakMinutes: number;
}

export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00Z`).getUTCDay() || 7;
}

function dayOfMonth(date: string): number {
  return Number(date.slice(8));
}

/** Which of its weekdays in the month a date is: the first to the fourth; a fifth one can only be the last. */
export function nthOf(date: string): 1 | 2 | 3 | 4 | -1 {
  const nth = Math.ceil(dayOfMonth(date) / 7);
  return nth === 1 || nth === 2 || nth === 3 || nth === 4 ? nth : -1;
}

/** Whether it is the last such weekday of its month. */
export function isLastOfMonth(date: string): boolean {
  const next = new Date(Date.parse(date) + 7 * 86_400_000).toISOString();
  return next.slice(0, 7) !== date.slice(0, 7);
}

/** What was typed as a repeat, or null while something is missing. */
export function readRepeat(draft: RepeatDraft, startsOn: string): Repeat | null {
  const ends = readEnds(draft, startsOn);
  if (startsOn === "" || ends === null) return null;
  const { every, kind } = draft;
  if (kind === "weekly") {
    if (draft.weekdays.length === 0) return null;
    return { pattern: { kind, weeks: every, weekdays: draft.weekdays.toSorted((a, b) => a - b) }, ends };
  }
  if (kind === "monthly_day") return { pattern: { kind, months: every, day: dayOfMonth(startsOn) }, ends };
  const nth = kind === "monthly_last" ? -1 : nthOf(startsOn);
  return { pattern: { kind: "monthly_weekday", months: every, nth, weekday: weekdayOf(startsOn) }, ends };
}

function readEnds({ ends, lastDay, count }: RepeatDraft, startsOn: string): RepeatEnds | null {
  if (ends === "never") return { kind: ends };
  if (ends === "count") return { kind: ends, count };
  return lastDay === "" || lastDay < startsOn ? null : { kind: ends, date: lastDay };
}

/** What a form shows for a rhythm that is there; the first day says which day of the month it is. */
export function draftOf(repeat: Repeat | null): RepeatDraft {
  const ends = repeat?.ends ?? { kind: "never" };
  const end = {
    ends: ends.kind,
    lastDay: ends.kind === "date" ? ends.date : "",
    count: ends.kind === "count" ? ends.count : 10,
  };
  const pattern = repeat?.pattern;
  if (pattern === undefined) return { kind: "weekly", every: 1, weekdays: [], ...end };
  if (pattern.kind === "weekly") return { kind: "weekly", every: pattern.weeks, weekdays: pattern.weekdays, ...end };
  const kind = pattern.kind === "monthly_day" ? pattern.kind : pattern.nth === -1 ? "monthly_last" : pattern.kind;
  return { kind, every: pattern.months, weekdays: [], ...end };
}

/** Minutes from start to end on the clock; an end before the start lies on the next day. Null while one is missing. */
export function durationOf({ start, end }: Pick<TimesDraft, "start" | "end">): number | null {
  if (start === "" || end === "") return null;
  const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
  const length = minutes(end) - minutes(start);
  return length > 0 ? length : length + 1440;
}

/** The shifts that would be made, by the very rule the server uses; the place's zone says what the times mean. */
export function foreseeDates(
  repeat: Repeat,
  startsOn: string,
  times: TimesDraft,
  timeZone: string,
  now: Date,
): Occurrence[] {
  const durationMinutes = durationOf(times);
  if (durationMinutes === null) return [];
  const startsLocal = firstLocal(repeat, startsOn, times.start);
  const series: SeriesTimes = { rule: toRule(repeat), startsLocal, timeZone, durationMinutes, skipped: [] };
  return planSeries(series, [], now);
}

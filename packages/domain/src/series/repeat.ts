import * as z from "zod/mini";
import { isoDate } from "../text/text-shape.ts";

const whole = (least: number, most: number) =>
  z.number().check(z.int("bad_format"), z.gte(least, "too_small"), z.lte(most, "too_big"));

/** ISO weekday: Monday 1 … Sunday 7. */
const isoWeekday = whole(1, 7);

/** Most shifts that are made in one run. */
export const maxOccurrencesAtOnce = 104;

const patternInput = z.union(
  [
    z.strictObject({
      kind: z.literal("weekly"),
      weeks: whole(1, 8),
      weekdays: z.array(isoWeekday).check(z.minLength(1, "required"), z.maxLength(7, "too_long")),
    }),
    z.strictObject({ kind: z.literal("monthly_day"), months: whole(1, 12), day: whole(1, 31) }),
    z.strictObject({
      kind: z.literal("monthly_weekday"),
      months: whole(1, 12),
      nth: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(-1)], "unknown_value"),
      weekday: isoWeekday,
    }),
  ],
  "bad_format",
);

const endsInput = z.union(
  [
    z.strictObject({ kind: z.literal("never") }),
    z.strictObject({ kind: z.literal("date"), date: isoDate }),
    z.strictObject({ kind: z.literal("count"), count: whole(1, maxOccurrencesAtOnce) }),
  ],
  "bad_format",
);

/**
 * How a series repeats, as somebody chooses it. A month without the 31st, or without the day that was chosen, has no shift
 * (RFC 5545); `nth` -1 is the last such weekday of the month. The last date counts, in the calendar of the place.
 */
export const repeatInput = z.strictObject({ pattern: patternInput, ends: endsInput });
export type Repeat = z.output<typeof repeatInput>;
export type RepeatPattern = Repeat["pattern"];
export type RepeatEnds = Repeat["ends"];

const dayCodes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

function dayCode(weekday: number): string {
  return dayCodes[weekday - 1] ?? "MO";
}

/** The rule of RFC 5545 for what somebody chose. UNTIL is a local time, as the start of the series is one. */
export function toRule({ pattern, ends }: Repeat): string {
  return [...patternParts(pattern), ...endParts(ends)].join(";");
}

function patternParts(pattern: RepeatPattern): string[] {
  if (pattern.kind === "weekly") {
    const days = [...new Set(pattern.weekdays)].toSorted((a, b) => a - b).map(dayCode);
    return ["FREQ=WEEKLY", `INTERVAL=${pattern.weeks}`, `BYDAY=${days.join(",")}`];
  }
  const every = ["FREQ=MONTHLY", `INTERVAL=${pattern.months}`];
  if (pattern.kind === "monthly_day") return [...every, `BYMONTHDAY=${pattern.day}`];
  return [...every, `BYDAY=${pattern.nth}${dayCode(pattern.weekday)}`];
}

function endParts(ends: RepeatEnds): string[] {
  if (ends.kind === "date") return [`UNTIL=${ends.date.replaceAll("-", "")}T235959`];
  return ends.kind === "count" ? [`COUNT=${ends.count}`] : [];
}

/** What somebody chose when the rule was written; null for a rule that is not one of ours. */
export function readRule(rule: string): Repeat | null {
  const parts = new Map(rule.split(";").map((part) => part.split("=", 2) as [string, string]));
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})T235959$/u.exec(parts.get("UNTIL") ?? "") ?? [];
  const count = parts.get("COUNT");
  const ends =
    count === undefined
      ? year === undefined
        ? { kind: "never" }
        : { kind: "date", date: `${year}-${month}-${day}` }
      : { kind: "count", count: Number(count) };
  const read = repeatInput.safeParse({ pattern: readPattern(parts), ends });
  return read.success ? read.data : null;
}

function readPattern(parts: ReadonlyMap<string, string>): unknown {
  const every = Number(parts.get("INTERVAL"));
  const days = parts.get("BYDAY") ?? "";
  const weekdayOf = (code: string) => dayCodes.findIndex((known) => known === code) + 1;
  if (parts.get("FREQ") === "WEEKLY") {
    return { kind: "weekly", weeks: every, weekdays: days.split(",").map(weekdayOf) };
  }
  if (parts.has("BYMONTHDAY")) return { kind: "monthly_day", months: every, day: Number(parts.get("BYMONTHDAY")) };
  return { kind: "monthly_weekday", months: every, nth: Number(days.slice(0, -2)), weekday: weekdayOf(days.slice(-2)) };
}

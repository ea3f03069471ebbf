import * as library from "rrule";
import { type Period, plusMinutes } from "../time/period.ts";
import { instantToWall, wallToInstant } from "../time/wall-clock.ts";
import { maxOccurrencesAtOnce, type Repeat, toRule } from "./repeat.ts";

// In Node the library is a CommonJS file with everything under its default, in a bundle it is a module with names.
const { RRule } = (library as { readonly default?: typeof library }).default ?? library;

const dayMillis = 86_400_000;

/** What decides when the shifts of a series are. */
export interface SeriesTimes {
  /** RFC 5545, without DTSTART. */
  readonly rule: string;
  /** The first time the rule gives, "2026-12-01T09:00" on the clock of the place. */
  readonly startsLocal: string;
  readonly timeZone: string;
  /** Minutes that pass, whatever the clocks do meanwhile. */
  readonly durationMinutes: number;
  /** Local dates on which the series has no shift of its own making. */
  readonly skipped: readonly string[];
}

/** One time that a rule gives. */
export interface Occurrence {
  /** The local time the rule says, kept even when a clock change skips it. */
  readonly occurrence: string;
  readonly period: Period;
}

/** The local date of an occurrence. */
export function dateOf(occurrence: string): string {
  return occurrence.slice(0, 10);
}

/** The wall-clock time of an occurrence. */
export function timeOf(occurrence: string): string {
  return occurrence.slice(11, 16);
}

function localText(wall: Date): string {
  return wall.toISOString().slice(0, 16);
}

// Times go in and come out on the clock of the place written as if it were UTC: the library then knows of no zones, and the
// zone of the computer does not matter.
function expand({ rule, startsLocal }: Pick<SeriesTimes, "rule" | "startsLocal">) {
  return new RRule({ ...RRule.parseString(rule), dtstart: new Date(`${startsLocal}:00Z`) });
}

/** When the shift of that local time is. A time that a clock change skips moves forward by the gap, one that comes twice is the first. */
export function toOccurrence(
  occurrence: string,
  { timeZone, durationMinutes }: Pick<SeriesTimes, "timeZone" | "durationMinutes">,
): Occurrence {
  const start = wallToInstant(Date.parse(`${occurrence}:00Z`), timeZone).at;
  return { occurrence, period: { start, end: plusMinutes(start, durationMinutes) } };
}

/**
 * The times of the series that begin after `from` and before `until`, soonest first, at most `most`. Skipped dates are left out.
 * The same on every computer.
 */
export function occurrencesOf(
  series: SeriesTimes,
  { from, until }: { readonly from: Date; readonly until: Date },
  most: number = maxOccurrencesAtOnce,
): Occurrence[] {
  const skipped = new Set(series.skipped);
  // A day more at either side: a gap may move a time over the edge.
  const first = new Date(instantToWall(from, series.timeZone) - dayMillis);
  const last = new Date(instantToWall(until, series.timeZone) + dayMillis);
  return expand(series)
    .between(first, last, true, (_wall, found) => found < most + skipped.size + 4)
    .map((wall) => toOccurrence(localText(wall), series))
    .filter(({ occurrence, period }) => from < period.start && period.start < until && !skipped.has(dateOf(occurrence)))
    .slice(0, most);
}

/** How many times the rule gives before that local date, skipped ones included. */
export function countBefore(series: Pick<SeriesTimes, "rule" | "startsLocal">, date: string): number {
  const start = Date.parse(`${series.startsLocal}:00Z`);
  return expand(series).between(new Date(start), new Date(Date.parse(date)), true).length;
}

/** The first local time on or after the date that fits the pattern; a series begins with it, and its weeks count from there. */
export function firstLocal({ pattern }: Pick<Repeat, "pattern">, date: string, time: string): string {
  const once = pattern.kind === "weekly" ? { ...pattern, weeks: 1 } : { ...pattern, months: 1 };
  const from = `${date}T${time}`;
  const rule = toRule({ pattern: once, ends: { kind: "never" } });
  const first = expand({ rule, startsLocal: from }).after(new Date(`${from}:00Z`), true);
  return first ? localText(first) : from;
}

/** The local date before. */
export function dayBefore(date: string): string {
  return new Date(Date.parse(date) - dayMillis).toISOString().slice(0, 10);
}

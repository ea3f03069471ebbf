import { wallToInstant } from "../../time/wall-clock.ts";
import { textOf } from "./literal.ts";

/**
 * What a written time turned out to be. `unknown` are the dates by which systems say "no date" (1900, 2049, 9999).
 * `moved` tells that a clock change skips this local time, so that it was moved forward by the gap.
 */
export type ReadInstant =
  | { readonly kind: "instant"; readonly at: Date; readonly moved: boolean }
  | { readonly kind: "unknown" }
  | { readonly kind: "unreadable" }
  | { readonly kind: "missing" };

const iso =
  /^(\d{4,6})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?$/iu;
const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/u;

// Far outside what an opportunity published since 2025 can mean; the published files end in 2035 and 2040.
const unknownBefore = 2000;
const unknownFrom = 2049;

interface WallTime {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/**
 * Reads the start or end of a session: ISO 8601 with "Z" or an offset, ISO without (a wall-clock time of `zone`), or the
 * British 21/10/2025 10:35. A date alone is its first moment as a start and its last as an end. A wall-clock time that
 * a clock change repeats means the first; one that it skips is moved forward by the gap. Fractions of seconds are dropped.
 */
export function readInstant(values: readonly unknown[], edge: "start" | "end", zone: string): ReadInstant {
  const text = textOf(values).trim();
  if (text === "") return { kind: values.every((value) => typeof value === "string") ? "missing" : "unreadable" };
  const parts = text.length <= 40 ? readWallTime(text) : null;
  if (!parts) return { kind: "unreadable" };
  const { wall, offset, dateOnly } = parts;
  if (wall.year < unknownBefore || wall.year >= unknownFrom) return { kind: "unknown" };
  if (!exists(wall)) return { kind: "unreadable" };
  const utc = asUtc(wall) + (dateOnly && edge === "end" ? 86_400_000 : 0);
  if (offset !== null) return { kind: "instant", at: new Date(utc - offset * 60_000), moved: false };
  return { kind: "instant", ...wallToInstant(utc, zone) };
}

function readWallTime(text: string): { wall: WallTime; offset: number | null; dateOnly: boolean } | null {
  const match = iso.exec(text);
  if (match) {
    const [, year, month, day, hour, minute, second, offset] = match;
    const minutes = offset === undefined ? null : offsetMinutes(offset);
    return Number.isNaN(minutes) ? null : wallTime([year, month, day, hour, minute, second], minutes);
  }
  const other = british.exec(text);
  if (!other) return null;
  const [, day, month, year, hour, minute, second] = other;
  return wallTime([year, month, day, hour, minute, second], null);
}

function wallTime(texts: readonly (string | undefined)[], offset: number | null) {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = texts.map((text) => Number(text ?? 0));
  return { wall: { year, month, day, hour, minute, second }, offset, dateOnly: texts[3] === undefined };
}

function offsetMinutes(text: string): number {
  if (text.toUpperCase() === "Z") return 0;
  const hours = Number(text.slice(1, 3));
  const minutes = Number(text.slice(3).replace(":", ""));
  return hours <= 14 && minutes < 60 ? (text.startsWith("-") ? -1 : 1) * (hours * 60 + minutes) : Number.NaN;
}

function exists({ year, month, day, hour, minute, second }: WallTime): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  const onCalendar = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const midnight = hour === 24 && minute === 0 && second === 0;
  return onCalendar && (hour < 24 || midnight) && minute < 60 && second < 60;
}

function asUtc({ year, month, day, hour, minute, second }: WallTime): number {
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

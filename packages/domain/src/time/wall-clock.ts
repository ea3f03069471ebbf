import { tzOffset } from "@date-fns/tz";

const dayMillis = 86_400_000;

/**
 * The instant of a wall-clock time in a zone; `wall` is the time written as if it were UTC, in milliseconds. A time that a clock
 * change repeats means the first; one that it skips is moved forward by the gap and `moved` says so. The same on every computer,
 * whatever zone that one is set to.
 */
export function wallToInstant(wall: number, zone: string): { readonly at: Date; readonly moved: boolean } {
  // No zone changes its clocks twice within two days, so one of these offsets was in force.
  const before = offsetAt(wall - dayMillis, zone);
  const after = offsetAt(wall + dayMillis, zone);
  if (before === after) return { at: new Date(wall - before), moved: false };
  const fitting = [before, after].map((offset) => wall - offset).filter((at) => at + offsetAt(at, zone) === wall);
  return fitting.length > 0
    ? { at: new Date(Math.min(...fitting)), moved: false }
    : { at: new Date(wall - before), moved: true };
}

/** The wall-clock time of an instant in a zone, written as if it were UTC, in milliseconds. */
export function instantToWall(at: Date, zone: string): number {
  return at.getTime() + offsetAt(at.getTime(), zone);
}

function offsetAt(instant: number, zone: string): number {
  return tzOffset(zone, new Date(instant)) * 60_000;
}

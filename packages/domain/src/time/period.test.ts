import fc from "fast-check";
import { expect, test } from "vitest";
import { contains, intersection, minutesOf, overlaps, plusMinutes, type Period } from "./period.ts";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 28, 1, minute));
const period = (from: number, to: number): Period => ({ start: at(from), end: at(to) });
const anyPeriod = fc
  .tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 1, max: 300 }))
  .map(([from, length]) => period(from, from + length));

test("somebody can go from one shift straight to the next", () => {
  expect(overlaps(period(0, 60), period(60, 120))).toBe(false);
  expect(intersection(period(0, 60), period(60, 120))).toBeNull();
  expect(overlaps(period(0, 61), period(60, 120))).toBe(true);
});

test("a shift holds its first moment and not its last", () => {
  expect(contains(period(0, 60), at(0))).toBe(true);
  expect(contains(period(0, 60), at(60))).toBe(false);
});

test("two shifts overlap for one exactly when they overlap for the other, and then they share time", () => {
  fc.assert(
    fc.property(anyPeriod, anyPeriod, (a, b) => {
      const shared = intersection(a, b);
      expect(overlaps(a, b)).toBe(overlaps(b, a));
      expect(shared !== null).toBe(overlaps(a, b));
      if (shared) expect(minutesOf(shared)).toBeLessThanOrEqual(Math.min(minutesOf(a), minutesOf(b)));
    }),
  );
});

test("a minute that has not passed does not count, and nobody gives negative time", () => {
  expect(minutesOf({ start: at(0), end: new Date(at(3).getTime() - 1) })).toBe(2);
  expect(minutesOf(period(5, 0))).toBe(0);
  expect(plusMinutes(at(0), -30)).toEqual(at(-30));
});

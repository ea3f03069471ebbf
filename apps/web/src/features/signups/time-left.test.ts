import { expect, test } from "vitest";
import { isSpoken, timeLeft } from "./time-left.ts";

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

test("somebody with days or hours to answer reads days or hours, and only in the last minute each second", () => {
  expect(timeLeft(72 * hour, 0)).toEqual({ kind: "days", days: 3, hours: 0 });
  expect(timeLeft(48 * hour - second, 0)).toEqual({ kind: "hours", hours: 47, minutes: 59 });
  expect(timeLeft(hour, 0)).toEqual({ kind: "hours", hours: 1, minutes: 0 });
  expect(timeLeft(hour - second, 0)).toEqual({ kind: "minutes", minutes: 59 });
  expect(timeLeft(61 * second, 0)).toEqual({ kind: "minutes", minutes: 1 });
  expect(timeLeft(60 * second, 0)).toEqual({ kind: "seconds", seconds: 60 });
  expect(timeLeft(second, 0)).toEqual({ kind: "seconds", seconds: 1 });
});

test("the time is over at the very moment, and stays over", () => {
  expect(timeLeft(minute, minute)).toEqual({ kind: "over" });
  expect(timeLeft(minute, 5 * minute)).toEqual({ kind: "over" });
});

test("a screen reader is told at a few marks, never each minute or second", () => {
  const told = Array.from({ length: 3 * 3600 }, (_, at) => timeLeft(3 * hour, at * second)).filter(isSpoken);
  // Three full hours, and six marks in the last one.
  expect(new Set(told.map((left) => JSON.stringify(left))).size).toBe(9);
  expect(isSpoken({ kind: "seconds", seconds: 10 })).toBe(false);
});

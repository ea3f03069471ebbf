import { expect, test } from "vitest";
import { nearestShift } from "./nearest-shift.ts";

const shift = (start: number, end: number) => ({ times: { start, end } });

test("an organizer who opens the roll finds the shift that runs, or else the nearest one", () => {
  const shifts = [shift(0, 10), shift(20, 30), shift(50, 60)];
  expect(nearestShift(shifts, 25)).toBe(shifts[1]);
  expect(nearestShift(shifts, 12)).toBe(shifts[0]);
  expect(nearestShift(shifts, 45)).toBe(shifts[2]);
  expect(nearestShift([], 0)).toBeUndefined();
});

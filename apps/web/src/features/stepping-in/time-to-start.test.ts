import { expect, test } from "vitest";
import { timeToStart } from "./time-to-start.ts";

test.each([
  [72 * 60, "daysLeft", 3],
  [47 * 60, "hoursLeft", 47],
  [125, "hoursLeft", 2],
  [119, "minutesLeft", 119],
  [0, "minutesLeft", 1],
] as const)("%i minutes before the start it says %s %i", (minutes, unit, count) => {
  expect(timeToStart(minutes * 60_000, 0)).toEqual({ unit, count });
});

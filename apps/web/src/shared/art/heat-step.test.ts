import { expect, test } from "vitest";
import { heatStep } from "./heat-step.ts";

test.each([
  [0, 0],
  [-5, 0],
  [Number.NaN, 0],
  [1, 1],
  [60, 1],
  [61, 2],
  [120, 2],
  [121, 3],
  [240, 3],
  [241, 4],
])("a week of %d minutes is step %d of the year ring", (minutes, step) => {
  expect(heatStep(minutes)).toBe(step);
});

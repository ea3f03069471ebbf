import { expect, test } from "vitest";
import { stepInGrid } from "./step-in-grid.ts";

const spot = (row: number, column: number, at = 0) => ({ row, column, at });
const spots = [spot(0, 1), spot(0, 4), spot(1, 2, 0), spot(1, 2, 1), spot(3, 0), spot(3, 6)];

test("sideways the arrows follow one project over its free days, and stop at its ends", () => {
  expect(stepInGrid(spots, spot(0, 1), "ArrowRight")).toEqual(spot(0, 4));
  expect(stepInGrid(spots, spot(0, 4), "ArrowLeft")).toEqual(spot(0, 1));
  expect(stepInGrid(spots, spot(0, 4), "ArrowRight")).toBeUndefined();
});

test("up and down they go through one day's shifts, then to the nearest day of the next project that has one", () => {
  expect(stepInGrid(spots, spot(0, 1), "ArrowDown")).toEqual(spot(1, 2, 0));
  expect(stepInGrid(spots, spot(1, 2, 0), "ArrowDown")).toEqual(spot(1, 2, 1));
  expect(stepInGrid(spots, spot(1, 2, 1), "ArrowDown")).toEqual(spot(3, 0));
  expect(stepInGrid(spots, spot(3, 0), "ArrowUp")).toEqual(spot(1, 2, 1));
  expect(stepInGrid(spots, spot(3, 6), "ArrowDown")).toBeUndefined();
  expect(stepInGrid(spots, spot(3, 6), "x")).toBeUndefined();
});

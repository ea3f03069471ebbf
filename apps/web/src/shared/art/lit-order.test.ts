import { expect, test } from "vitest";
import { litOrder, type TownHouse } from "./lit-order.ts";

const house = (first: number[]): TownHouse => ({ x: 0, y: 0, width: 80, height: 90, columns: 2, rows: 2, first });

test("every window of the town lights up exactly once", () => {
  const order = litOrder([house([1]), house([0, 3])]);
  expect(new Set(order).size).toBe(8);
  expect(order).toHaveLength(8);
});

test("the first neighbours light one window in each house before a second one anywhere", () => {
  expect(litOrder([house([1, 2]), house([0, 3])]).slice(0, 4)).toEqual(["0:1", "1:0", "0:2", "1:3"]);
});

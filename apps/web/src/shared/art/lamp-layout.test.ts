import { expect, test } from "vitest";
import { lampTowards, placeLamps, type LampStreet, type PlacedLamp } from "./lamp-layout.ts";

const street = (key: string, x: number, y: number, columns: number, count: number): LampStreet => ({
  key,
  name: key,
  count: "",
  x,
  y,
  columns,
  cells: Array.from({ length: count }, (_, at) => ({ key: `${key}${at}`, name: `${key}${at}`, level: 1, details: [] })),
});

const lamps = [
  ...placeLamps(street("a", 0, 0, 3, 5)),
  ...placeLamps(street("b", 120, 0, 2, 2)),
  ...placeLamps(street("c", 0, 90, 3, 3)),
];
const named = (key: string): PlacedLamp => lamps.find((lamp) => lamp.key === key) as PlacedLamp;

test.each([
  ["a0", "ArrowRight", "a1"],
  ["a1", "ArrowDown", "a4"],
  ["a4", "ArrowUp", "a1"],
  ["a2", "ArrowRight", "b0"],
  ["b0", "ArrowLeft", "a2"],
  ["a3", "ArrowDown", "c0"],
  ["c1", "ArrowUp", "a4"],
])("somebody on %s who presses %s arrives at %s, also across streets", (from, key, to) => {
  expect(lampTowards(lamps, named(from), key)?.key).toBe(to);
});

test.each([
  ["b1", "ArrowRight"],
  ["a0", "ArrowUp"],
  ["a0", "Enter"],
])("somebody on %s who presses %s stays where they are", (from, key) => {
  expect(lampTowards(lamps, named(from), key)).toBeUndefined();
});

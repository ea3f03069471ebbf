import { expect, test } from "vitest";
import { weekOf } from "./week-of.ts";

test.each([
  ["2026-11-01T00:00:00+08:00", 11, 1],
  ["2026-11-07T23:59:00+08:00", 11, 1],
  ["2026-11-08T00:00:00+08:00", 11, 2],
  ["2026-11-28T12:00:00+08:00", 11, 4],
  ["2026-11-29T00:00:00+08:00", 11, 5],
  ["2026-10-31T23:30:00+08:00", 10, 5],
])("%s falls into month %i, week %i", (at, month, week) => {
  expect(weekOf(new Date(at), "Asia/Shanghai")).toEqual({ year: 2026, month, week });
});

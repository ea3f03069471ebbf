import { expect, test } from "vitest";
import { startingCalendar } from "../time/working-days.ts";
import { districtZone } from "../time/zone.ts";
import { latenessAt } from "./working-days-late.ts";

const late = (due: string, now: string) => latenessAt(new Date(now), startingCalendar)(new Date(due), districtZone);

test("a unit whose last day was Friday is not late by a working day before Monday", () => {
  expect(late("2026-11-20T15:59:59.999Z", "2026-11-20T15:00:00Z")).toBe(0);
  expect(late("2026-11-20T15:59:59.999Z", "2026-11-22T10:00:00Z")).toBe(0);
  expect(late("2026-11-20T15:59:59.999Z", "2026-11-22T16:00:00Z")).toBe(1);
  expect(late("2026-11-20T15:59:59.999Z", "2026-11-24T02:00:00Z")).toBe(2);
});

test("the days of the National Day holiday do not make a unit later", () => {
  expect(late("2026-09-30T15:59:59.999Z", "2026-10-05T02:00:00Z")).toBe(0);
});

test("one answer does not depend on what was asked before it", () => {
  const lateness = latenessAt(new Date("2026-11-24T02:00:00Z"), startingCalendar);
  const dues = [
    "2026-11-20T15:59:59.999Z",
    "2026-10-30T15:59:59.999Z",
    "2026-11-20T15:59:59.999Z",
    "2026-11-25T15:59:59.999Z",
  ];
  expect(dues.map((due) => lateness(new Date(due), districtZone))).toEqual([2, 17, 2, 0]);
});

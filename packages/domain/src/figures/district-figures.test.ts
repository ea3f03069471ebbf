import { expect, test } from "vitest";
import { districtZone } from "../time/zone.ts";
import { courseStart, figureSpans, lampLevel } from "./district-figures.ts";

const now = new Date("2026-11-24T02:00:00Z");

test("a month up to today is measured against the same days of the month before", () => {
  const { current, previous } = figureSpans("month", now, districtZone);
  expect(current.start.toISOString()).toBe("2026-10-31T16:00:00.000Z");
  expect(previous.start.toISOString()).toBe("2026-09-30T16:00:00.000Z");
  expect(previous.end.toISOString()).toBe("2026-10-24T02:00:00.000Z");
});

test("the end of March is not measured against days of March", () => {
  const { current, previous } = figureSpans("month", new Date("2026-03-31T10:00:00Z"), districtZone);
  expect(previous.end).toEqual(current.start);
});

test("January looks back at December, and a year at the year before", () => {
  const january = new Date("2027-01-05T02:00:00Z");
  expect(figureSpans("month", january, districtZone).previous.start.toISOString()).toBe("2026-11-30T16:00:00.000Z");
  expect(figureSpans("year", january, districtZone).previous.start.toISOString()).toBe("2025-12-31T16:00:00.000Z");
});

test("thirty days hold today and the twenty-nine before it", () => {
  const { current, previous } = figureSpans("days30", now, districtZone);
  expect(current.start.toISOString()).toBe("2026-10-25T16:00:00.000Z");
  expect(previous.start.toISOString()).toBe("2026-09-25T16:00:00.000Z");
});

test("a course begins on a Monday seven weeks back", () => {
  expect(courseStart(now, districtZone).toISOString()).toBe("2026-10-04T16:00:00.000Z");
});

test("one visit lights a lamp, and a longer stretch asks for more hours to make it brighter", () => {
  expect(lampLevel(0, 30)).toBe(0);
  expect(lampLevel(1, 30)).toBe(1);
  expect(lampLevel(4 * 60, 30)).toBe(2);
  expect(lampLevel(4 * 60, 300)).toBe(1);
  expect(lampLevel(30 * 60, 30)).toBe(4);
});

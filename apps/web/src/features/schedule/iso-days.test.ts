import { expect, test } from "vitest";
import { monthOf, plusDays, plusMonths, readDay, weekOf } from "./iso-days.ts";

test("a week begins on Monday, also when it is asked for on a Sunday", () => {
  const week = ["2026-11-23", "2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28", "2026-11-29"];
  expect(weekOf("2026-11-23")).toEqual(week);
  expect(weekOf("2026-11-29")).toEqual(week);
});

test("a month is whole weeks from a Monday to a Sunday: four when it fits, six when it must", () => {
  const span = (day: string) => {
    const days = monthOf(day);
    return [days[0], days.at(-1), days.length / 7];
  };
  expect(span("2026-11-24")).toEqual(["2026-10-26", "2026-12-06", 6]);
  expect(span("2027-02-14")).toEqual(["2027-02-01", "2027-02-28", 4]);
  expect(span("2026-12-31")).toEqual(["2026-11-30", "2027-01-03", 5]);
});

test("every month fits into what may be asked for at once", () => {
  for (let months = 0; months < 240; months += 1) {
    expect(monthOf(plusMonths("2026-01-15", months)).length).toBeLessThanOrEqual(42);
  }
});

test("a month on from the last day is the last day of a shorter month, and over the year's end", () => {
  expect(plusMonths("2026-01-31", 1)).toBe("2026-02-28");
  expect(plusMonths("2028-01-31", 1)).toBe("2028-02-29");
  expect(plusMonths("2026-12-15", 1)).toBe("2027-01-15");
  expect(plusMonths("2026-01-15", -1)).toBe("2025-12-15");
  expect(plusDays("2026-02-28", 1)).toBe("2026-03-01");
});

test("a day that is none of the calendar is not taken from an address", () => {
  for (const text of ["2026-02-30", "2026-13-01", "20261124", "1999-01-01", "", undefined, 20261124]) {
    expect(readDay(text)).toBeUndefined();
  }
  expect(readDay("2028-02-29")).toBe("2028-02-29");
});

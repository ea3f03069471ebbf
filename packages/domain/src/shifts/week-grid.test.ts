import { expect, test } from "vitest";
import { daysOfWeek, mondayOf, plusWeeks, showWeekInput } from "./week-grid.ts";

test("a week begins on its Monday, over the ends of months and years", () => {
  expect(mondayOf("2026-11-24")).toBe("2026-11-23");
  expect(mondayOf("2026-11-29")).toBe("2026-11-23");
  expect(mondayOf("2027-01-03")).toBe("2026-12-28");
  expect(daysOfWeek("2026-12-28").at(-1)).toBe("2027-01-03");
  expect(plusWeeks("2026-12-28", 1)).toBe("2027-01-04");
  expect(plusWeeks("2026-12-28", -1)).toBe("2026-12-21");
});

test("only a Monday names a week at the door", () => {
  const organisationId = "00000000-0000-4000-8000-000000000001";
  expect(showWeekInput.safeParse({ organisationId, monday: "2026-11-23" }).success).toBe(true);
  expect(showWeekInput.safeParse({ organisationId, monday: "2026-11-24" }).success).toBe(false);
  expect(showWeekInput.safeParse({ organisationId, monday: "2026-02-31" }).success).toBe(false);
});

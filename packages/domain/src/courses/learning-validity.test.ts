import fc from "fast-check";
import { expect, test } from "vitest";
import { learningCounts, learningValidUntil } from "./learning-validity.ts";

test("a course of twelve months counts for a year and not a day more", () => {
  const validUntil = learningValidUntil("2026-11-24", 12);
  expect(validUntil).toBe("2027-11-23");
  const record = { heldOn: "2026-11-24", validUntil };
  expect(["2026-11-23", "2026-11-24", "2027-11-23", "2027-11-24"].map((day) => learningCounts(record, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});

test("a course without a term counts for ever", () => {
  expect(learningValidUntil("2026-11-24", null)).toBeNull();
  expect(learningCounts({ heldOn: "2026-11-24", validUntil: null }, "2199-12-31")).toBe(true);
});

test("whatever the day and the term, it counts on the day it was held and ends within the month it is due", () => {
  const day = fc.date({ min: new Date("2020-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 120 }), (held, months) => {
      const heldOn = held.toISOString().slice(0, 10);
      const validUntil = learningValidUntil(heldOn, months);
      expect(learningCounts({ heldOn, validUntil }, heldOn)).toBe(true);
      const days = (Date.parse(validUntil ?? "") - Date.parse(heldOn)) / 86_400_000;
      expect(days).toBeGreaterThanOrEqual(months * 28 - 1);
      expect(days).toBeLessThan(months * 31);
    }),
  );
});

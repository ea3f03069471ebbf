import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addWorkingDays,
  isPublicHoliday,
  isWorkingDay,
  lastRecordingDay,
  recordingDeadline,
  startingCalendar,
} from "./working-days.ts";

const zone = "Asia/Shanghai";
const isoDate = fc
  .date({ min: new Date("2024-01-01T00:00Z"), max: new Date("2028-12-31T00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

test("people work on a Saturday that the State Council exchanged for a holiday", () => {
  expect(isWorkingDay("2026-10-10", startingCalendar)).toBe(true);
  expect(isWorkingDay("2026-02-14", startingCalendar)).toBe(true);
  expect(isWorkingDay("2026-09-20", startingCalendar)).toBe(true);
});

test("people rest on ordinary weekends and on holidays that fall on weekdays", () => {
  expect(isWorkingDay("2026-11-28", startingCalendar)).toBe(false);
  expect(isWorkingDay("2026-11-29", startingCalendar)).toBe(false);
  expect(isWorkingDay("2026-10-01", startingCalendar)).toBe(false);
  expect(isWorkingDay("2026-10-07", startingCalendar)).toBe(false);
  expect(isWorkingDay("2026-11-24", startingCalendar)).toBe(true);
});

test("the holidays that the law fixes are known for 2027 although no notice is", () => {
  expect(isWorkingDay("2027-01-01", startingCalendar)).toBe(false);
  expect(isWorkingDay("2027-02-08", startingCalendar)).toBe(false);
  expect(isWorkingDay("2027-09-15", startingCalendar)).toBe(false);
  expect(isWorkingDay("2027-01-04", startingCalendar)).toBe(true);
});

test("a holiday is a public one, not any Saturday, and no longer one when it is worked in exchange", () => {
  expect(isPublicHoliday("2026-10-03", startingCalendar)).toBe(true);
  expect(isPublicHoliday("2026-11-28", startingCalendar)).toBe(false);
  expect(isPublicHoliday("2026-10-10", startingCalendar)).toBe(false);
  expect(isPublicHoliday("2027-02-06", startingCalendar)).toBe(true);
});

test("the weeks after the National Day count the exchanged Saturday", () => {
  expect(addWorkingDays("2026-09-30", 1, startingCalendar)).toEqual({ date: "2026-10-08", confidence: "known" });
  expect(addWorkingDays("2026-09-30", 3, startingCalendar)).toEqual({ date: "2026-10-10", confidence: "known" });
  expect(addWorkingDays("2026-09-30", 4, startingCalendar)).toEqual({ date: "2026-10-12", confidence: "known" });
});

test("a count that runs into a year without a notice says it is an estimate", () => {
  expect(addWorkingDays("2026-12-15", 10, startingCalendar)).toEqual({ date: "2026-12-29", confidence: "known" });
  expect(addWorkingDays("2026-12-30", 2, startingCalendar)).toEqual({ date: "2027-01-04", confidence: "estimated" });
});

test("a federation that enters the whole notice of a year gets a sure answer", () => {
  const entered = {
    overrides: new Map([...startingCalendar.overrides, ["2027-01-03", { works: true, name: "元旦调休" }] as const]),
    completeYears: new Set([2027]),
  };
  expect(addWorkingDays("2026-12-30", 2, entered)).toEqual({ date: "2027-01-03", confidence: "known" });
});

test("nobody counts half a day or none", () => {
  expect(() => addWorkingDays("2026-11-24", 0, startingCalendar)).toThrow(RangeError);
  expect(() => addWorkingDays("2026-11-24", 1.5, startingCalendar)).toThrow(RangeError);
});

test("the n-th working day is always a working day, later than the start, with n - 1 working days between", () => {
  fc.assert(
    fc.property(isoDate, fc.integer({ min: 1, max: 40 }), (start, n) => {
      const { date } = addWorkingDays(start, n, startingCalendar);
      expect(isWorkingDay(date, startingCalendar)).toBe(true);
      expect(date > start).toBe(true);
      let between = 0;
      for (let at = Date.parse(start) + 86_400_000; at < Date.parse(date); at += 86_400_000) {
        if (isWorkingDay(new Date(at).toISOString().slice(0, 10), startingCalendar)) between += 1;
      }
      expect(between).toBe(n - 1);
    }),
  );
});

test("counting five days and then five more ends where counting ten does", () => {
  fc.assert(
    fc.property(isoDate, fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 15 }), (start, first, second) => {
      const halfway = addWorkingDays(start, first, startingCalendar);
      expect(addWorkingDays(halfway.date, second, startingCalendar).date).toBe(
        addWorkingDays(start, first + second, startingCalendar).date,
      );
    }),
  );
});

test("a leader who led on a Saturday has until the end of the second Friday to record it", () => {
  const end = new Date("2026-11-28T11:30:00+08:00");
  expect(lastRecordingDay(end, zone, startingCalendar)).toEqual({ date: "2026-12-11", confidence: "known" });
  expect(recordingDeadline(end, zone, startingCalendar)).toEqual(new Date("2026-12-11T23:59:59.999+08:00"));
});

test("the time before the National Day stretches over the holiday", () => {
  const end = new Date("2026-09-28T17:00:00+08:00");
  expect(recordingDeadline(end, zone, startingCalendar)).toEqual(new Date("2026-10-16T23:59:59.999+08:00"));
});

test("an activity that ends at midnight belongs to the evening it was held in", () => {
  const evening = recordingDeadline(new Date("2026-11-24T22:00:00+08:00"), zone, startingCalendar);
  expect(recordingDeadline(new Date("2026-11-25T00:00:00+08:00"), zone, startingCalendar)).toEqual(evening);
  expect(recordingDeadline(new Date("2026-11-25T00:01:00+08:00"), zone, startingCalendar)).not.toEqual(evening);
});

test("the day is the day of the place, not of the server", () => {
  const lateEvening = new Date("2026-11-24T16:30:00Z");
  expect(lastRecordingDay(lateEvening, zone, startingCalendar).date).toBe("2026-12-09");
  expect(lastRecordingDay(lateEvening, "UTC", startingCalendar).date).toBe("2026-12-08");
});

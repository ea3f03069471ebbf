import fc from "fast-check";
import { expect, test } from "vitest";
import { minutesOf } from "./period.ts";
import {
  ageOn,
  atLocal,
  dayStart,
  localDate,
  localTime,
  localWeekday,
  monthOf,
  plusLocalDays,
  splitAtMidnights,
  weekStart,
} from "./zone.ts";

const zones = ["Asia/Shanghai", "Europe/London", "America/St_Johns", "America/Santiago", "Pacific/Chatham"] as const;
const year = { min: Date.UTC(2025, 0, 1), max: Date.UTC(2028, 0, 1) };
const anyInstant = fc.integer(year).map((millis) => new Date(millis));

test("nine in the morning in Huzhou is one in the morning in UTC, wherever the computer stands", () => {
  expect(atLocal("2026-11-28", "09:00", "Asia/Shanghai").toISOString()).toBe("2026-11-28T01:00:00.000Z");
  expect(localDate(new Date("2026-11-27T16:00:00Z"), "Asia/Shanghai")).toBe("2026-11-28");
  expect(localTime(new Date("2026-11-28T01:05:00Z"), "Asia/Shanghai")).toBe("09:05");
});

test("a time that a clock change skips is moved forward, one that comes twice means the first", () => {
  expect(atLocal("2026-03-29", "01:30", "Europe/London").toISOString()).toBe("2026-03-29T01:30:00.000Z");
  expect(atLocal("2026-10-25", "01:30", "Europe/London").toISOString()).toBe("2026-10-25T00:30:00.000Z");
});

test("the same time next week is the same time on the clock, also over a clock change", () => {
  const before = atLocal("2026-10-22", "18:00", "Europe/London");
  const after = plusLocalDays(before, 7, "Europe/London");
  expect(localTime(after, "Europe/London")).toBe("18:00");
  expect(minutesOf({ start: before, end: after })).toBe(7 * 24 * 60 + 60);
});

test("the week begins on Monday and the day at midnight of the place", () => {
  const saturday = new Date("2026-11-28T03:00:00Z");
  expect(localWeekday(saturday, "Asia/Shanghai")).toBe(6);
  expect(weekStart(saturday, "Asia/Shanghai").toISOString()).toBe("2026-11-22T16:00:00.000Z");
  expect(dayStart(saturday, "Asia/Shanghai").toISOString()).toBe("2026-11-27T16:00:00.000Z");
});

test("a night cut at midnight loses no minute and has each part on one day", () => {
  fc.assert(
    fc.property(anyInstant, fc.integer({ min: 1, max: 60 * 60 }), fc.constantFrom(...zones), (start, minutes, zone) => {
      const whole = { start, end: new Date(start.getTime() + minutes * 60_000) };
      const parts = splitAtMidnights(whole, zone);
      expect(parts[0]?.start).toEqual(whole.start);
      expect(parts.at(-1)?.end).toEqual(whole.end);
      parts.forEach((part, index) => {
        expect(part.start < part.end).toBe(true);
        if (index > 0) expect(part.start).toEqual(parts[index - 1]?.end);
        expect(localDate(part.start, zone)).toBe(localDate(new Date(part.end.getTime() - 1), zone));
      });
    }),
  );
});

test("the night of a clock change is an hour longer or shorter than the clock says", () => {
  const minutesOfNight = (from: string, to: string) => {
    const night = { start: atLocal(from, "22:00", "Europe/London"), end: atLocal(to, "06:00", "Europe/London") };
    return splitAtMidnights(night, "Europe/London").map(minutesOf);
  };
  expect(minutesOfNight("2026-10-24", "2026-10-25")).toEqual([120, 7 * 60]);
  expect(minutesOfNight("2026-03-28", "2026-03-29")).toEqual([120, 5 * 60]);
});

test("somebody is a year older on the birthday in the place's calendar, born on 29 February on 1 March", () => {
  expect(ageOn("2008-11-28", new Date("2026-11-27T15:59:00Z"), "Asia/Shanghai")).toBe(17);
  expect(ageOn("2008-11-28", new Date("2026-11-27T16:00:00Z"), "Asia/Shanghai")).toBe(18);
  expect(ageOn("2008-02-29", new Date("2026-02-28T04:00:00Z"), "Asia/Shanghai")).toBe(17);
  expect(ageOn("2008-02-29", new Date("2026-03-01T04:00:00Z"), "Asia/Shanghai")).toBe(18);
});

test("every moment lies in its month, which begins and ends on a first at midnight of the place", () => {
  const anyMoment = fc.date({
    min: new Date("2020-01-01T00:00:00Z"),
    max: new Date("2035-01-01T00:00:00Z"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(anyMoment, fc.constantFrom(...zones), (at, zone) => {
      const { start, end } = monthOf(at, zone);
      expect(start <= at && at < end).toBe(true);
      expect(localDate(start, zone)).toBe(`${localDate(at, zone).slice(0, 7)}-01`);
      expect(localDate(end, zone).slice(8)).toBe("01");
      expect(localDate(new Date(end.getTime() - 1), zone).slice(0, 7)).toBe(localDate(at, zone).slice(0, 7));
    }),
  );
});

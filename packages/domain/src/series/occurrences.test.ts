import fc from "fast-check";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { minutesOf } from "../time/period.ts";
import { atLocal, localDate, localTime } from "../time/zone.ts";
import { countBefore, dateOf, firstLocal, occurrencesOf, type SeriesTimes, timeOf } from "./occurrences.ts";
import { readRule, type Repeat, toRule } from "./repeat.ts";

const zones = ["Asia/Shanghai", "Europe/London", "America/New_York"] as const;
const day = 86_400_000;

const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 });
const anyPattern: fc.Arbitrary<Repeat["pattern"]> = fc.oneof(
  fc.record({ kind: fc.constant("weekly" as const), weeks: fc.integer({ min: 1, max: 8 }), weekdays }),
  fc.record({
    kind: fc.constant("monthly_day" as const),
    months: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
  }),
  fc.record({
    kind: fc.constant("monthly_weekday" as const),
    months: fc.integer({ min: 1, max: 12 }),
    nth: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, -1 as const),
    weekday: fc.integer({ min: 1, max: 7 }),
  }),
);
const anyDate = fc
  .integer({ min: Date.UTC(2026, 0, 1) / day, max: Date.UTC(2027, 11, 31) / day })
  .map((days) => new Date(days * day).toISOString().slice(0, 10));
const anyTime = fc
  .record({ hour: fc.integer({ min: 0, max: 23 }), minute: fc.constantFrom(0, 15, 30) })
  .map(({ hour, minute }) => `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`);
const anyEnds: fc.Arbitrary<Repeat["ends"]> = fc.oneof(
  fc.constant({ kind: "never" as const }),
  fc.record({ kind: fc.constant("date" as const), date: anyDate }),
  fc.record({ kind: fc.constant("count" as const), count: fc.integer({ min: 1, max: 104 }) }),
);
const anyRepeat = fc.record({ pattern: anyPattern, ends: anyEnds });

function series(repeat: Repeat, from: string, time: string, timeZone: string, durationMinutes = 120): SeriesTimes {
  const startsLocal = firstLocal(repeat, from, time);
  return { rule: toRule(repeat), startsLocal, timeZone, durationMinutes, skipped: [] };
}

const anySeries = fc
  .record({ repeat: anyRepeat, from: anyDate, time: anyTime, zone: fc.constantFrom(...zones) })
  .map(({ repeat, from, time, zone }) => series(repeat, from, time, zone));

const whole = { from: new Date("2025-01-01T00:00Z"), until: new Date("2030-01-01T00:00Z") };

test("what somebody chose can be read back from the rule that was written for it", () => {
  fc.assert(
    fc.property(anyRepeat, (repeat) => {
      const read = readRule(toRule(repeat));
      const { pattern, ends } = repeat;
      const sorted =
        pattern.kind === "weekly" ? { ...pattern, weekdays: pattern.weekdays.toSorted((a, b) => a - b) } : pattern;
      expect(read).toEqual({ pattern: sorted, ends });
    }),
  );
  expect(readRule("FREQ=YEARLY;BYMONTH=2")).toBeNull();
  expect(readRule("")).toBeNull();
});

test("every Tuesday from nine to eleven until the end of March is every Tuesday, the last one included", () => {
  const tuesdays = series(
    { pattern: { kind: "weekly", weeks: 1, weekdays: [2] }, ends: { kind: "date", date: "2027-03-30" } },
    "2026-12-02",
    "09:00",
    "Asia/Shanghai",
  );
  expect(tuesdays.rule).toBe("FREQ=WEEKLY;INTERVAL=1;BYDAY=TU;UNTIL=20270330T235959");
  const found = occurrencesOf(tuesdays, whole);
  expect(found.map(({ occurrence }) => occurrence)).toEqual(
    Array.from(
      { length: 17 },
      (_, week) => `${new Date(Date.UTC(2026, 11, 8) + week * 7 * day).toISOString().slice(0, 10)}T09:00`,
    ),
  );
  expect(found[0]?.period).toEqual({ start: new Date("2026-12-08T01:00Z"), end: new Date("2026-12-08T03:00Z") });
});

test("another calendar library gives the same local times for the same rule", () => {
  fc.assert(
    fc.property(anySeries, ({ rule, startsLocal, ...rest }) => {
      const end = "2029-12-01";
      const mine = occurrencesOf({ rule, startsLocal, ...rest }, whole, 30).map(({ occurrence }) => occurrence);
      const theirs: string[] = [];
      const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateTimeString(`${startsLocal}:00`));
      for (let next = iterator.next(); next && theirs.length < 30; next = iterator.next()) {
        const text = next.toString().slice(0, 16);
        if (text >= end) break;
        theirs.push(text);
      }
      expect(theirs).toEqual(mine.filter((occurrence) => occurrence < end));
    }),
  );
});

test("nine o'clock stays nine o'clock over every clock change, and a shift lasts as long as it was planned", () => {
  fc.assert(
    fc.property(anySeries, (given) => {
      for (const { occurrence, period } of occurrencesOf(given, whole, 60)) {
        expect(minutesOf(period)).toBe(given.durationMinutes);
        const shown = `${localDate(period.start, given.timeZone)}T${localTime(period.start, given.timeZone)}`;
        const skipped = shown !== occurrence;
        // Only a time that no clock shows that day is shown as a later one.
        if (skipped) {
          expect(shown > occurrence).toBe(true);
          expect(atLocal(dateOf(occurrence), timeOf(occurrence), given.timeZone)).toEqual(period.start);
        }
        expect(timeOf(occurrence)).toBe(timeOf(given.startsLocal));
      }
    }),
  );
});

test("a shift at half past one meets the night the clocks go forward, and the night they go back", () => {
  const sundays: Repeat = { pattern: { kind: "weekly", weeks: 1, weekdays: [7] }, ends: { kind: "count", count: 4 } };
  const starts = (given: SeriesTimes) => occurrencesOf(given, whole).map(({ period }) => period.start.toISOString());
  expect(starts(series(sundays, "2026-03-22", "01:30", "Europe/London"))).toEqual([
    "2026-03-22T01:30:00.000Z",
    "2026-03-29T01:30:00.000Z",
    "2026-04-05T00:30:00.000Z",
    "2026-04-12T00:30:00.000Z",
  ]);
  expect(starts(series(sundays, "2026-10-18", "01:30", "Europe/London"))).toEqual([
    "2026-10-18T00:30:00.000Z",
    "2026-10-25T00:30:00.000Z",
    "2026-11-01T01:30:00.000Z",
    "2026-11-08T01:30:00.000Z",
  ]);
  expect(starts(series(sundays, "2026-03-01", "02:30", "America/New_York"))).toEqual([
    "2026-03-01T07:30:00.000Z",
    "2026-03-08T07:30:00.000Z",
    "2026-03-15T06:30:00.000Z",
    "2026-03-22T06:30:00.000Z",
  ]);
  expect(starts(series(sundays, "2026-03-22", "01:30", "Asia/Shanghai"))[1]).toBe("2026-03-28T17:30:00.000Z");
});

test("a month without a thirty-first has no shift, and the last Friday is the last one", () => {
  const last = series(
    { pattern: { kind: "monthly_weekday", months: 1, nth: -1, weekday: 5 }, ends: { kind: "count", count: 3 } },
    "2026-12-01",
    "14:00",
    "Asia/Shanghai",
  );
  expect(occurrencesOf(last, whole).map(({ occurrence }) => dateOf(occurrence))).toEqual([
    "2026-12-25",
    "2027-01-29",
    "2027-02-26",
  ]);
  const ends = series(
    { pattern: { kind: "monthly_day", months: 1, day: 31 }, ends: { kind: "count", count: 3 } },
    "2026-12-01",
    "14:00",
    "Asia/Shanghai",
  );
  expect(occurrencesOf(ends, whole).map(({ occurrence }) => dateOf(occurrence))).toEqual([
    "2026-12-31",
    "2027-01-31",
    "2027-03-31",
  ]);
});

test("a long row is cut at the most, skipped dates are left out, and counting before a date counts them all", () => {
  const daily = series(
    { pattern: { kind: "weekly", weeks: 1, weekdays: [1, 2, 3, 4, 5, 6, 7] }, ends: { kind: "never" } },
    "2026-12-01",
    "08:00",
    "Asia/Shanghai",
  );
  expect(occurrencesOf(daily, whole)).toHaveLength(104);
  const skipping = { ...daily, skipped: ["2026-12-02"] };
  expect(occurrencesOf(skipping, whole, 2).map(({ occurrence }) => dateOf(occurrence))).toEqual([
    "2026-12-01",
    "2026-12-03",
  ]);
  expect(countBefore(skipping, "2026-12-04")).toBe(3);
});

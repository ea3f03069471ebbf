import fc from "fast-check";
import { expect, test } from "vitest";
import type { Attendance } from "../attendance/attendance.ts";
import { intersection, minutesOf, type Period } from "../time/period.ts";
import { atLocal, localDate } from "../time/zone.ts";
import { proposeHours } from "./propose-hours.ts";

const shift = {
  period: { start: new Date("2026-11-28T01:00:00Z"), end: new Date("2026-11-28T05:00:00Z") },
  breakMinutes: 0,
  timeZone: "Asia/Shanghai",
};
const rightAfter = new Date("2026-11-28T05:10:00Z");

function attended(inAt: Date | null, outAt: Date | null, by: "self" | "roll_call" = "self"): Attendance {
  const signs = { inAt, inBy: inAt && by, outAt, outBy: outAt && by };
  return { id: "a" as Attendance["id"], signupId: "s" as Attendance["signupId"], status: "present", ...signs };
}

test("time before and after the shift is a gift that is not counted", () => {
  const early = attended(new Date("2026-11-28T00:30:00Z"), new Date("2026-11-28T06:00:00Z"));
  expect(proposeHours(early, shift, rightAfter)).toEqual([
    { period: shift.period, breakMinutes: 0, minutes: 240, nature: "verified" },
  ]);
});

test("somebody who came late and left early is told the time in between, less the break", () => {
  const short = attended(new Date("2026-11-28T01:20:00Z"), new Date("2026-11-28T04:00:00Z"));
  expect(proposeHours(short, { ...shift, breakMinutes: 30 }, rightAfter)).toMatchObject([
    { breakMinutes: 30, minutes: 130 },
  ]);
});

test("nothing follows from half a sign, from staying away, or from a visit outside the shift", () => {
  const { start, end } = shift.period;
  expect(proposeHours(attended(start, null), shift, rightAfter)).toEqual([]);
  expect(proposeHours({ ...attended(start, end), status: "absent" }, shift, rightAfter)).toEqual([]);
  expect(proposeHours(attended(end, new Date("2026-11-28T06:00:00Z")), shift, rightAfter)).toEqual([]);
});

test("times noted at the door are verified, times typed in days later are added, unless both signs are the volunteer's own", () => {
  const { start, end } = shift.period;
  const daysLater = new Date("2026-12-01T02:00:00Z");
  const nature = (by: "self" | "roll_call", noted: Date) =>
    proposeHours(attended(start, end, by), shift, noted)[0]?.nature;
  expect(nature("roll_call", new Date("2026-11-28T07:00:00Z"))).toBe("verified");
  expect(nature("roll_call", new Date("2026-11-28T07:00:01Z"))).toBe("added");
  expect(nature("roll_call", daysLater)).toBe("added");
  expect(nature("self", daysLater)).toBe("verified");
});

test("a night shift becomes one entry for each day, and its break is taken once", () => {
  const night = {
    period: { start: new Date("2026-11-28T14:00:00Z"), end: new Date("2026-11-28T18:30:00Z") },
    breakMinutes: 20,
    timeZone: "Asia/Shanghai",
  };
  const parts = proposeHours(attended(night.period.start, night.period.end), night, night.period.end);
  expect(parts.map(({ minutes, breakMinutes }) => [minutes, breakMinutes])).toEqual([
    [120, 0],
    [130, 20],
  ]);
});

test("on the night of a clock change the minutes that passed count, not those on the clock", () => {
  const zone = "Europe/London";
  const night = { start: atLocal("2026-10-25", "00:00", zone), end: atLocal("2026-10-25", "04:00", zone) };
  const parts = proposeHours(
    attended(night.start, night.end),
    { period: night, breakMinutes: 0, timeZone: zone },
    night.end,
  );
  expect(parts.map(({ minutes }) => minutes)).toEqual([300]);
});

const minute = fc.integer({ min: -300, max: 1400 });
const zone = fc.constantFrom("Asia/Shanghai", "Europe/London", "America/St_Johns");

test("however somebody signs, no entry is empty, leaves the shift, crosses a day or overlaps another", () => {
  fc.assert(
    fc.property(
      minute,
      minute,
      fc.integer({ min: 1, max: 960 }),
      fc.integer({ min: 0, max: 240 }),
      zone,
      (from, to, length, breakMinutes, timeZone) => {
        const start = new Date("2026-10-24T20:00:00Z");
        const period: Period = { start, end: new Date(start.getTime() + length * 60_000) };
        const sign = (offset: number) => new Date(start.getTime() + offset * 60_000);
        const [inAt, outAt] = from < to ? [sign(from), sign(to)] : [sign(to), sign(from)];
        const parts = proposeHours(attended(inAt, outAt), { period, breakMinutes, timeZone }, period.end);
        const given = intersection({ start: inAt, end: outAt }, period);
        const total = parts.reduce((sum, part) => sum + part.minutes, 0);
        expect(total).toBeLessThanOrEqual(given ? minutesOf(given) : 0);
        if (breakMinutes === 0) expect(total).toBe(given ? minutesOf(given) : 0);
        parts.forEach((part, index) => {
          expect(part.minutes).toBeGreaterThan(0);
          expect(part.period.start >= period.start && part.period.end <= period.end).toBe(true);
          expect(localDate(part.period.start, timeZone)).toBe(
            localDate(new Date(part.period.end.getTime() - 1), timeZone),
          );
          if (index > 0) expect(part.period.start >= (parts[index - 1]?.period.end ?? start)).toBe(true);
        });
      },
    ),
  );
});

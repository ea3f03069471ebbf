import { expect, test } from "vitest";
import { dayAhead, momentOf, toneOf } from "./shift-moment.ts";

const noon = Date.parse("2026-11-24T04:00:00Z");
const hour = 3_600_000;
const shift = (from: number, given: Partial<Parameters<typeof momentOf>[0]> = {}) => ({
  times: { start: noon + from * hour, end: noon + (from + 2) * hour, timeZone: "Asia/Shanghai" },
  places: 8,
  missing: 0,
  taken: 6,
  present: 0,
  away: 0,
  unsigned: 0,
  hoursWaiting: 0,
  ...given,
});

test("before a shift an organizer hears who is missing, and only too few people is a reason to hurry", () => {
  expect(momentOf(shift(1, { taken: 3, missing: 1 }), noon)).toEqual({ kind: "lacks", count: 1 });
  expect(toneOf(shift(1, { taken: 3, missing: 1 }), noon)).toBe("short");
  expect(momentOf(shift(1), noon)).toEqual({ kind: "room", count: 2 });
  expect(momentOf(shift(1, { taken: 8 }), noon)).toEqual({ kind: "full" });
  expect(toneOf(shift(1), noon)).toBe("next");
});

test("while it runs an organizer hears who has come and who is on the way", () => {
  expect(momentOf(shift(0, { present: 4, away: 1 }), noon)).toEqual({ kind: "running", present: 4, left: 1 });
  expect(toneOf(shift(0), noon)).toBe("live");
});

test("after it the roll comes first, then the hours, then nothing", () => {
  expect(momentOf(shift(-2, { present: 5 }), noon)).toEqual({ kind: "roll", count: 1 });
  expect(momentOf(shift(-2, { present: 5, away: 1, hoursWaiting: 5 }), noon)).toEqual({ kind: "hours", count: 5 });
  expect(momentOf(shift(-2, { present: 6, unsigned: 2, hoursWaiting: 4 }), noon)).toEqual({
    kind: "signOut",
    count: 2,
  });
  expect(momentOf(shift(-2, { present: 6 }), noon)).toEqual({ kind: "allThere" });
  expect(momentOf(shift(-2, { present: 5, away: 1 }), noon)).toEqual({ kind: "called" });
  expect(momentOf(shift(-2, { taken: 0 }), noon)).toEqual({ kind: "nobody" });
});

test("a day says who is missing before it says who could come besides, and nothing of shifts that have begun", () => {
  const thin = shift(1, { taken: 3, missing: 2 });
  expect(dayAhead([thin, shift(3), shift(0, { taken: 0, missing: 4 })], noon)).toEqual({
    shifts: 2,
    missing: 2,
    room: 2,
  });
  expect(dayAhead([shift(1, { taken: 8 })], noon)).toEqual({ shifts: 1, missing: 0, room: 0 });
  expect(dayAhead([shift(-3)], noon)).toEqual({ shifts: 0, missing: 0, room: 0 });
});

import { expect, test } from "vitest";
import { readTimes, repeatWeekly, typedTimesOf } from "./shift-times.ts";

const zone = "Asia/Shanghai";

test("an organizer types the clock of the place, wherever their own computer stands", () => {
  const times = readTimes({ day: "2026-11-28", start: "09:00", end: "11:30" }, zone);
  expect(times?.start.toISOString()).toBe("2026-11-28T01:00:00.000Z");
  expect(times?.end.toISOString()).toBe("2026-11-28T03:30:00.000Z");
  expect(
    typedTimesOf({ start: Date.parse("2026-11-28T01:00Z"), end: Date.parse("2026-11-28T03:30Z"), timeZone: zone }),
  ).toEqual({
    day: "2026-11-28",
    start: "09:00",
    end: "11:30",
  });
});

test("a night shift ends on the next day, and nothing is read while a time is missing", () => {
  expect(readTimes({ day: "2026-11-28", start: "22:00", end: "06:00" }, zone)?.end.toISOString()).toBe(
    "2026-11-28T22:00:00.000Z",
  );
  expect(readTimes({ day: "2026-11-28", start: "", end: "06:00" }, zone)).toBeNull();
});

test("a weekly shift keeps its hour over a clock change", () => {
  const times = readTimes({ day: "2026-10-22", start: "18:00", end: "20:00" }, "Europe/London");
  const weeks = times ? repeatWeekly(times, 2, "Europe/London") : [];
  expect(weeks.map(({ start }) => start.toISOString())).toEqual([
    "2026-10-22T17:00:00.000Z",
    "2026-10-29T18:00:00.000Z",
  ]);
});

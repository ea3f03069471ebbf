import { expect, test } from "vitest";
import { seriesMessages } from "./messages.ts";
import { clockSpan, rhythmWords } from "./rhythm-words.ts";
import {
  draftOf,
  durationOf,
  foreseeDates,
  isLastOfMonth,
  nthOf,
  readRepeat,
  type RepeatDraft,
} from "./series-draft.ts";

const now = new Date("2026-11-24T06:00:00Z");
const zone = "Asia/Shanghai";
const weekly: RepeatDraft = { kind: "weekly", every: 1, weekdays: [2], ends: "date", lastDay: "2027-03-30", count: 10 };
const times = { start: "09:00", end: "11:00", breakMinutes: 0 };

test("what an organizer chooses reads as on the notice board, in both languages", () => {
  const repeat = readRepeat(weekly, "2026-12-01");
  const rhythm = { repeat, startsLocal: "2026-12-01T09:00", durationMinutes: 120, timeZone: zone };
  expect(rhythmWords(rhythm, seriesMessages["zh-CN"], { language: "zh-CN", zone, now })).toBe(
    "每周二 09:00–11:00，到 2027年3月30日",
  );
  expect(rhythmWords(rhythm, seriesMessages.en, { language: "en", zone, now })).toBe(
    "Every Tuesday 09:00–11:00, until 30 Mar 2027",
  );
  const two = { ...rhythm, repeat: readRepeat({ ...weekly, every: 2, weekdays: [5, 2], ends: "count" }, "2026-12-01") };
  expect(rhythmWords(two, seriesMessages["zh-CN"], { language: "zh-CN", zone, now })).toBe(
    "每 2 周的周二、周五 09:00–11:00，共 10 次",
  );
});

test("the day of the month follows from the first day, the fifth of a weekday is the last one", () => {
  expect(nthOf("2026-12-08")).toBe(2);
  expect(nthOf("2026-12-29")).toBe(-1);
  expect(isLastOfMonth("2026-12-22")).toBe(false);
  expect(isLastOfMonth("2026-12-29")).toBe(true);
  expect(readRepeat({ ...weekly, kind: "monthly_day", ends: "never" }, "2026-12-31")?.pattern).toEqual({
    kind: "monthly_day",
    months: 1,
    day: 31,
  });
  const last = readRepeat({ ...weekly, kind: "monthly_last", ends: "never" }, "2026-12-25");
  expect(last?.pattern).toEqual({ kind: "monthly_weekday", months: 1, nth: -1, weekday: 5 });
  expect(draftOf(last).kind).toBe("monthly_last");
});

test("nothing is planned while a day is missing or the end lies before the start", () => {
  expect(readRepeat({ ...weekly, weekdays: [] }, "2026-12-01")).toBeNull();
  expect(readRepeat({ ...weekly, lastDay: "2026-11-30" }, "2026-12-01")).toBeNull();
  expect(readRepeat(weekly, "")).toBeNull();
  expect(durationOf({ start: "", end: "11:00" })).toBeNull();
});

test("a night that ends before it starts ends on the next day", () => {
  expect(durationOf({ start: "22:00", end: "06:00" })).toBe(480);
  expect(clockSpan("22:00", 480)).toBe("22:00–06:00");
});

test("the organizer sees before saving the very shifts the server makes", () => {
  const repeat = readRepeat({ ...weekly, ends: "count", count: 3 }, "2026-11-25");
  if (repeat === null) throw new Error("the repeat is complete");
  const dates = foreseeDates(repeat, "2026-11-25", times, zone, now).map(({ occurrence }) => occurrence);
  expect(dates).toEqual(["2026-12-01T09:00", "2026-12-08T09:00", "2026-12-15T09:00"]);
});

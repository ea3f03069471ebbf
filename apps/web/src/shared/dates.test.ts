import { expect, test } from "vitest";
import { daysFromNow, isoDay, showInstant, showNearDay, showPeriod, type DateView } from "./dates.ts";
import { showDistance, showHours } from "./quantities.ts";

const now = new Date("2026-11-24T02:00:00Z");
const chinese: DateView = { language: "zh-CN", zone: "Asia/Shanghai", now };
const english: DateView = { language: "en", zone: "Asia/Shanghai", now };

test("a neighbour reads day, weekday and times of a shift as on the notice board", () => {
  const start = new Date("2026-11-28T01:00:00Z");
  const end = new Date("2026-11-28T03:30:00Z");
  expect(showPeriod(start, end, chinese)).toBe("11月28日 周六 09:00–11:30");
  expect(showPeriod(start.getTime(), end.getTime(), english)).toBe("Sat 28 Nov, 09:00–11:30");
});

test("the year is told only when it is not this one", () => {
  const next = new Date("2027-01-02T06:00:00Z");
  expect(showInstant(next, chinese)).toBe("2027年1月2日 周六 14:00");
  expect(showInstant(next, english)).toBe("Sat 2 Jan 2027, 14:00");
});

test("a night shift tells on which day it ends", () => {
  const start = new Date("2026-11-28T14:00:00Z");
  const end = new Date("2026-11-28T17:00:00Z");
  expect(showPeriod(start, end, chinese)).toBe("11月28日 周六 22:00–11月29日 周日 01:00");
});

test("today and tomorrow follow the place's calendar, not the reader's", () => {
  const lateInHuzhou = new Date("2026-11-24T15:59:00Z");
  const earlyNextDay = new Date("2026-11-24T16:00:00Z");
  expect(isoDay(earlyNextDay, "Asia/Shanghai")).toBe("2026-11-25");
  expect(showNearDay(lateInHuzhou, chinese)).toBe("今天");
  expect(showNearDay(earlyNextDay, chinese)).toBe("明天");
  expect(showNearDay(earlyNextDay, english)).toBe("Tomorrow");
  expect(daysFromNow(new Date("2026-11-30T04:00:00Z"), chinese)).toBe(6);
});

test("hours have two decimals, and a walk is told in rounded metres", () => {
  expect(showHours(150, "zh-CN")).toBe("2.50");
  expect(showDistance(12, "zh-CN")).toBe("50 米");
  expect(showDistance(812, "zh-CN")).toBe("800 米");
  expect(showDistance(1240, "en")).toBe("1.2 km");
});

import { expect, test } from "vitest";
import { weekendOf } from "./weekend.ts";

const zone = "Asia/Shanghai";

test("on a Tuesday the weekend is the coming Saturday and Sunday", () => {
  expect(weekendOf(new Date("2026-11-24T04:00:00Z"), zone)).toEqual({
    start: new Date("2026-11-27T16:00:00Z"),
    end: new Date("2026-11-29T16:00:00Z"),
  });
});

test("late on Sunday in Huzhou, when it is still Sunday elsewhere, only the rest of the day is left", () => {
  const now = new Date("2026-11-29T15:30:00Z");
  expect(weekendOf(now, zone)).toEqual({ start: now, end: new Date("2026-11-29T16:00:00Z") });
});

test("the first minute of Monday looks forward to the next weekend", () => {
  expect(weekendOf(new Date("2026-11-29T16:00:00Z"), zone).start).toEqual(new Date("2026-12-04T16:00:00Z"));
});

import { expect, test } from "vitest";
import { reconfirmDeadline } from "./reconfirm.ts";

const now = new Date("2026-12-01T00:00:00Z");
const hours = (count: number) => new Date(now.getTime() + count * 3_600_000);

test("after a shift was moved there are two days to say one can still come, less when it is soon", () => {
  expect(reconfirmDeadline(hours(1000), now)).toEqual(hours(48));
  expect(reconfirmDeadline(hours(30), now)).toEqual(hours(10));
  expect(reconfirmDeadline(hours(-1), now)).toEqual(now);
});

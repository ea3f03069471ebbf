import { expect, test } from "vitest";
import { callName, greetingAt } from "./greeting.ts";

test.each([
  ["2026-11-24T03:59:00+08:00", "evening"],
  ["2026-11-24T04:00:00+08:00", "morning"],
  ["2026-11-24T11:00:00+08:00", "noon"],
  ["2026-11-24T13:00:00+08:00", "afternoon"],
  ["2026-11-24T18:00:00+08:00", "evening"],
])("at %s the greeting is that of the %s, wherever the phone thinks it is", (at, greeting) => {
  expect(greetingAt(new Date(at), "Asia/Shanghai")).toBe(greeting);
});

test.each([
  ["沈雨桐", "雨桐"],
  ["欧阳雨桐", "雨桐"],
  ["王磊", "王磊"],
  ["Ana Kovač", "Ana Kovač"],
])("neighbours call %s %s", (name, called) => {
  expect(callName(name)).toBe(called);
});

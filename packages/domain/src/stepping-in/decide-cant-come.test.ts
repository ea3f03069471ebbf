import { expect, test } from "vitest";
import { decideCantCome } from "./decide-cant-come.ts";

const shift = { period: { start: new Date("2030-03-12T05:00:00Z"), end: new Date("2030-03-12T07:00:00Z") } };

test.each([
  ["a minute after the deadline", "confirmed", null, "2030-03-11T17:01:00Z", []],
  [
    "at the deadline, when withdrawing is still possible",
    "confirmed",
    null,
    "2030-03-11T17:00:00Z",
    ["ACTION_CHANGED"],
  ],
  ["while the shift runs, not being there", "confirmed", null, "2030-03-12T06:59:00Z", []],
  ["noted as absent", "confirmed", "absent", "2030-03-12T06:00:00Z", []],
  ["being there", "confirmed", "present", "2030-03-12T06:00:00Z", ["ATTENDANCE_ALREADY_COUNTED"]],
  ["at the end", "confirmed", null, "2030-03-12T07:00:00Z", ["CHECK_IN_CLOSED"]],
  ["waiting for a place", "waiting", null, "2030-03-12T04:00:00Z", ["NOT_SIGNED_UP"]],
] as const)("somebody says that they can't come %s", (_words, status, attended, now, codes) => {
  expect(decideCantCome({ status }, shift, attended, new Date(now)).map(({ code }) => code)).toEqual(codes);
});

import { expect, test } from "vitest";
import type { Attendance } from "./attendance.ts";
import { decideCheckIn, decideCheckOut } from "./decide-check-in.ts";

const shift = {
  period: { start: new Date("2026-11-24T06:00:00Z"), end: new Date("2026-11-24T08:00:00Z") },
  status: "open" as const,
};
const promised = { status: "confirmed" as const };
const at = (time: string) => new Date(`2026-11-24T${time}Z`);
const signs = { inAt: at("06:00:00"), inBy: "self", outAt: null, outBy: null } as const;
const came: Attendance = {
  id: "a" as Attendance["id"],
  signupId: "s" as Attendance["signupId"],
  status: "present",
  ...signs,
};

const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

test("a volunteer checks in from half an hour before the start until the end", () => {
  expect(codes(decideCheckIn(promised, shift, at("05:29:59")))).toEqual(["CHECK_IN_TOO_EARLY"]);
  expect(decideCheckIn(promised, shift, at("05:30:00"))).toEqual([]);
  expect(decideCheckIn(promised, shift, at("07:59:59"))).toEqual([]);
  expect(codes(decideCheckIn(promised, shift, at("08:00:00")))).toEqual(["CHECK_IN_CLOSED"]);
});

test("a volunteer checks out once, after checking in and within two hours after the end", () => {
  expect(codes(decideCheckOut(promised, shift, null, at("08:00:00")))).toEqual(["NOT_CHECKED_IN"]);
  expect(decideCheckOut(promised, shift, came, at("09:59:59"))).toEqual([]);
  expect(codes(decideCheckOut(promised, shift, came, at("10:00:00")))).toEqual(["CHECK_IN_CLOSED"]);
  expect(
    codes(decideCheckOut(promised, shift, { ...came, outAt: at("08:00:00"), outBy: "self" }, at("08:01:00"))),
  ).toEqual(["ALREADY_CHECKED_OUT"]);
});

test("nobody checks in to a place they gave up or to a shift that was called off", () => {
  expect(codes(decideCheckIn({ status: "withdrawn" }, shift, at("06:00:00")))).toEqual(["NOT_SIGNED_UP"]);
  expect(codes(decideCheckIn(promised, { ...shift, status: "cancelled" }, at("06:00:00")))).toEqual([
    "SHIFT_CANCELLED",
  ]);
});

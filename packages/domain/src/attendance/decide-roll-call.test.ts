import { expect, test } from "vitest";
import type { Attendance, RollCallInput } from "./attendance.ts";
import { rollCallInput } from "./attendance.ts";
import { decideRollCall, readRollLine, signsFromRoll } from "./decide-roll-call.ts";

const signupId = "00000000-0000-4000-8000-000000000001" as RollCallInput["signupId"];
const shift = {
  period: { start: new Date("2026-11-24T06:00:00Z"), end: new Date("2026-11-24T08:00:00Z") },
  status: "open" as const,
};
const during = new Date("2026-11-24T06:20:00Z");
const promised = { status: "confirmed" as const };
const there = { signupId, status: "present" as const, inAt: null, outAt: null };

function held(inAt: string | null, outAt: string | null): Attendance {
  return {
    id: "a" as Attendance["id"],
    signupId,
    status: "present",
    inAt: inAt === null ? null : new Date(inAt),
    inBy: inAt === null ? null : "self",
    outAt: outAt === null ? null : new Date(outAt),
    outBy: outAt === null ? null : "self",
  };
}

const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

test("the roll is called from half an hour before the start; an excuse is noted earlier", () => {
  const early = new Date("2026-11-24T05:29:59Z");
  expect(codes(decideRollCall(promised, shift, null, there, [], early))).toEqual(["CHECK_IN_TOO_EARLY"]);
  expect(decideRollCall(promised, shift, null, there, [], new Date("2026-11-24T05:30:00Z"))).toEqual([]);
  expect(decideRollCall(promised, shift, null, { ...there, status: "excused" }, [], early)).toEqual([]);
});

test("nobody is there at a time that has not come", () => {
  const ahead = { ...there, inAt: new Date("2026-11-24T06:21:00Z") };
  expect(decideRollCall(promised, shift, null, ahead, [], during)).toEqual([
    { code: "INVALID_INPUT", fields: [{ path: "inAt", reason: "too_big" }] },
  ]);
});

test("nobody leaves before they came, also when the other end was signed before", () => {
  const line = { ...there, outAt: new Date("2026-11-24T06:05:00Z") };
  const problems = decideRollCall(promised, shift, held("2026-11-24T06:10:00Z", null), line, [], during);
  expect(problems).toEqual([{ code: "INVALID_INPUT", fields: [{ path: "outAt", reason: "end_before_start" }] }]);
});

test("somebody who stepped back is not on the roll, and a cancelled shift has none", () => {
  expect(codes(decideRollCall({ status: "withdrawn" }, shift, null, there, [], during))).toEqual(["NOT_SIGNED_UP"]);
  expect(codes(decideRollCall(promised, { ...shift, status: "cancelled" }, null, there, [], during))).toEqual([
    "SHIFT_CANCELLED",
  ]);
});

test("once the hours were decided the roll is closed", () => {
  expect(decideRollCall(promised, shift, null, there, [{ status: "proposed" }], during)).toEqual([]);
  expect(codes(decideRollCall(promised, shift, null, there, [{ status: "confirmed" }], during))).toEqual([
    "ATTENDANCE_ALREADY_COUNTED",
  ]);
});

test("now is the moment itself while the shift runs, and the planned time once it is over", () => {
  const line: RollCallInput = { signupId, status: "present", inAt: "now", outAt: "now" };
  expect(readRollLine(line, shift, during)).toMatchObject({ inAt: during, outAt: during });
  const evening = new Date("2026-11-24T12:00:00Z");
  expect(readRollLine(line, shift, evening)).toMatchObject({ inAt: shift.period.start, outAt: shift.period.end });
});

test("an own sign stays until the organizer gives another time; whoever was away has none", () => {
  const own = held("2026-11-24T05:55:00Z", null);
  const leaving = { ...there, outAt: new Date("2026-11-24T08:00:00Z") };
  expect(signsFromRoll(own, leaving)).toMatchObject({ inAt: own.inAt, inBy: "self", outBy: "roll_call" });
  const mended = { ...there, inAt: new Date("2026-11-24T06:10:00Z") };
  expect(signsFromRoll(own, mended)).toMatchObject({ inAt: mended.inAt, inBy: "roll_call", outAt: null, outBy: null });
  expect(signsFromRoll(own, { ...there, status: "absent" })).toEqual({
    status: "absent",
    inAt: null,
    inBy: null,
    outAt: null,
    outBy: null,
  });
});

test("two typed times are refused at the door when they are the wrong way round", () => {
  const later = Date.parse("2026-11-24T08:00:00Z");
  expect(rollCallInput.safeParse({ signupId, status: "present", inAt: later, outAt: later - 1 }).success).toBe(false);
  expect(rollCallInput.safeParse({ signupId, status: "present", inAt: "now", outAt: later }).success).toBe(true);
  expect(rollCallInput.safeParse({ signupId, status: "present", inAt: "later", outAt: null }).success).toBe(false);
});

import { expect, test } from "vitest";
import { decideRemove, decideWithdraw } from "./decide-withdraw.ts";

const shift = { period: { start: new Date("2026-11-28T01:00:00Z"), end: new Date("2026-11-28T03:00:00Z") } };
const deadline = new Date("2026-11-27T13:00:00Z");
const promised = { status: "confirmed" as const };

test("a volunteer steps back with one tap until twelve hours before the start", () => {
  expect(decideWithdraw(promised, shift, deadline)).toEqual([]);
  expect(decideWithdraw(promised, shift, new Date(deadline.getTime() + 1))).toEqual([
    { code: "WITHDRAW_TOO_LATE", deadline: deadline.getTime() },
  ]);
  expect(decideWithdraw(promised, shift, shift.period.start)).toEqual([{ code: "SHIFT_STARTED" }]);
});

test("whoever stepped back or was taken off has nothing left to step back from", () => {
  for (const status of ["withdrawn", "removed"] as const) {
    expect(decideWithdraw({ status }, shift, deadline)).toEqual([{ code: "NOT_SIGNED_UP" }]);
    expect(decideRemove({ status }, shift, deadline)).toEqual([{ code: "NOT_SIGNED_UP" }]);
  }
});

test("an organizer takes somebody off until the shift begins; from then on the roll is called", () => {
  expect(decideRemove(promised, shift, new Date(shift.period.start.getTime() - 1))).toEqual([]);
  expect(decideRemove(promised, shift, shift.period.start)).toEqual([{ code: "SHIFT_STARTED" }]);
});

import { expect, test } from "vitest";
import type { SeatId } from "../ids.ts";
import { decideAddShift, decideCancelShift, decideEditShift, decideHeads, decideShift } from "./decide-shift.ts";
import { maxShiftMinutes, moveShiftInput } from "./shift.ts";

const now = new Date("2026-11-24T06:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const open = { status: "published" as const, dangerous: false };

test("a shift lies ahead and is no longer than a day's work", () => {
  expect(decideShift({ start: later(1), end: later(1 + maxShiftMinutes) }, now)).toEqual([]);
  expect(decideShift({ start: now, end: later(60) }, now)).toEqual([{ code: "SHIFT_IN_PAST" }]);
  expect(decideShift({ start: later(1), end: later(2 + maxShiftMinutes) }, now)).toEqual([
    { code: "SHIFT_TOO_LONG", maxMinutes: maxShiftMinutes },
  ]);
});

test("a closed project gets no new shift, and a dangerous one no place for minors", () => {
  const period = { start: later(60), end: later(120) };
  expect(decideAddShift(open, period, [{ minAge: 6 }], now)).toEqual([]);
  expect(decideAddShift({ ...open, status: "closed" }, period, [], now)).toEqual([{ code: "PROJECT_CLOSED" }]);
  expect(decideAddShift({ ...open, dangerous: true }, period, [{ minAge: 18 }, { minAge: 17 }], now)).toEqual([
    { code: "MINORS_IN_DANGER" },
  ]);
});

test("a shift is called off once, and only before people may be there", () => {
  const period = { start: later(1), end: later(60) };
  expect(decideCancelShift({ status: "open", period }, now)).toEqual([]);
  expect(decideCancelShift({ status: "cancelled", period }, now)).toEqual([{ code: "SHIFT_CANCELLED" }]);
  expect(decideCancelShift({ status: "open", period }, period.start)).toEqual([{ code: "SHIFT_STARTED" }]);
  expect(decideEditShift({ status: "open", period }, period.start)).toEqual([{ code: "SHIFT_STARTED" }]);
});

test("fewer places never put out somebody who holds one", () => {
  const seatId = "a" as SeatId;
  const seats = [{ id: seatId, name: "陪聊", taken: 3, held: 0 }];
  expect(decideHeads(seats, [{ seatId, minHeads: 1, maxHeads: 3 }])).toEqual([]);
  expect(decideHeads(seats, [{ seatId, minHeads: 1, maxHeads: 2 }])).toEqual([
    { code: "SEATS_BELOW_SIGNUPS", seatName: "陪聊", taken: 3 },
  ]);
});

test("a break as long as the shift is refused at the door, and so is an end before the start", () => {
  const shiftId = "00000000-0000-4000-8000-000000000001";
  const ask = (minutes: number, breakMinutes: number) =>
    moveShiftInput.safeParse({ shiftId, start: later(10).getTime(), end: later(10 + minutes).getTime(), breakMinutes })
      .success;
  expect(ask(60, 59)).toBe(true);
  expect(ask(60, 60)).toBe(false);
  expect(ask(-60, 0)).toBe(false);
});

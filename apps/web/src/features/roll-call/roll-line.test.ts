import type { ShiftPersonView } from "@nuanlin/api/desk/desk-shift-view";
import { expect, test } from "vitest";
import { cameLine, instantNear, isUnconfirmed, lineBefore } from "./roll-line.ts";

const times = {
  start: Date.parse("2026-11-24T06:00Z"),
  end: Date.parse("2026-11-24T08:00Z"),
  timeZone: "Asia/Shanghai",
};
const person: ShiftPersonView = {
  signupId: "s",
  seatId: "t",
  personId: "p",
  name: "王磊",
  avatarSeed: "w",
  minor: false,
  guardianConsent: false,
  skills: [],
  credentials: [],
  attendance: null,
  reconfirmBy: null,
  claimable: false,
  hoursStatus: null,
};
const signed = { status: "present", inAt: times.start, inBy: "self", outAt: null, outBy: null } as const;

test("somebody who signed themselves keeps their own time when the roll is called", () => {
  expect(cameLine(person, times, times.start)).toEqual({ signupId: "s", status: "present", inAt: "now", outAt: null });
  expect(cameLine({ ...person, attendance: signed }, times, times.start)).toMatchObject({ inAt: null, outAt: null });
});

test("a roll called after the shift notes both ends", () => {
  expect(cameLine(person, times, times.end)).toMatchObject({ inAt: "now", outAt: "now" });
  expect(cameLine({ ...person, attendance: signed }, times, times.end)).toMatchObject({ inAt: null, outAt: "now" });
});

test("undo brings back what was noted before", () => {
  expect(lineBefore({ ...person, attendance: signed })).toEqual({
    signupId: "s",
    status: "present",
    inAt: times.start,
    outAt: null,
  });
  expect(lineBefore(person)).toBeNull();
});

test("half past midnight in a night shift is the next day", () => {
  const night = {
    start: Date.parse("2026-11-28T14:00Z"),
    end: Date.parse("2026-11-28T18:00Z"),
    timeZone: "Asia/Shanghai",
  };
  expect(new Date(instantNear("00:30", night)).toISOString()).toBe("2026-11-28T16:30:00.000Z");
  expect(new Date(instantNear("21:50", night)).toISOString()).toBe("2026-11-28T13:50:00.000Z");
});

test("who has not answered to the new time is marked until the shift begins, also after the time to answer", () => {
  const shift = { status: "open", times } as const;
  const before = times.start - 3_600_000;
  expect(isUnconfirmed(person, shift, before)).toBe(false);
  expect(isUnconfirmed({ reconfirmBy: before - 1 }, shift, before)).toBe(true);
  expect(isUnconfirmed({ reconfirmBy: before + 1 }, shift, before)).toBe(true);
  expect(isUnconfirmed({ reconfirmBy: before }, shift, times.start)).toBe(false);
  expect(isUnconfirmed({ reconfirmBy: before }, { ...shift, status: "cancelled" }, before)).toBe(false);
});

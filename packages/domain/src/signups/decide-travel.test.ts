import { expect, test } from "vitest";
import type { PersonId, SeatId, ShiftId, SignupId } from "../ids.ts";
import { travelMinutes } from "../places/travel-time.ts";
import { decideTravel } from "./decide-travel.ts";
import type { HeldSignup } from "./signup.ts";

const library = { lat: 30.87, lng: 120.09 };
/** A good three kilometres to the east. */
const pier = { lat: 30.87, lng: 120.125 };
const at = (time: string) => new Date(`2026-11-24T${time}:00Z`);
const shift = { id: "asked" as ShiftId, period: { start: at("06:00"), end: at("08:00") } };

function promise(from: string, to: string, given: Partial<HeldSignup> = {}): HeldSignup {
  return {
    id: "signup" as SignupId,
    seatId: "seat" as SeatId,
    shiftId: "other" as ShiftId,
    personId: "person" as PersonId,
    period: { start: at(from), end: at(to) },
    status: "confirmed",
    title: "巡湖",
    breakMinutes: 0,
    point: pier,
    ...given,
  };
}

const ask = (...held: HeldSignup[]) => decideTravel({ shift, point: library, held });

test("three kilometres take about half an hour by electric bicycle, and the same house nothing", () => {
  const needed = travelMinutes(library, pier);
  expect(needed).toBeGreaterThan(25);
  expect(needed).toBeLessThan(32);
  expect(travelMinutes(pier, library)).toBe(needed);
  expect(travelMinutes(library, { lat: 30.8703, lng: 120.0903 })).toBe(0);
});

test("too little time for the way is told, before and after the shift", () => {
  const needed = travelMinutes(library, pier);
  expect(ask(promise("04:00", "05:45"))).toEqual([
    { code: "TRAVEL_TIGHT", otherTitle: "巡湖", minutesBetween: 15, minutesNeeded: needed },
  ]);
  expect(ask(promise("08:00", "09:00"))).toMatchObject([{ minutesBetween: 0 }]);
});

test("nothing is said where the time is enough, the place is the same or unknown, or no promise stands", () => {
  expect(ask(promise("04:00", "05:00"))).toEqual([]);
  expect(ask(promise("04:00", "06:00", { point: library }))).toEqual([]);
  expect(ask(promise("04:00", "06:00", { point: null }))).toEqual([]);
  expect(ask(promise("04:00", "06:00", { status: "waiting" }))).toEqual([]);
  expect(ask(promise("05:00", "07:00"))).toEqual([]);
  expect(decideTravel({ shift, point: null, held: [promise("04:00", "06:00")] })).toEqual([]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { timeSlots, timeSlotsOf } from "./time-slot.ts";

const zone = "Asia/Shanghai";
const noHoliday = () => false;
const at = (text: string) => new Date(`${text}:00+08:00`);

test("a Saturday morning asks for Saturday morning only", () => {
  expect(timeSlotsOf(at("2026-11-28T09:00"), at("2026-11-28T11:30"), zone, noHoliday)).toEqual(["16"]);
});

test("a shift that ends at noon does not need the afternoon, one minute more does", () => {
  expect(timeSlotsOf(at("2026-11-28T09:00"), at("2026-11-28T12:00"), zone, noHoliday)).toEqual(["16"]);
  expect(timeSlotsOf(at("2026-11-28T09:00"), at("2026-11-28T12:01"), zone, noHoliday)).toEqual(["16", "17"]);
});

test("evening begins at 18:00", () => {
  expect(timeSlotsOf(at("2026-11-24T17:59"), at("2026-11-24T18:00"), zone, noHoliday)).toEqual(["05"]);
  expect(timeSlotsOf(at("2026-11-24T18:00"), at("2026-11-24T20:00"), zone, noHoliday)).toEqual(["06"]);
});

test("a night over midnight touches the evening and the next morning", () => {
  expect(timeSlotsOf(at("2026-11-29T22:00"), at("2026-11-30T02:00"), zone, noHoliday)).toEqual(["01", "21"]);
});

test("a shift until midnight stays in its own evening", () => {
  expect(timeSlotsOf(at("2026-11-24T19:00"), at("2026-11-25T00:00"), zone, noHoliday)).toEqual(["06"]);
});

test("on a holiday the weekday does not matter", () => {
  const nationalDay = (isoDate: string) => isoDate === "2026-10-01";
  expect(timeSlotsOf(at("2026-10-01T10:00"), at("2026-10-01T14:00"), zone, nationalDay)).toEqual(["22", "23"]);
  expect(timeSlotsOf(at("2026-09-30T19:00"), at("2026-10-01T01:00"), zone, nationalDay)).toEqual(["09", "22"]);
});

test("the slot is that of the place", () => {
  const start = new Date("2026-11-27T23:30:00Z");
  const end = new Date("2026-11-28T01:00:00Z");
  expect(timeSlotsOf(start, end, zone, noHoliday)).toEqual(["16"]);
  expect(timeSlotsOf(start, end, "UTC", noHoliday)).toEqual(["15", "16"]);
});

test("no time needs no slot, and a week needs all twenty-one", () => {
  expect(timeSlotsOf(at("2026-11-24T09:00"), at("2026-11-24T09:00"), zone, noHoliday)).toEqual([]);
  expect(timeSlotsOf(at("2026-11-23T00:00"), at("2026-11-30T00:00"), zone, noHoliday)).toEqual(
    timeSlots.codes.slice(0, 21),
  );
});

test("a shift cut in two needs together what it needed whole", () => {
  const minute = fc.integer({ min: 0, max: 20_000 });
  const base = at("2026-09-25T00:00").getTime();
  const holiday = (isoDate: string) => isoDate >= "2026-10-01" && isoDate <= "2026-10-07";
  fc.assert(
    fc.property(minute, minute, minute, (a, b, c) => {
      const [start = 0, middle = 0, end = 0] = [a, b, c].toSorted((x, y) => x - y).map((m) => base + m * 60_000);
      const slots = (from: number, to: number) => timeSlotsOf(new Date(from), new Date(to), zone, holiday);
      const parts = new Set([...slots(start, middle), ...slots(middle, end)]);
      expect(timeSlots.codes.filter((code) => parts.has(code))).toEqual(slots(start, end));
    }),
  );
});

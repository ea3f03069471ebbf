import fc from "fast-check";
import { expect, test } from "vitest";
import { plusMinutes } from "../time/period.ts";
import { localTime } from "../time/zone.ts";
import { decideOpenCover, missingPlaces, nextWaveAt, waveAllowedFrom, waveSize } from "./cover-waves.ts";

const timeZone = "Asia/Shanghai";
const at = (time: string) => new Date(time);
const shift = (start: string) => ({
  period: { start: at(start), end: plusMinutes(at(start), 120) },
  timeZone,
  status: "open" as const,
});

test("three people are asked for each place that is missing", () => {
  expect([waveSize(1), waveSize(4)]).toEqual([3, 12]);
});

test.each([
  ["a sixth of what is left", "2030-03-12T06:00:00Z", "2030-03-12T03:00:00Z", "2030-03-12T03:30:00.000Z"],
  ["two hours when there is much time", "2030-03-15T06:00:00Z", "2030-03-12T03:00:00Z", "2030-03-12T05:00:00.000Z"],
  ["ten minutes when there is little", "2030-03-12T03:40:00Z", "2030-03-12T03:00:00Z", "2030-03-12T03:10:00.000Z"],
  ["the morning when it is night", "2030-03-15T06:00:00Z", "2030-03-12T13:00:00Z", "2030-03-12T23:00:00.000Z"],
])("the next wave waits %s", (_words, start, now, next) => {
  expect(nextWaveAt(shift(start), at(now))?.toISOString()).toBe(next);
});

test("there is no wave after the start", () => {
  expect(nextWaveAt(shift("2030-03-12T03:05:00Z"), at("2030-03-12T03:00:00Z"))).toBeNull();
});

test("at night people are asked only when the shift begins within twelve hours", () => {
  const night = at("2030-03-12T15:00:00Z");
  expect(waveAllowedFrom(shift("2030-03-13T03:00:00Z"), night)).toEqual(night);
  expect(waveAllowedFrom(shift("2030-03-14T03:00:00Z"), night).toISOString()).toBe("2030-03-12T23:00:00.000Z");
  // From twelve hours before on nobody waits for the morning any more.
  expect(waveAllowedFrom(shift("2030-03-13T06:00:00Z"), night).toISOString()).toBe("2030-03-12T18:00:00.000Z");
});

test("waves come in order, at least ten minutes apart, before the start, and never at night while there is time", () => {
  const minutes = fc.integer({ min: 1, max: 10 * 1440 });
  fc.assert(
    fc.property(minutes, minutes, (sinceMonday, left) => {
      const now = plusMinutes(at("2030-03-11T00:00:00Z"), sinceMonday);
      const start = plusMinutes(now, left);
      const next = nextWaveAt({ period: { start, end: plusMinutes(start, 60) }, timeZone }, now);
      if (next === null) return;
      expect(next.getTime()).toBeGreaterThanOrEqual(plusMinutes(now, 10).getTime());
      expect(next.getTime()).toBeLessThan(start.getTime());
      const urgent = start.getTime() - next.getTime() <= 12 * 3_600_000;
      const clock = localTime(next, timeZone);
      expect(urgent || (clock >= "07:00" && clock < "22:00")).toBe(true);
    }),
  );
});

test("a call looks for no more people than it asked for and than there are places", () => {
  const seat = { maxHeads: 5, taken: 2, held: 1 };
  expect(missingPlaces({ own: false, places: 4, yes: 0 }, seat)).toBe(2);
  expect(missingPlaces({ own: false, places: 2, yes: 1 }, seat)).toBe(1);
  expect(missingPlaces({ own: false, places: 2, yes: 2 }, seat)).toBe(0);
  expect(missingPlaces({ own: true, places: 1, yes: 0 }, { maxHeads: 1, taken: 1, held: 0 })).toBe(1);
});

test("nobody is looked for when there is no half hour left", () => {
  const soon = shift("2030-03-12T06:00:00Z");
  expect(decideOpenCover(soon, at("2030-03-12T05:30:00Z"))).toEqual([]);
  expect(decideOpenCover(soon, at("2030-03-12T05:31:00Z"))).toEqual([{ code: "NOBODY_TO_ASK" }]);
  expect(decideOpenCover(soon, at("2030-03-12T06:00:00Z"))).toEqual([{ code: "SHIFT_STARTED" }]);
  expect(decideOpenCover({ ...soon, status: "cancelled" }, at("2030-03-12T03:00:00Z"))).toEqual([
    { code: "SHIFT_CANCELLED" },
  ]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { answeredWithin, chanceInTime } from "./answer-time.ts";
import { chanceToAccept, type DistrictRecord, neverAsked, partOfDayAt, weightOfAsk } from "./chance-to-accept.ts";

const nothingKnown: DistrictRecord = {
  all: neverAsked,
  byPart: { night: neverAsked, morning: neverAsked, afternoon: neverAsked, evening: neverAsked },
};
const record = fc
  .record({ asked: fc.double({ min: 0, max: 60, noNaN: true }), part: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ asked, part }) => ({ asked, accepted: asked * part }));

test("before anything is known three of ten are expected to come", () => {
  expect(chanceToAccept(neverAsked, nothingKnown, "morning")).toBeCloseTo(0.3, 10);
});

test("two noes make somebody less likely and shut nobody out", () => {
  const after = chanceToAccept({ asked: 2, accepted: 0 }, nothingKnown, "morning");
  expect(after).toBeCloseTo(0.2, 10);
});

test("whoever was never asked is thought of like the district", () => {
  const district = { ...nothingKnown, all: { asked: 460, accepted: 188 } };
  expect(chanceToAccept(neverAsked, district, "evening")).toBeCloseTo(0.4, 10);
});

test("where people come less at night, everybody is expected less at night and nobody never", () => {
  const all = { asked: 1000, accepted: 300 };
  const district = { all, byPart: { ...nothingKnown.byPart, night: { asked: 200, accepted: 20 } } };
  const [day, night] = (["morning", "night"] as const).map((part) => chanceToAccept(neverAsked, district, part));
  expect(day).toBeCloseTo(0.3, 10);
  expect(night).toBeCloseTo(32 / 240, 10);
});

test("one more yes never makes somebody less likely, one more no never more", () => {
  fc.assert(
    fc.property(record, record, (own, all) => {
      const chance = (asked: number, accepted: number) =>
        chanceToAccept(
          { asked: own.asked + asked, accepted: own.accepted + accepted },
          { ...nothingKnown, all },
          "night",
        );
      expect(chance(1, 1)).toBeGreaterThanOrEqual(chance(0, 0) - 1e-12);
      expect(chance(1, 0)).toBeLessThanOrEqual(chance(0, 0) + 1e-12);
      expect(chance(0, 0)).toBeGreaterThan(0);
      expect(chance(0, 0)).toBeLessThan(1);
    }),
  );
});

test("somebody stood down after a moment was hardly asked", () => {
  expect(weightOfAsk(0)).toBe(0);
  expect(weightOfAsk(9)).toBeCloseTo(0.095, 3);
  expect(weightOfAsk(1800)).toBeCloseTo(1, 6);
});

test.each([
  ["2030-03-12T21:59:00Z", "night"],
  ["2030-03-12T22:00:00Z", "morning"],
  ["2030-03-12T04:00:00Z", "afternoon"],
  ["2030-03-12T10:00:00Z", "evening"],
  ["2030-03-12T16:00:00Z", "night"],
])("%s is %s in Huzhou", (at, part) => {
  expect(partOfDayAt(new Date(at), "Asia/Shanghai")).toBe(part);
});

test("silence speaks for a no, the longer the more, and a yes that comes too late is none", () => {
  const seconds = fc.integer({ min: 0, max: 1800 });
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 0.97, noNaN: true }), seconds, seconds, seconds, (chance, a, b, latest) => {
      const [earlier, later] = [Math.min(a, b), Math.max(a, b)];
      const before = chanceInTime(chance, earlier, latest);
      expect(chanceInTime(chance, later, latest)).toBeLessThanOrEqual(before + 1e-12);
      expect(before).toBeLessThanOrEqual(chance);
      expect(before).toBeGreaterThanOrEqual(0);
      expect(chanceInTime(chance, latest, latest)).toBe(0);
    }),
  );
  expect(chanceInTime(0.5, 0, 90)).toBeCloseTo(0.5 * answeredWithin(90), 12);
});

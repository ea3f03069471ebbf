import fc from "fast-check";
import { expect, test } from "vitest";
import type { PersonId } from "../ids.ts";
import { type CoverCandidate, livesWithinReach, orderToAsk } from "./order-to-ask.ts";

const anyCandidate: fc.Arbitrary<Omit<CoverCandidate, "personId">> = fc.record({
  queueNo: fc.option(fc.integer({ min: 1, max: 5 })),
  lastAskedAt: fc.option(fc.integer({ min: 0, max: 3 }).map((days) => new Date(Date.UTC(2030, 0, 1 + days)))),
  monthMinutes: fc.constantFrom(0, 60, 120),
  problems: fc.constantFrom([], [], [{ code: "SHIFT_STARTED" as const }]),
  withinReach: fc.boolean(),
});
const anyCandidates = fc
  .array(anyCandidate, { maxLength: 30 })
  .map((some) =>
    some.map((one, index) => ({ ...one, personId: `person-${String(index).padStart(2, "0")}` as PersonId })),
  );

test("exactly those are asked who could take the place and live near enough, each once", () => {
  fc.assert(
    fc.property(anyCandidates, (candidates) => {
      const suitable = candidates.filter(({ problems, withinReach }) => problems.length === 0 && withinReach);
      expect(orderToAsk(candidates).toSorted()).toEqual(suitable.map(({ personId }) => personId).toSorted());
    }),
  );
});

test("nobody is asked before somebody whose turn it is: waiting first, then asked longest ago, then who serves less", () => {
  fc.assert(
    fc.property(anyCandidates, (candidates) => {
      const byId = new Map(candidates.map((candidate) => [candidate.personId, candidate]));
      const keys = orderToAsk(candidates).map((personId) => {
        const { queueNo, lastAskedAt, monthMinutes } = byId.get(personId) ?? {
          queueNo: null,
          lastAskedAt: null,
          monthMinutes: 0,
        };
        const parts = [queueNo ?? 99, lastAskedAt?.getTime() ?? 0, monthMinutes];
        return [...parts.map((part) => String(part).padStart(15, "0")), personId].join(" ");
      });
      expect(keys).toEqual(keys.toSorted());
    }),
  );
});

test("the order does not depend on the order in which people were found", () => {
  fc.assert(
    fc.property(anyCandidates, fc.integer(), (candidates, seed) => {
      const shuffled = candidates.toSorted(
        (a, b) => ((a.personId.charCodeAt(8) * seed) % 7) - ((b.personId.charCodeAt(8) * seed) % 7),
      );
      expect(orderToAsk(shuffled)).toEqual(orderToAsk(candidates));
    }),
  );
});

test("somebody who was never asked comes before somebody who was asked a year ago", () => {
  const base = { queueNo: null, monthMinutes: 0, problems: [], withinReach: true };
  const asked = { ...base, personId: "a" as PersonId, lastAskedAt: new Date("2029-01-01") };
  const never = { ...base, personId: "b" as PersonId, lastAskedAt: null, monthMinutes: 600 };
  expect(orderToAsk([asked, never])).toEqual(["b", "a"]);
});

test.each([
  ["the same street, however short the way", "330502010", 1, "330502010003", true],
  ["another street of the district, with a way of 5 km", "330502010", 5, "330502009", true],
  ["another street of the district, with a way of 2 km", "330502010", 2, "330502009", false],
  ["another district of the city, with a way of 5 km", "330502010", 5, "330521001", false],
  ["another district of the city, with a way of 30 km", "330502010", 30, "330521001", true],
  ["a place whose division nobody knows", "330502010", 1, null, true],
  ["a home that is not known", null, 100, "330502010", false],
])("%s: within reach is %#", (_words, divisionCode, reachKm, there, near) => {
  expect(livesWithinReach({ divisionCode, reachKm }, { divisionCode: there })).toBe(near);
});

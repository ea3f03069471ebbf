import fc from "fast-check";
import { expect, test } from "vitest";
import { standingOf } from "./shift-standing.ts";
import type { TeamTerms } from "./team-rule.ts";

type GivenSeat = Parameters<typeof standingOf>[0][number];

function seat(given: Partial<GivenSeat> = {}): GivenSeat {
  return { name: "邻居", kind: "volunteer", lead: false, minHeads: 2, maxHeads: 9, taken: 2, ...given };
}

const worker = (taken: number, minHeads = 1) =>
  seat({ name: "社工", kind: "professional", lead: true, minHeads, maxHeads: 2, taken });
const noRule: TeamTerms = { ratioVolunteers: null, opensWith: "anybody" };

test("a shift whose every seat has its people takes place, and more than needed changes nothing", () => {
  expect(standingOf([worker(1), seat({ taken: 5 })], noRule)).toEqual({ state: "takes_place", missing: [] });
});

test("a full row of neighbours does not stand in for the social worker who is missing", () => {
  expect(standingOf([seat({ taken: 8 }), worker(0)], noRule)).toEqual({
    state: "needs_professional",
    missing: [{ seatName: "社工", kind: "professional", lead: true, count: 1 }],
  });
});

test("with only neighbours missing it is simply short of people, and says how many", () => {
  expect(standingOf([worker(1), seat({ taken: 0 })], noRule)).toEqual({
    state: "short",
    missing: [{ seatName: "邻居", kind: "volunteer", lead: false, count: 2 }],
  });
});

test("the professional is named first, then whoever leads, then the neighbours", () => {
  const seats = [
    seat({ name: "搬东西", taken: 0 }),
    seat({ name: "领头的邻居", lead: true, taken: 1 }),
    seat({ name: "心理咨询", kind: "professional", taken: 0 }),
  ];
  const { missing } = standingOf(seats, noRule);
  expect(missing.map(({ seatName }) => seatName)).toEqual(["心理咨询", "领头的邻居", "搬东西"]);
});

test("a seat that needs nobody at least stops nothing, also when nobody is in it", () => {
  expect(standingOf([seat({ minHeads: 0, taken: 0 })], noRule).state).toBe("takes_place");
});

test("whatever the team: as soon as everybody who was named has come, the shift takes place, and one fewer is not enough", () => {
  const anySeat = fc.record({
    name: fc.string(),
    kind: fc.constantFrom("professional" as const, "volunteer" as const),
    lead: fc.boolean(),
    minHeads: fc.nat(6),
    maxHeads: fc.integer({ min: 6, max: 12 }),
    taken: fc.nat(6),
  });
  fc.assert(
    fc.property(fc.array(anySeat, { minLength: 1, maxLength: 6 }), (seats) => {
      const { state, missing } = standingOf(seats, noRule);
      const sum = missing.reduce((all, { count }) => all + count, 0);
      const filled = seats.map((one) => ({ ...one, taken: Math.max(one.taken, one.minHeads) }));
      const came = filled.reduce((all, one) => all + one.taken, 0) - seats.reduce((all, one) => all + one.taken, 0);
      expect(sum).toBe(came);
      expect(state === "takes_place").toBe(sum === 0);
      expect(standingOf(filled, noRule).state).toBe("takes_place");
      expect(missing.every(({ count }) => count >= 1)).toBe(true);
    }),
  );
});

test("a team that opens with its professional needs one, also where no seat says so", () => {
  const opening: TeamTerms = { ratioVolunteers: null, opensWith: "professional" };
  expect(standingOf([worker(0, 0), seat()], opening)).toEqual({
    state: "needs_professional",
    missing: [{ seatName: "社工", kind: "professional", lead: true, count: 1 }],
  });
  expect(standingOf([worker(1, 0), seat()], opening).state).toBe("takes_place");
});

test("neighbours who lost one of their two social workers need another one, as far as there is a place", () => {
  const ratio: TeamTerms = { ratioVolunteers: 3, opensWith: "anybody" };
  expect(standingOf([worker(1), seat({ taken: 4 })], ratio).missing).toEqual([
    { seatName: "社工", kind: "professional", lead: true, count: 1 },
  ]);
  expect(standingOf([worker(1), seat({ taken: 3 })], ratio).state).toBe("takes_place");
  expect(standingOf([worker(2), seat({ taken: 9 })], ratio).state).toBe("takes_place");
});

test("neighbours who still have to come are counted as those they will need a professional for", () => {
  const { missing } = standingOf([worker(0, 0), seat({ taken: 0 })], { ratioVolunteers: 3, opensWith: "anybody" });
  expect(missing.map(({ seatName, count }) => [seatName, count])).toEqual([
    ["社工", 1],
    ["邻居", 2],
  ]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { standingOf } from "./shift-standing.ts";

type GivenSeat = Parameters<typeof standingOf>[0][number];

function seat(given: Partial<GivenSeat> = {}): GivenSeat {
  return { name: "邻居", kind: "volunteer", lead: false, minHeads: 2, taken: 2, ...given };
}

const worker = (taken: number) => seat({ name: "社工", kind: "professional", lead: true, minHeads: 1, taken });

test("a shift whose every seat has its people takes place, and more than needed changes nothing", () => {
  expect(standingOf([worker(1), seat({ taken: 5 })])).toEqual({ state: "takes_place", missing: [] });
});

test("a full row of neighbours does not stand in for the social worker who is missing", () => {
  expect(standingOf([seat({ taken: 8 }), worker(0)])).toEqual({
    state: "needs_professional",
    missing: [{ seatName: "社工", kind: "professional", lead: true, count: 1 }],
  });
});

test("with only neighbours missing it is simply short of people, and says how many", () => {
  expect(standingOf([worker(1), seat({ taken: 0 })])).toEqual({
    state: "short",
    missing: [{ seatName: "邻居", kind: "volunteer", lead: false, count: 2 }],
  });
});

test("the professional is named first, then whoever leads, then the neighbours", () => {
  const { missing } = standingOf([
    seat({ name: "搬东西", taken: 0 }),
    seat({ name: "领头的邻居", lead: true, taken: 1 }),
    seat({ name: "心理咨询", kind: "professional", taken: 0 }),
  ]);
  expect(missing.map(({ seatName }) => seatName)).toEqual(["心理咨询", "领头的邻居", "搬东西"]);
});

test("a seat that needs nobody at least stops nothing, also when nobody is in it", () => {
  expect(standingOf([seat({ minHeads: 0, taken: 0 })]).state).toBe("takes_place");
});

test("whatever the team: as soon as everybody who was named has come, the shift takes place, and one fewer is not enough", () => {
  const anySeat = fc.record({
    name: fc.string(),
    kind: fc.constantFrom("professional" as const, "volunteer" as const),
    lead: fc.boolean(),
    minHeads: fc.nat(6),
    taken: fc.nat(6),
  });
  fc.assert(
    fc.property(fc.array(anySeat, { minLength: 1, maxLength: 6 }), (seats) => {
      const { state, missing } = standingOf(seats);
      const sum = missing.reduce((all, { count }) => all + count, 0);
      const filled = seats.map((one) => ({ ...one, taken: Math.max(one.taken, one.minHeads) }));
      const came = filled.reduce((all, one) => all + one.taken, 0) - seats.reduce((all, one) => all + one.taken, 0);
      expect(sum).toBe(came);
      expect(state === "takes_place").toBe(sum === 0);
      expect(standingOf(filled).state).toBe("takes_place");
      expect(missing.every(({ count }) => count >= 1)).toBe(true);
    }),
  );
});

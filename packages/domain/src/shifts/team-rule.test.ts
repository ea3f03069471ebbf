import fc from "fast-check";
import { expect, test } from "vitest";
import type { SeatId } from "../ids.ts";
import { decideTeam, teamRoom, type TeamSeat } from "./team-rule.ts";

const seat = (kind: TeamSeat["kind"], taken: number, given: Partial<TeamSeat> = {}): TeamSeat => ({
  id: `${kind}${Math.random()}` as SeatId,
  kind,
  taken,
  held: 0,
  minHeads: 1,
  ...given,
});
const six = { ratioVolunteers: 6, opensWith: "professional" } as const;
const codes = (seats: readonly TeamSeat[], terms: Parameters<typeof teamRoom>[1] = six) =>
  decideTeam({ kind: "volunteer" }, seats, terms);

test("one social worker leads six neighbours, and the seventh waits", () => {
  const at = (volunteers: number) => codes([seat("professional", 1), seat("volunteer", volunteers)]);
  expect(at(5)).toEqual([]);
  expect(at(6)).toEqual([{ code: "RATIO_REACHED", ratio: 6, professionals: 1 }]);
});

test("a place that is kept for somebody counts among the six", () => {
  expect(codes([seat("professional", 1), seat("volunteer", 5, { held: 1 })])).toHaveLength(1);
});

test("the shift opens once its professionals are there, and a kept place brings none of them to the door", () => {
  const missing = [{ code: "WAITS_FOR_PROFESSIONAL", count: 2 }];
  expect(codes([seat("professional", 0, { minHeads: 2, held: 2 }), seat("volunteer", 0)])).toEqual(missing);
  expect(codes([seat("professional", 2, { minHeads: 2 }), seat("volunteer", 0)])).toEqual([]);
});

test("without a professional nobody opens it, even where none is the minimum", () => {
  expect(codes([seat("professional", 0, { minHeads: 0 })])).toEqual([{ code: "WAITS_FOR_PROFESSIONAL", count: 1 }]);
});

test("professionals are never kept waiting for themselves", () => {
  expect(decideTeam({ kind: "professional" }, [seat("professional", 0)], six)).toEqual([]);
});

test("a project that says nothing about its team takes everybody", () => {
  const nothing = { ratioVolunteers: null, opensWith: "anybody" } as const;
  expect(teamRoom([seat("volunteer", 60)], nothing).roomForVolunteers).toBe(Infinity);
});

test("whoever is let in where there is room leaves the team within its bounds, and more professionals never mean less room", () => {
  const heads = fc.record({
    professionals: fc.nat(4),
    needed: fc.nat(3),
    volunteers: fc.nat(30),
    ratio: fc.option(fc.integer({ min: 1, max: 10 })),
    opensWith: fc.constantFrom("anybody" as const, "professional" as const),
  });
  fc.assert(
    fc.property(heads, ({ professionals, needed, volunteers, ratio, opensWith }) => {
      const terms = { ratioVolunteers: ratio, opensWith };
      const room = (more: number) =>
        teamRoom(
          [seat("professional", professionals + more, { minHeads: needed }), seat("volunteer", volunteers)],
          terms,
        ).roomForVolunteers;
      if (room(0) > 0) {
        if (ratio !== null) expect(volunteers + 1).toBeLessThanOrEqual(ratio * professionals);
        if (opensWith === "professional") expect(professionals).toBeGreaterThanOrEqual(Math.max(1, needed));
      }
      expect(room(1)).toBeGreaterThanOrEqual(room(0));
    }),
  );
});

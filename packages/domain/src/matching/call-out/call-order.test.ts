import fc from "fast-check";
import { expect, test } from "vitest";
import { personId } from "../../ids.ts";
import { callOrder } from "./call-order.ts";
import { type CallOutCandidate, callOutTerms } from "./call-out.ts";
import { etaSeconds } from "./eta.ts";
import { fatigueOf } from "./fatigue.ts";

const idOf = (number: number) => personId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`);
const candidate = (number: number, given: Partial<CallOutCandidate> = {}): CallOutCandidate => ({
  personId: idOf(number),
  professional: false,
  chance: 0.4,
  etaSeconds: 600,
  fatigue: 0,
  ...given,
});
const order = (...people: CallOutCandidate[]) =>
  callOrder(people, callOutTerms).map((one) => Number(one.personId.slice(-12)));

test("who is near comes before who is far, who is willing before who is not, who is rested before who is tired", () => {
  expect(order(candidate(1), candidate(2, { etaSeconds: 300 }))).toEqual([2, 1]);
  expect(order(candidate(1), candidate(2, { chance: 0.5 }))).toEqual([2, 1]);
  expect(order(candidate(1, { fatigue: 2 }), candidate(2))).toEqual([2, 1]);
});

test("five minutes more of a way are made up for by a chance 2.72 times as high", () => {
  expect(order(candidate(1, { chance: 0.3, etaSeconds: 300 }), candidate(2, { chance: 0.82 }))).toEqual([2, 1]);
  expect(order(candidate(1, { chance: 0.3, etaSeconds: 300 }), candidate(2, { chance: 0.81 }))).toEqual([1, 2]);
});

test("tired people are asked later, never not at all, and the score explains the order", () => {
  const tired = callOrder([candidate(1, { fatigue: 500 })], callOutTerms);
  expect(tired).toHaveLength(1);
  expect(tired[0]?.score).toBeCloseTo(0.4 * Math.exp(-2) - 500 * callOutTerms.fatiguePrice, 12);
});

test("the order does not depend on how the list came in", () => {
  const people = fc.array(
    fc.record({
      chance: fc.constantFrom(0.2, 0.4),
      etaSeconds: fc.constantFrom(120, 600),
      fatigue: fc.constantFrom(0, 1),
    }),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(people, (list) => {
      const candidates = list.map((given, number) => candidate(number, given));
      expect(order(...candidates.toReversed())).toEqual(order(...candidates));
    }),
  );
});

test("an ask weighs half after a week, and nothing is felt of none", () => {
  const now = new Date("2030-03-15T00:00:00Z");
  expect(fatigueOf([], now)).toBe(0);
  expect(fatigueOf([now, new Date("2030-03-08T00:00:00Z"), new Date("2030-03-01T00:00:00Z")], now)).toBeCloseTo(1.75);
});

test("four kilometres are eighteen minutes by electric bicycle, fifteen by car and over an hour on foot", () => {
  expect(etaSeconds(4, "e_bike")).toBe(1130);
  expect(etaSeconds(4, "car")).toBe(879);
  expect(etaSeconds(4, "walk")).toBe(4043);
});

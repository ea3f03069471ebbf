import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainQuestion } from "../fit/plain-question.ts";
import { fitOf } from "../fit/fit.ts";
import { diversify } from "./diversify.ts";
import { fairnessOf } from "./fairness.ts";
import { fillFactor, fillRate, fillShare, orderScore } from "./fill-order.ts";
import { plainOrder, rankForMe, type SuitingSeat } from "./projects-for-me.ts";

const count = fc.nat({ max: 60 });
const fill = fc.record({ recent: count, free: count });

describe("how far a project has been found", () => {
  test("nobody yet is nothing, full is all, and who looks for nobody has found everybody", () => {
    expect([
      fillRate({ recent: 0, free: 5 }),
      fillRate({ recent: 3, free: 0 }),
      fillRate({ recent: 0, free: 0 }),
    ]).toEqual([0, 1, 1]);
    expect([fillFactor(0), fillFactor(1)]).toEqual([1, 0]);
    expect(fillFactor(0.5)).toBeCloseTo((1 - Math.exp(-0.5)) / (1 - Math.exp(-1)), 12);
  });

  test("every sign-up more moves a project down and never below what the fit leaves it", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fill, (fit, found) => {
        const score = orderScore(fit, found);
        expect(orderScore(fit, { ...found, recent: found.recent + 1 })).toBeLessThanOrEqual(score + 1e-9);
        expect(score).toBeLessThanOrEqual(fit + 1e-9);
        expect(score).toBeGreaterThanOrEqual(fit * (1 - fillShare) - 1e-9);
      }),
    );
  });
});

const kin = fc.record({
  score: fc.double({ min: 0, max: 100, noNaN: true }),
  projectId: fc.uuid(),
  category: fc.constantFrom("3301", "3302", "3304"),
  organisationId: fc.constantFrom("a", "b"),
  placeId: fc.constantFrom("x", "y"),
});

describe("an order in which neighbours differ", () => {
  test("loses nobody and doubles nobody", () => {
    fc.assert(
      fc.property(fc.array(kin), fc.nat({ max: 20 }), (ranked, depth) => {
        expect(new Set(diversify(ranked, depth))).toEqual(new Set(ranked));
        expect(diversify(ranked, depth)).toHaveLength(ranked.length);
      }),
    );
  });

  test("puts something else between two of a kind that are all but equal, and leaves a clear order as it is", () => {
    const one = (projectId: string, score: number, category: string) => ({
      projectId,
      score,
      category,
      organisationId: projectId,
      placeId: projectId,
    });
    const close = [one("a", 80, "3301"), one("b", 79.9, "3301"), one("c", 79.6, "3302")];
    expect(diversify(close, 3).map(({ projectId }) => projectId)).toEqual(["a", "c", "b"]);
    const clear = [one("a", 80, "3301"), one("b", 79, "3301"), one("c", 60, "3302")];
    expect(diversify(clear, 3)).toEqual(clear);
  });
});

describe("what suits somebody", () => {
  const seat = (given: Partial<SuitingSeat>): SuitingSeat => ({
    projectId: "p",
    category: "3301",
    organisationId: "o",
    placeId: "x",
    fit: fitOf(plainQuestion),
    fill: { recent: 0, free: 3 },
    step: null,
    start: new Date("2026-11-28T01:00Z"),
    distanceKm: 1,
    ...given,
  });
  const free = fitOf({ ...plainQuestion, person: { ...plainQuestion.person, slots: ["16"] } });

  test("each project comes once, with the seat that suits best", () => {
    const ranked = rankForMe([seat({}), seat({ fit: free }), seat({ projectId: "q" })]);
    expect(ranked.map(({ projectId, fit }) => [projectId, fit.score])).toEqual([
      ["p", free.score],
      ["q", fitOf(plainQuestion).score],
    ]);
  });

  test("what needs a step first stands behind, and is no part of the plain order", () => {
    const step = {
      problem: { code: "PROFILE_INCOMPLETE", missing: ["birthDate"] },
      way: { step: "complete_profile" },
    } as const;
    const seats = [seat({ projectId: "needs", fit: free, step }), seat({ projectId: "open" })];
    expect(rankForMe(seats).map(({ projectId }) => projectId)).toEqual(["open", "needs"]);
    expect(plainOrder(seats).map(({ projectId }) => projectId)).toEqual(["open"]);
  });

  test("the plain order looks at time, then distance, and at no fit", () => {
    const later = new Date("2026-11-29T01:00Z");
    const seats = [
      seat({ projectId: "far", distanceKm: 9 }),
      seat({ projectId: "later", start: later, fit: free }),
      seat({ projectId: "unknown", distanceKm: null }),
      seat({ projectId: "near", distanceKm: 1 }),
    ];
    expect(plainOrder(seats).map(({ projectId }) => projectId)).toEqual(["near", "far", "unknown", "later"]);
  });
});

test("fairness counts who was found; the same for all is even, all for one is not", () => {
  expect(fairnessOf([0, 2, 0, 1])).toMatchObject({ projects: 4, reached: 2, signups: 3 });
  expect(fairnessOf([2, 2, 2]).gini).toBeCloseTo(0, 12);
  expect(fairnessOf([0, 0, 0, 8]).gini).toBeCloseTo(0.75, 12);
  expect(fairnessOf([]).gini).toBe(0);
});

import type { PlannerArrays } from "@nuanlin/domain/matching/planner/planner-instance";
import { expect, test } from "vitest";
import { solvePlan } from "./solve-plan.ts";

// Two people, two shifts at different times with one place each. The first fits both best, the second almost as well.
const week = (secondFits: number): PlannerArrays => ({
  vCap: Uint8Array.of(2, 2),
  vPro: Uint8Array.of(0, 0),
  tProject: Uint32Array.of(0, 1),
  tRatio: Uint8Array.of(0, 0),
  tMin: Uint16Array.of(1, 1),
  tBonus: Uint32Array.of(500, 500),
  sTeam: Uint32Array.of(0, 1),
  sPro: Uint8Array.of(0, 0),
  sCap: Uint16Array.of(1, 1),
  sMin: Uint16Array.of(1, 1),
  sMask: Uint32Array.of(1, 2),
  eOff: Uint32Array.of(0, 2, 4),
  eSlot: Uint32Array.of(0, 1, 0, 1),
  eW: Uint16Array.of(900, 900, secondFits, secondFits),
});
const options = (fairnessCost: number, signal = new AbortController().signal) => ({
  fairnessCost,
  signal,
  onProgress: () => undefined,
});

test("by fit alone the one who fits best gets both; for a small price each gets one", async () => {
  const best = await solvePlan(week(880), options(0));
  expect(Array.from(best?.edges ?? [])).toEqual([0, 1]);
  const even = await solvePlan(week(880), options(1));
  expect(even).toMatchObject({ value: 2780, bound: best?.bound });
  expect(even?.edges).toHaveLength(2);
});

test("where sharing costs more than it may, the best plan stays", async () => {
  expect(await solvePlan(week(300), options(5))).toMatchObject({ value: 2800 });
});

test("a plan that was stopped before it began is none", async () => {
  expect(await solvePlan(week(880), options(1, AbortSignal.abort()))).toBeNull();
});

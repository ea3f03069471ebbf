import { findViolations } from "@nuanlin/domain/matching/planner/check-plan";
import { toPlannerInstance } from "@nuanlin/domain/matching/planner/planner-instance";
import { expect, test } from "vitest";
import { startPlanning } from "./start-planning.ts";

// Six hundred people and sixty teams of five seats in six blocks, everybody near everything: enough work to be stopped in.
const people = 600;
const teams = 60;
const degree = 20;
const question = toPlannerInstance({
  vCap: new Uint8Array(people).fill(2),
  vPro: new Uint8Array(people),
  tProject: Uint32Array.from({ length: teams }, (_, t) => t),
  tRatio: new Uint8Array(teams),
  tMin: new Uint16Array(teams).fill(4),
  tBonus: new Uint32Array(teams).fill(1500),
  sTeam: Uint32Array.from({ length: teams }, (_, t) => t),
  sPro: new Uint8Array(teams),
  sCap: new Uint16Array(teams).fill(5),
  sMin: new Uint16Array(teams),
  sMask: Uint32Array.from({ length: teams }, (_, t) => 1 << (t % 6)),
  eOff: Uint32Array.from({ length: people + 1 }, (_, v) => v * degree),
  eSlot: Uint32Array.from(
    { length: people * degree },
    (_, e) => (Math.floor(e / degree) * 7 + (e % degree) * 3) % teams,
  ),
  eW: Uint16Array.from({ length: people * degree }, (_, e) => 1 + ((e * 7919) % 1000)),
});

test("a run in its own thread tells its progress and ends with a plan that keeps every rule", async () => {
  const shares: number[] = [];
  const plan = await startPlanning(question, "team", { onProgress: (share) => shares.push(share) }).plan;
  expect(findViolations(question, plan.edges, "team")).toEqual([]);
  expect(plan).toMatchObject({ mode: "team", cancelled: false });
  expect(plan.bound).toBeGreaterThanOrEqual(plan.objective);
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
});

test("a run that is stopped in the middle still ends with a plan that keeps every rule", async () => {
  const run = startPlanning(question, "team", { onProgress: () => run.stop() });
  const plan = await run.plan;
  expect(plan.cancelled).toBe(true);
  expect(findViolations(question, plan.edges, "team")).toEqual([]);
});

import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bestReplies } from "./best-replies.ts";
import { findViolations, worthOfPlan } from "./check-plan.ts";
import { explainPlan } from "./explain-plan.ts";
import { solveFair } from "./fair-plan.ts";
import { findInconsistency } from "./find-inconsistency.ts";
import { InstanceFault } from "./instance-fault.ts";
import { keepPlanAlive } from "./live-plan.ts";
import { type PlanMode, type PlannerInstance, toPlannerInstance, volunteerOfEdge } from "./planner-instance.ts";
import { readInstance } from "./read-instance.ts";
import { restrictInstance } from "./restrict-instance.ts";
import { solvePure } from "./solve-pure.ts";
import { solveTeam } from "./solve-team.ts";
import { writeInstance } from "./write-instance.ts";

/** Questions small enough to try every plan: up to 5 volunteers, 3 teams, 12 edges. For tests. */
const smallInstances: fc.Arbitrary<PlannerInstance> = fc
  .record({
    people: fc.array(fc.record({ cap: fc.integer({ min: 1, max: 2 }), pro: fc.boolean() }), {
      minLength: 1,
      maxLength: 5,
    }),
    teams: fc.array(
      fc.record({
        block: fc.integer({ min: 0, max: 1 }),
        ratio: fc.integer({ min: 0, max: 2 }),
        least: fc.integer({ min: 1, max: 3 }),
        bonus: fc.constantFrom(0, 300),
        cap: fc.integer({ min: 1, max: 3 }),
        roleLeast: fc.integer({ min: 0, max: 1 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
    weights: fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 30, maxLength: 30 }),
  })
  .map(({ people, teams, weights }) => {
    const slots = teams.flatMap(({ ratio, cap, roleLeast, block }, t) => {
      const crowd = { t, pro: 0, cap, least: roleLeast, mask: 1 << block };
      return ratio > 0 ? [crowd, { t, pro: 1, cap: 2, least: 1, mask: 1 << block }] : [crowd];
    });
    const eOff = [0];
    const eSlot: number[] = [];
    const eW: number[] = [];
    people.forEach(({ pro }, v) => {
      slots.forEach((slot, s) => {
        const weight = weights[(v * 7 + s * 3) % weights.length]!;
        if (eSlot.length >= 12 || weight < 300 || (slot.pro === 1 && !pro)) return;
        eSlot.push(s);
        eW.push(weight);
      });
      eOff.push(eSlot.length);
    });
    return toPlannerInstance({
      vCap: Uint8Array.from(people, ({ cap }) => cap),
      vPro: Uint8Array.from(people, ({ pro }) => Number(pro)),
      tProject: Uint32Array.from(teams, (_, t) => t),
      tRatio: Uint8Array.from(teams, ({ ratio }) => ratio),
      tMin: Uint16Array.from(teams, ({ least }) => least),
      tBonus: Uint32Array.from(teams, ({ bonus }) => bonus),
      sTeam: Uint32Array.from(slots, ({ t }) => t),
      sPro: Uint8Array.from(slots, ({ pro }) => pro),
      sCap: Uint16Array.from(slots, ({ cap }) => cap),
      sMin: Uint16Array.from(slots, ({ least }) => least),
      sMask: Uint32Array.from(slots, ({ mask }) => mask),
      eOff: Uint32Array.from(eOff),
      eSlot: Uint32Array.from(eSlot),
      eW: Uint16Array.from(eW),
    });
  });

const solve = (instance: PlannerInstance, mode: PlanMode) =>
  mode === "pure" ? solvePure(instance, { epsilon: 0.1 }) : solveTeam(instance, { effort: 0.3 });

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0).buffer;

/** The best of all plans, by trying every set of edges. */
function bestOfAll(instance: PlannerInstance, mode: PlanMode): number {
  let best = 0;
  for (let set = 0; set < 1 << instance.edges; set += 1) {
    const edges: number[] = [];
    for (let e = 0; e < instance.edges; e += 1) if ((set >> e) & 1) edges.push(e);
    const worth = worthOfPlan(instance, edges, mode);
    if (worth > best && findViolations(instance, edges, mode).length === 0) best = worth;
  }
  return best;
}

describe.each(["pure", "team"] as const)("in %s mode", (mode) => {
  test("a plan keeps every rule, is worth what it says, and nothing is worth more than its bound", () => {
    fc.assert(
      fc.property(smallInstances, (instance) => {
        const plan = solve(instance, mode);
        expect(findViolations(instance, plan.edges, mode)).toEqual([]);
        expect(plan.objective).toBeCloseTo(worthOfPlan(instance, plan.edges, mode), 6);
        const best = bestOfAll(instance, mode);
        expect(plan.objective).toBeLessThanOrEqual(best);
        expect(plan.bound).toBeGreaterThanOrEqual(best - 1e-6);
        // Weights are whole numbers and epsilon times the shifts is below one: the pure plan is the best there is.
        if (mode === "pure") expect(plan.objective).toBe(best);
      }),
      { numRuns: 60 },
    );
  });

  test("after a cancellation the plan still keeps every rule, or says that people must decide", () => {
    fc.assert(
      fc.property(smallInstances, fc.nat(), (instance, pick) => {
        const plan = solve(instance, mode);
        if (plan.edges.length === 0) return;
        const edge = plan.edges[pick % plan.edges.length]!;
        const live = keepPlanAlive(instance, plan);
        const { whole, objective, moved } = live.cancel(edge);
        expect(live.edges()).not.toContain(edge);
        expect(moved).not.toContain(volunteerOfEdge(instance, edge));
        if (!whole) return;
        expect(findViolations(instance, live.edges(), mode)).toEqual([]);
        if (mode === "team") expect(objective).toBeCloseTo(worthOfPlan(instance, live.edges(), mode), 6);
      }),
      { numRuns: 100 },
    );
  });

  test("a fixed pair is in the plan, a forbidden one is not", () => {
    fc.assert(
      fc.property(smallInstances, fc.nat(), (instance, pick) => {
        if (instance.edges < 2) return;
        const forbidden = pick % instance.edges;
        const fixed = (forbidden + 1) % instance.edges;
        const restricted = restrictInstance(instance, { fixed: [fixed], forbidden: [forbidden] });
        try {
          const plan = restricted.toOriginal(solve(restricted.instance, mode));
          expect(plan.edges).toContain(fixed);
          expect(plan.edges).not.toContain(forbidden);
          expect(findViolations(instance, plan.edges, mode)).toEqual([]);
          expect(plan.objective).toBeCloseTo(worthOfPlan(instance, plan.edges, mode), 6);
        } catch (error) {
          if (mode === "pure" || !(error instanceof InstanceFault)) throw error;
          expect(error.code).toBe("FIXED_TEAM_CANNOT_OPEN");
        }
      }),
      { numRuns: 60 },
    );
  });
});

test("whoever is told what weight would have been needed would choose the seat with a little more than that, and not with less", () => {
  fc.assert(
    fc.property(smallInstances, fc.nat(), (instance, pick) => {
      if (instance.edges === 0) return;
      const edge = pick % instance.edges;
      const plan = solvePure(instance, { epsilon: 0.1 });
      const told = explainPlan(instance, plan).explain(volunteerOfEdge(instance, edge), instance.eSlot[edge]!);
      expect(told.kind).toBe(plan.edges.includes(edge) ? "seated" : "not_seated");
      if (told.kind !== "not_seated") return;
      const wants = (weight: number) => {
        const eW = instance.eW.slice();
        eW[edge] = weight;
        const wanted = new Float64Array(instance.slots);
        const only = volunteerOfEdge(instance, edge);
        bestReplies({ ...instance, eW }).sum(plan.prices, only, instance.volunteers, wanted);
        return wanted[instance.eSlot[edge]!] === 1;
      };
      expect(told.weight).toBeLessThanOrEqual(told.needed + 1);
      expect(wants(Math.ceil(told.needed) + 1)).toBe(true);
      if (told.needed >= 2) expect(wants(Math.floor(told.needed) - 1)).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test("a question reads as it was written, and none that lost its end is read at all", () => {
  fc.assert(
    fc.property(smallInstances, fc.integer({ min: 1, max: 400 }), (instance, lost) => {
      if (instance.edges === 0) return;
      const bytes = writeInstance(instance);
      expect(readInstance(bytes)).toEqual(instance);
      const cut = bytes.slice(0, Math.max(0, bytes.byteLength - 8 - lost));
      expect(() => readInstance(cut)).toThrow(InstanceFault);
    }),
    { numRuns: 60 },
  );
});

test("fairness costs no more than it may", () => {
  fc.assert(
    fc.property(smallInstances, fc.integer({ min: 0, max: 20 }), (instance, most) => {
      const { plan, costPercent } = solveFair(instance, most);
      expect(costPercent).toBeLessThanOrEqual(most);
      expect(findViolations(instance, plan.edges, "pure")).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("a run that is stopped at once still answers with a plan that keeps every rule", () => {
  fc.assert(
    fc.property(smallInstances, (instance) => {
      for (const plan of [
        solveTeam(instance, { cancelled: () => true }),
        solvePure(instance, { cancelled: () => true }),
      ]) {
        expect(plan.cancelled).toBe(true);
        expect(findViolations(instance, plan.edges, plan.mode)).toEqual([]);
        expect(Number.isFinite(plan.bound)).toBe(true);
      }
    }),
    { numRuns: 30 },
  );
});

const [pair] = fc.sample(
  smallInstances.filter(({ edges, volunteers }) => edges > 2 && volunteers > 1),
  { numRuns: 1, seed: 7 },
);

test.each([
  ["no volunteers", { vCap: new Uint8Array(), vPro: new Uint8Array(), eOff: new Uint32Array(1) }, "NO_VOLUNTEERS"],
  ["no edges", { eSlot: new Uint32Array(), eW: new Uint16Array() }, "NO_EDGES"],
  ["a slot that does not exist", { eSlot: pair!.eSlot.map(() => 99) }, "SLOT_OUT_OF_RANGE"],
  ["a weight of nothing", { eW: pair!.eW.map(() => 0) }, "WEIGHT_OUT_OF_RANGE"],
  ["offsets that do not end at the edges", { eOff: pair!.eOff.map(() => 0) }, "OFFSETS_BROKEN"],
  ["a minimum above the capacity", { sMin: pair!.sMin.map(() => 500) }, "MIN_ABOVE_CAP"],
  ["a team that does not exist", { sTeam: pair!.sTeam.map(() => 99) }, "TEAM_OUT_OF_RANGE"],
  ["arrays of different length", { sMin: new Uint16Array(99) }, "ARRAY_LENGTH"],
] as const)("%s is named", (_, wrong, code) => {
  expect(findInconsistency({ ...pair!, ...wrong })?.code).toBe(code);
  expect(findInconsistency(pair!)).toBeNull();
});

test.each([
  [{ fixed: [0], forbidden: [0] }, "FIXED_AND_FORBIDDEN"],
  [{ fixed: [0, 0] }, "FIXED_TWICE"],
  [{ forbidden: [99] }, "EDGE_OUT_OF_RANGE"],
] as const)("wishes that contradict each other are refused: %j", (wishes, code) => {
  expect(() => restrictInstance(pair!, wishes)).toThrow(expect.objectContaining({ code }));
});

test.each([
  ["an empty file", new ArrayBuffer(0), "TRUNCATED"],
  ["another kind of file", bytesOf("%PDF-1.7 and so on"), "NOT_AN_INSTANCE"],
  ["a file cut in its header", bytesOf("MMI1\0\0\0\0\xff\0\0\0{"), "TRUNCATED"],
  ["a header that is no JSON", bytesOf("MMI1\0\0\0\0\x04\0\0\0{{{{"), "HEADER_BROKEN"],
])("%s is refused", (_, bytes, code) => {
  expect(() => readInstance(bytes)).toThrow(expect.objectContaining({ code }));
});

import * as fc from "fast-check";
import { type PlannerInstance, toPlannerInstance } from "./planner-instance.ts";

/** Questions small enough to try every plan: up to 5 volunteers, 3 teams, 12 edges. For tests. */
export const smallInstances: fc.Arbitrary<PlannerInstance> = fc
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

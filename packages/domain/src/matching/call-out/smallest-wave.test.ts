import fc from "fast-check";
import { expect, test } from "vitest";
import { callOutTerms } from "./call-out.ts";
import { nobodyAsked, withOneMore } from "./poisson-binomial.ts";
import { type Side, smallestWave } from "./smallest-wave.ts";
import { openPlaces, teamChance } from "./team-chance.ts";

const chances = (maxLength: number) => fc.array(fc.double({ min: 0, max: 0.97, noNaN: true }), { maxLength });
const team = fc
  .integer({ min: 1, max: 5 })
  .chain((heads) => fc.record({ heads: fc.constant(heads), professionals: fc.nat(heads) }));

const side = (pending: readonly number[], next: readonly number[], cap: number): Side => ({
  pending: pending.reduce(withOneMore, nobodyAsked(cap)),
  next,
});
const first = ({ pending, next }: Side, count: number) => next.slice(0, count).reduce(withOneMore, pending);

test("one place and people who come half the time: four are asked, for three would be 0.875", () => {
  const places = { heads: 1, professionals: 0, volunteers: 1 };
  const wave = smallestWave(places, side([], [], 1), side([], [0.5, 0.5, 0.5, 0.5, 0.5], 1), callOutTerms);
  expect(wave).toEqual({ professionals: 0, volunteers: 4, chance: 0.9375 });
});

test("a professional who can hardly be found does not ring up every volunteer", () => {
  const places = { heads: 4, professionals: 1, volunteers: 3 };
  const everybody = Array.from({ length: 100 }, () => 0.4);
  const wave = smallestWave(places, side([], [0.1], 4), side([], everybody, 3), callOutTerms);
  expect(wave.professionals).toBe(1);
  expect(wave.volunteers).toBeLessThan(20);
});

test("a wave is enough, and no smaller one is, whoever was asked before", () => {
  fc.assert(
    fc.property(team, chances(3), chances(3), chances(9), chances(9), (wanted, askedA, askedB, nextA, nextB) => {
      const places = openPlaces(wanted, { professionals: 0, volunteers: 0 });
      const professionals = side(askedA, nextA, places.heads);
      const volunteers = side(askedB, nextB, places.volunteers);
      const wave = smallestWave(places, professionals, volunteers, callOutTerms);
      const chanceOf = (a: number, b: number) => teamChance(places, first(professionals, a), first(volunteers, b));
      const everybody = chanceOf(nextA.length, nextB.length);
      const enough = Math.min(callOutTerms.sureEnough, callOutTerms.worthOfAll * everybody);
      expect(wave.chance).toBe(chanceOf(wave.professionals, wave.volunteers));
      expect(wave.chance).toBeGreaterThanOrEqual(enough);
      for (let a = 0; a <= nextA.length; a += 1) {
        for (let b = 0; b <= nextB.length; b += 1) {
          // Sums in another order may differ in the last place.
          const smaller = a + b < wave.professionals + wave.volunteers;
          if (smaller) expect(chanceOf(a, b)).toBeLessThan(enough + 1e-12);
        }
      }
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { chanceOfAtLeast, nobodyAsked, withOneMore } from "./poisson-binomial.ts";

const chance = fc.double({ min: 0, max: 1, noNaN: true });
const fewChances = fc.array(chance, { maxLength: 9 });

/** The sum over every set of people who might say yes. */
function bruteForce(chances: readonly number[], atLeast: number): number {
  let sum = 0;
  for (let set = 0; set < 2 ** chances.length; set += 1) {
    const says = (person: number) => Math.floor(set / 2 ** person) % 2 === 1;
    if (chances.filter((_, person) => says(person)).length < atLeast) continue;
    sum += chances.reduce((product, one, person) => product * (says(person) ? one : 1 - one), 1);
  }
  return sum;
}

const counted = (chances: readonly number[], cap: number) => chances.reduce(withOneMore, nobodyAsked(cap));

test("of two people who come half the time, both come in a quarter of cases", () => {
  expect(counted([0.5, 0.5], 3)).toEqual([0.25, 0.5, 0.25, 0]);
});

test("the chance of enough yeses is the sum over all sets of people, wherever the count is capped", () => {
  fc.assert(
    fc.property(fewChances, fc.nat(10), fc.nat(4), (chances, atLeast, room) => {
      const counts = counted(chances, atLeast + room);
      expect(chanceOfAtLeast(counts, atLeast)).toBeCloseTo(bruteForce(chances, atLeast), 12);
    }),
  );
});

test("one more person never makes enough yeses less likely", () => {
  fc.assert(
    fc.property(fc.array(chance, { maxLength: 40 }), chance, fc.nat(8), (chances, more, atLeast) => {
      const before = counted(chances, 8);
      const after = withOneMore(before, more);
      expect(chanceOfAtLeast(after, atLeast)).toBeGreaterThanOrEqual(chanceOfAtLeast(before, atLeast) - 1e-12);
    }),
  );
});

test("the chances of all counts make up one, and the order of people does not matter", () => {
  fc.assert(
    fc.property(fc.array(chance, { maxLength: 40 }), fc.nat(8), (chances, cap) => {
      const counts = counted(chances, cap);
      expect(counts.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 10);
      counted(chances.toReversed(), cap).forEach((one, yes) => expect(one).toBeCloseTo(counts[yes] ?? Number.NaN, 12));
    }),
  );
});

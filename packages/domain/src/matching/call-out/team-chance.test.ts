import fc from "fast-check";
import { expect, test } from "vitest";
import { nobodyAsked, withOneMore } from "./poisson-binomial.ts";
import { openPlaces, reachablePlaces, teamChance } from "./team-chance.ts";

const team = fc
  .integer({ min: 1, max: 5 })
  .chain((heads) => fc.record({ heads: fc.constant(heads), professionals: fc.nat(heads) }));
const people = fc.record({ professionals: fc.nat(6), volunteers: fc.nat(6) });
const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 5 });

test("a professional takes a volunteer's place once the quota is full, a volunteer never a professional's", () => {
  const five = { heads: 5, professionals: 2 };
  expect(openPlaces(five, { professionals: 3, volunteers: 1 })).toEqual({ heads: 1, professionals: 0, volunteers: 1 });
  expect(openPlaces(five, { professionals: 0, volunteers: 3 })).toEqual({ heads: 2, professionals: 2, volunteers: 0 });
  expect(openPlaces(five, { professionals: 0, volunteers: 9 })).toEqual({ heads: 2, professionals: 2, volunteers: 0 });
});

test("nobody is missing exactly when the quota of professionals and the heads are there", () => {
  fc.assert(
    fc.property(team, people, (wanted, coming) => {
      const complete =
        coming.professionals >= wanted.professionals && coming.professionals + coming.volunteers >= wanted.heads;
      expect(openPlaces(wanted, coming).heads === 0).toBe(complete);
    }),
  );
});

test("where there are too few people, the goal is what they can fill", () => {
  const missing = { heads: 5, professionals: 2, volunteers: 3 };
  expect(reachablePlaces(missing, { professionals: 1, volunteers: 9 })).toEqual({
    heads: 4,
    professionals: 1,
    volunteers: 3,
  });
  expect(reachablePlaces(missing, { professionals: 4, volunteers: 0 })).toEqual({
    heads: 4,
    professionals: 2,
    volunteers: 2,
  });
});

test("the chance of a team is the sum over all sets of people who might come", () => {
  fc.assert(
    fc.property(team, chances, chances, (wanted, professionals, volunteers) => {
      const places = openPlaces(wanted, { professionals: 0, volunteers: 0 });
      const all = [...professionals, ...volunteers];
      let sum = 0;
      for (let set = 0; set < 2 ** all.length; set += 1) {
        const comes = all.map((_, person) => Math.floor(set / 2 ** person) % 2 === 1);
        const coming = {
          professionals: comes.slice(0, professionals.length).filter(Boolean).length,
          volunteers: comes.slice(professionals.length).filter(Boolean).length,
        };
        if (openPlaces(wanted, coming).heads > 0) continue;
        sum += all.reduce((product, one, person) => product * (comes[person] ? one : 1 - one), 1);
      }
      const counts = teamChance(
        places,
        professionals.reduce(withOneMore, nobodyAsked(places.heads)),
        volunteers.reduce(withOneMore, nobodyAsked(places.volunteers)),
      );
      expect(counts).toBeCloseTo(sum, 10);
    }),
  );
});

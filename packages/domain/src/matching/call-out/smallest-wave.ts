import type { CallOutTerms } from "./call-out.ts";
import { withOneMore, type YesCounts } from "./poisson-binomial.ts";
import { type OpenPlaces, teamChance } from "./team-chance.ts";

/** One side of a team: what those who were asked may still say, and the chances of those who may be asked next, in order. */
export interface Side {
  readonly pending: YesCounts;
  readonly next: readonly number[];
}

export interface WaveSize {
  /** How many to ask from the front of each order. */
  readonly professionals: number;
  readonly volunteers: number;
  /** The chance that the team fills up when they are asked. */
  readonly chance: number;
}

/**
 * The fewest people to ask so that the team fills up with the chance `sureEnough`, taken from the front of both orders: with one
 * fewer on either side it would not. Of two waves of one size the one with fewer professionals, who are scarce. Where even
 * everybody is no such chance, the fewest who reach most of what everybody would (`worthOfAll`); so a missing professional
 * does not ring up every volunteer of the district. Costs as many steps as there are candidates.
 */
export function smallestWave(places: OpenPlaces, professionals: Side, volunteers: Side, terms: CallOutTerms): WaveSize {
  const left = growing(professionals);
  const right = growing(volunteers);
  const chanceOf = (a: number, b: number) => teamChance(places, left[a] ?? [], right[b] ?? []);
  const everybody = chanceOf(left.length - 1, right.length - 1);
  const enough = Math.min(terms.sureEnough, everybody * terms.worthOfAll);

  let best: WaveSize = { professionals: left.length - 1, volunteers: right.length - 1, chance: everybody };
  // With each professional more, fewer volunteers do: one walk along the edge of what is enough sees every smallest pair.
  let b = right.length - 1;
  for (let a = 0; a < left.length; a += 1) {
    if (chanceOf(a, b) < enough) continue;
    while (b > 0 && chanceOf(a, b - 1) >= enough) b -= 1;
    if (a + b < best.professionals + best.volunteers) {
      best = { professionals: a, volunteers: b, chance: chanceOf(a, b) };
    }
  }
  return best;
}

/** The distribution with nobody more asked, with the first of the order, with the first two, and so on. */
function growing({ pending, next }: Side): YesCounts[] {
  const grown = [pending];
  let counts = pending;
  for (const chance of next) {
    counts = withOneMore(counts, chance);
    grown.push(counts);
  }
  return grown;
}

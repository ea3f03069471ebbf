import type { CalledTeam } from "./call-out.ts";
import { chanceOfAtLeast, type YesCounts } from "./poisson-binomial.ts";

/** Places of a called team that nobody has yet. */
export interface OpenPlaces {
  /** Heads that are missing in all. */
  readonly heads: number;
  /** Professionals among them without whom the team does not go. */
  readonly professionals: number;
  /** Places that a volunteer may take: `heads - professionals`. */
  readonly volunteers: number;
}

/** What is missing when so many have said yes; professionals beyond their quota take places of volunteers. */
export function openPlaces(
  team: CalledTeam,
  coming: { readonly professionals: number; readonly volunteers: number },
): OpenPlaces {
  const professionals = Math.max(0, team.professionals - coming.professionals);
  const volunteers = Math.max(0, team.heads - Math.max(team.professionals, coming.professionals) - coming.volunteers);
  return { heads: professionals + volunteers, professionals, volunteers };
}

/** The part of the places that can be filled when there are only so many people; all of them when there are enough. */
export function reachablePlaces(
  missing: OpenPlaces,
  people: { readonly professionals: number; readonly volunteers: number },
): OpenPlaces {
  const professionals = Math.min(missing.professionals, people.professionals);
  const volunteers = Math.min(missing.volunteers, people.volunteers + people.professionals - professionals);
  return { heads: professionals + volunteers, professionals, volunteers };
}

/**
 * The chance that the places fill up: enough professionals for their quota, and enough in all. `professionals` must be capped at
 * `places.heads` and `volunteers` at `places.volunteers`, beyond which a yes makes no difference. Exact if people decide alone.
 */
export function teamChance(places: OpenPlaces, professionals: YesCounts, volunteers: YesCounts): number {
  let chance = 0;
  for (let coming = places.professionals; coming <= places.heads; coming += 1) {
    chance += (professionals[coming] ?? 0) * chanceOfAtLeast(volunteers, places.heads - coming);
  }
  return Math.min(1, chance);
}

import { communitiesOf, shortName, streetsOfNewDistrict } from "@nuanlin/domain/divisions/huzhou-divisions";
import { lampLevel } from "@nuanlin/domain/figures/district-figures";
import type { DistrictFigures } from "./district-figures.ts";

type DivisionHours = DistrictFigures["hours"]["divisions"][number];

/** A community, or what is known of a street only, with its hours of the period. */
export interface Lamp {
  readonly code: string;
  readonly name: string;
  readonly level: 0 | 1 | 2 | 3 | 4;
  readonly minutes: number;
  readonly people: number;
  /** Epoch milliseconds; null when nobody has been there. */
  readonly last: number | null;
}

export interface StreetLamps {
  readonly code: string;
  readonly name: string;
  readonly lit: number;
  readonly lamps: readonly Lamp[];
  /** Hours at places of which only the street is known; null when there are none. */
  readonly own: Lamp | null;
}

export interface Lamps {
  readonly streets: readonly StreetLamps[];
  readonly lit: number;
  readonly all: number;
  /** Minutes outside the new district or at places without a division. */
  readonly elsewhere: number;
}

/** The lamps of the district, or of one street, for the hours of a period of so many days. */
export function lampsOf(divisions: readonly DivisionHours[], days: number, street: string | null): Lamps {
  const byCode = new Map(divisions.map((hours) => [hours.division, hours]));
  const toLamp = (code: string, name: string): Lamp => {
    const { minutes = 0, people = 0, last = null } = byCode.get(code) ?? {};
    return { code, name, level: lampLevel(minutes, days), minutes, people, last };
  };
  const streets = streetsOfNewDistrict()
    .filter(({ code }) => street === null || code === street)
    .map(({ code, name }): StreetLamps => {
      const lamps = communitiesOf(code).map((community) => toLamp(community.code, shortName(community.name)));
      const own = toLamp(code, name);
      return {
        code,
        name,
        lit: lamps.filter(({ minutes }) => minutes > 0).length,
        lamps,
        own: own.minutes > 0 ? own : null,
      };
    });
  const shown = new Set(streets.flatMap(({ code, lamps }) => [code, ...lamps.map((lamp) => lamp.code)]));
  return {
    streets,
    lit: streets.reduce((sum, { lit }) => sum + lit, 0),
    all: streets.reduce((sum, { lamps }) => sum + lamps.length, 0),
    elsewhere: divisions
      .filter(({ division }) => division === null || !shown.has(division))
      .reduce((sum, { minutes }) => sum + minutes, 0),
  };
}

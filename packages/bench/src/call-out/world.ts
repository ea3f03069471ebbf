import { type PersonId, personId } from "@nuanlin/domain/ids";
import type { CalledTeam } from "@nuanlin/domain/matching/call-out/call-out";
import { type PartOfDay, partOfDayAt } from "@nuanlin/domain/matching/call-out/chance-to-accept";
import type { CallOutMode } from "@nuanlin/domain/matching/call-out/eta";
import type { Point } from "@nuanlin/domain/places/place";
import { atLocal, districtZone, plusLocalDays } from "@nuanlin/domain/time/zone";
import { type SeededRandom, seededRandom } from "../seeded-random.ts";

/** A district with its responders and what happens there. Whoever decides whom to ask sees `home`, `mode`, `skills`: never `truth`. */
export interface World {
  readonly seed: number;
  readonly people: readonly Responder[];
  readonly incidents: readonly Incident[];
}

export interface Responder {
  readonly id: PersonId;
  readonly number: number;
  readonly professional: boolean;
  readonly mode: CallOutMode;
  readonly skills: readonly number[];
  /** The middle of the square kilometre they live in: more is not kept of anybody. */
  readonly home: Point;
  readonly truth: {
    readonly home: Point;
    readonly work: Point;
    /** Log-odds of a yes by part of the day, rested and nearby. */
    readonly willing: Readonly<Record<PartOfDay, number>>;
    readonly slowness: number;
  };
}

export interface Incident {
  readonly number: number;
  readonly at: Date;
  readonly point: Point;
  readonly skill: number;
  readonly team: CalledTeam;
}

export interface WorldSize {
  readonly people: number;
  readonly weeks: number;
  readonly incidentsPerWeek: number;
  /** Mean of the true chance of a yes by day, of somebody rested and near. */
  readonly meanChance: number;
}

/** The town of Huzhou and the towns around it, roughly where they lie; how many live there and how far apart is OURS. */
const towns = [
  { lat: 30.868, lng: 120.094, weight: 47, spreadKm: 2.2 },
  { lat: 30.885, lng: 120.13, weight: 15, spreadKm: 1.8 },
  { lat: 30.853, lng: 120.175, weight: 12, spreadKm: 1.6 },
  { lat: 30.862, lng: 120.262, weight: 14, spreadKm: 1.6 },
  { lat: 30.812, lng: 120.088, weight: 8, spreadKm: 1.5 },
  { lat: 30.822, lng: 120.035, weight: 4, spreadKm: 1.2 },
] as const;
const modes = [
  { mode: "e_bike", weight: 45 },
  { mode: "car", weight: 43 },
  { mode: "walk", weight: 6 },
  { mode: "bicycle", weight: 6 },
] as const;
const teamSizes = [3, 4, 5, 6, 7].map((heads) => ({ heads, weight: 1 }));
const hours = Array.from({ length: 24 }, (_, hour) => ({ hour, weight: hour < 6 ? 0.4 : hour < 22 ? 1 : 0.6 }));
const skillCount = 4;
const kmPerDegree = 111.19;

export function makeWorld(seed: number, size: WorldSize): World {
  return {
    seed,
    people: Array.from({ length: size.people }, (_, number) => makeResponder(seed, number, size.meanChance)),
    incidents: makeIncidents(seed, size),
  };
}

/** A point near a town; further out than those who live there if `wider` is more than 1. */
export function pointNearTown(random: SeededRandom, wider = 1): Point {
  const { lat, lng, spreadKm } = random.pick(towns);
  const north = (random.normal() * spreadKm * wider) / kmPerDegree;
  const east = (random.normal() * spreadKm * wider) / (kmPerDegree * Math.cos((lat * Math.PI) / 180));
  return { lat: lat + north, lng: lng + east };
}

function makeResponder(seed: number, number: number, meanChance: number): Responder {
  const random = seededRandom(seed, 1, number);
  const home = pointNearTown(random);
  const professional = random.unit() < 0.22;
  const willing = Math.log(meanChance / (1 - meanChance)) + 0.8 * random.normal() + (professional ? 0.2 : 0);
  const skills = Array.from({ length: skillCount }, (_, skill) => skill).filter(() => random.unit() < 0.4);
  return {
    id: personId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`),
    number,
    professional,
    mode: random.pick(modes).mode,
    skills,
    home: { lat: middleOf(home.lat, 0.009), lng: middleOf(home.lng, 0.0105) },
    truth: {
      home,
      work: pointNearTown(random),
      willing: {
        night: willing - 0.6 + 0.4 * random.normal(),
        morning: willing + 0.3 * random.normal(),
        afternoon: willing + 0.3 * random.normal(),
        evening: willing + 0.2 + 0.3 * random.normal(),
      },
      slowness: Math.exp(0.4 * random.normal()),
    },
  };
}

function makeIncidents(seed: number, { weeks, incidentsPerWeek }: WorldSize): Incident[] {
  const first = atLocal("2030-01-07", "00:00", districtZone);
  const days = weeks * 7;
  return Array.from({ length: weeks * incidentsPerWeek }, (_, number) => {
    const random = seededRandom(seed, 2, number);
    const day = plusLocalDays(first, Math.floor(random.unit() * days), districtZone);
    const minutes = random.pick(hours).hour * 60 + Math.floor(random.unit() * 60);
    const { heads } = random.pick(teamSizes);
    const luck = random.unit();
    const professionals = luck < 0.25 ? 0 : luck < 0.75 || heads < 5 ? 1 : 2;
    return {
      number,
      at: new Date(day.getTime() + minutes * 60_000),
      point: pointNearTown(random),
      skill: Math.floor(random.unit() * skillCount),
      team: { heads, professionals },
    };
  }).toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

function middleOf(degrees: number, cell: number): number {
  return (Math.floor(degrees / cell) + 0.5) * cell;
}

export function partOf(incident: Incident): PartOfDay {
  return partOfDayAt(incident.at, districtZone);
}

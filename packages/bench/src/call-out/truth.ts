import { etaSeconds } from "@nuanlin/domain/matching/call-out/eta";
import { distanceKm } from "@nuanlin/domain/places/place";
import { districtZone, localWeekday } from "@nuanlin/domain/time/zone";
import { seededRandom } from "../seeded-random.ts";
import { type Incident, partOf, pointNearTown, type Responder, type World } from "./world.ts";

/** How somebody really behaves when a call reaches them. */
export interface Behaviour {
  readonly yes: boolean;
  /** Seconds until they answer; Infinity for those who never do. */
  readonly answersAfter: number;
  /** What they say their way takes, and what it does take. */
  readonly statedEta: number;
  readonly realEta: number;
  /** The part of the way after which they turn back; null for those who come. */
  readonly leavesAfter: number | null;
}

// What nobody who decides whom to ask knows.
const tiredPerAsk = 0.15;
const tiredHalfLifeDays = 10;
const atWork = 0.45;
const elsewhere = 0.08;
const turnsBack = 0.04;

/**
 * The same person in the same incident draws the same luck whoever asks; only how tired they are differs. By day many are at work and
 * some are anywhere; a long way and many asks lately make a yes less likely; half of those who do not come never say so.
 */
export function behaviourOf(
  world: World,
  incident: Incident,
  person: Responder,
  askedBefore: readonly Date[],
): Behaviour {
  const random = seededRandom(world.seed, 3, incident.number, person.number);
  const part = partOf(incident);
  const working = (part === "morning" || part === "afternoon") && localWeekday(incident.at, districtZone) <= 5;
  const where = random.unit();
  const anywhere = pointNearTown(random);
  const home = working && where < atWork ? person.truth.work : person.truth.home;
  const at = where > 1 - elsewhere ? anywhere : home;
  const realEta = etaSeconds(distanceKm(at, incident.point), person.mode) * 1.05 * Math.exp(0.25 * random.normal());

  const tired = askedBefore.reduce(
    (sum, asked) => sum + 0.5 ** ((incident.at.getTime() - asked.getTime()) / 86_400_000 / tiredHalfLifeDays),
    0,
  );
  const odds = person.truth.willing[part] - tiredPerAsk * tired - 0.04 * Math.max(0, realEta / 60 - 10);
  const yes = random.unit() < 1 / (1 + Math.exp(-odds));
  const says = yes || random.unit() < 0.5;
  const delay = 50 * person.truth.slowness * (part === "night" ? 1.6 : 1) * Math.exp(0.9 * random.normal());
  return {
    yes,
    answersAfter: says ? delay : Infinity,
    statedEta: realEta * Math.exp(0.1 * random.normal()),
    realEta,
    leavesAfter: random.unit() < turnsBack ? random.unit() : null,
  };
}

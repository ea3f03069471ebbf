import type { ServiceCategoryCode } from "@nuanlin/domain/codes/service-category";
import { timeSlots, type TimeSlotCode } from "@nuanlin/domain/codes/time-slot";
import type { DemoTemperament } from "./content-types.ts";
import { pickOne, pickSome, wholeBetween, type Rng } from "./rng.ts";

/** When in life somebody is, which decides when they are free and what draws them. */
export type Season = "pupil" | "young" | "worker" | "shift_worker" | "retired";

const slotsPerDay = 3;

// Weekdays 1–7 (8 is a public holiday), parts of the day 0 morning, 1 afternoon, 2 evening.
function slots(days: readonly number[], parts: readonly number[]): TimeSlotCode[] {
  return timeSlots.codes.filter(
    (_, index) => days.includes(Math.floor(index / slotsPerDay) + 1) && parts.includes(index % slotsPerDay),
  );
}

interface FreeTimes {
  readonly often: readonly TimeSlotCode[];
  readonly oftenCount: readonly [least: number, most: number];
  readonly seldom: readonly TimeSlotCode[];
}

const usuallyFree: Record<Season, FreeTimes> = {
  pupil: { often: slots([6, 7], [0, 1]), seldom: slots([5, 8], [1, 2]), oftenCount: [2, 3] },
  young: { often: slots([6, 7], [0, 1, 2]), seldom: slots([1, 2, 3, 4, 5, 8], [1, 2]), oftenCount: [3, 5] },
  worker: {
    often: [...slots([6, 7], [0, 1]), ...slots([1, 2, 3, 4], [2])],
    seldom: slots([5, 8], [0, 2]),
    oftenCount: [3, 5],
  },
  shift_worker: { often: slots([1, 2, 3, 4, 5], [0, 1]), seldom: slots([1, 3, 6, 7], [2]), oftenCount: [3, 5] },
  retired: { often: slots([1, 2, 3, 4, 5], [0, 1]), seldom: slots([6, 7, 8], [0, 1]), oftenCount: [5, 8] },
};

const drawnTo: Record<Season, readonly ServiceCategoryCode[]> = {
  pupil: ["0006", "0008", "3305", "0018", "3306", "0010"],
  young: ["0003", "0006", "0008", "3301", "3302", "3304", "0018", "0016", "0013"],
  worker: ["0003", "3301", "3302", "3304", "0006", "0011", "3307", "0013", "3310", "3313"],
  shift_worker: ["3311", "3308", "3301", "0011", "0001", "0004", "3307"],
  retired: ["3301", "0001", "3307", "0008", "0015", "0009", "3309", "3312", "0006", "3313"],
};

const reach: Record<Season, readonly [least: number, most: number]> = {
  pupil: [2, 6],
  young: [4, 12],
  worker: [4, 14],
  shift_worker: [3, 9],
  retired: [2, 5],
};

/** The season of life of somebody that old; some people at work have their free time on weekdays. */
export function seasonAt(rng: Rng, age: number): Season {
  if (age < 18) return "pupil";
  if (age < 24) return "young";
  if (age >= 58) return "retired";
  return rng() < 0.18 ? "shift_worker" : "worker";
}

/** Free times in the order of the national table, never empty. */
export function drawSlots(rng: Rng, season: Season): TimeSlotCode[] {
  const { often, seldom, oftenCount } = usuallyFree[season];
  const chosen = new Set([
    ...pickSome(rng, often, wholeBetween(rng, ...oftenCount)),
    ...pickSome(rng, seldom, wholeBetween(rng, 0, 2)),
  ]);
  return timeSlots.codes.filter((slot) => chosen.has(slot));
}

/** One to four categories, as the national form allows. */
export function drawInterests(rng: Rng, season: Season): ServiceCategoryCode[] {
  return pickSome(rng, drawnTo[season], wholeBetween(rng, 1, 4));
}

/** How far somebody goes, in whole kilometres: less at both ends of life. */
export function drawReach(rng: Rng, season: Season): number {
  return wholeBetween(rng, ...reach[season]);
}

/** Most people come now and then, a few carry a lot; nearly all keep their word. */
export function drawTemperament(rng: Rng, season: Season): DemoTemperament {
  const zeal = pickOne(rng, [0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.55, 0.75, 0.9]);
  const reliable = (season === "retired" ? 0.88 : 0.78) + rng() * 0.12;
  return { eager: zeal, reliable: round(reliable), considerate: round(0.5 + rng() * 0.48) };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

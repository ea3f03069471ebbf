import { distanceKm } from "../../places/place.ts";
import { travelMinutesBy, usualTravelMode } from "../../places/travel-mode.ts";
import { sharedDigits, type Nearness } from "../../pool/nearness.ts";
import type { FitQuestion } from "./fit-question.ts";
import { neutral, type Weighable } from "./fit-term.ts";

/**
 * Minutes after which the way is worth half. OUR guess from the 20 minutes that the plans for a 15 分钟社区生活圈 (15-minute
 * neighbourhood, 上海 2016 and since) call near, and a little more.
 */
export const halfMinutes = 20;
/** What lies farther than somebody said they would go is worth half of that again. */
const beyondReachFactor = 0.5;

/** Where there is no point: same community, street, district, city, further. */
const nearnessValues: readonly [number, number, number, number, number] = [0.9, 0.7, 0.4, 0.2, 0.05];

/**
 * Distance: kilometres as the crow flies to minutes by how they travel (the electric bicycle when unsaid), which halve the value every
 * 20 minutes: `0.5 ** (minutes / 20)`. Without a point on one side the divisions say how near it is; when these are unknown too,
 * neutral.
 */
export function distanceTerm({ person, wishes, home, place }: FitQuestion): Weighable<"distance"> {
  const mode = wishes.travelMode ?? usualTravelMode;
  const bare = { km: null, minutes: null, mode, rough: false, nearness: null, beyondReach: false } as const;
  if (home !== null && place.point !== null) {
    const km = distanceKm(home.point, place.point);
    const minutes = travelMinutesBy(mode, km);
    const beyondReach = km > person.reachKm;
    const value = 0.5 ** (minutes / halfMinutes) * (beyondReach ? beyondReachFactor : 1);
    return { value, known: true, fact: { ...bare, km, minutes, rough: home.rough, beyondReach } };
  }
  const nearness = nearnessOf(person.divisionCode, place.divisionCode);
  if (nearness === null) return { value: neutral, known: false, fact: bare };
  return { value: nearnessValues[nearness], known: true, fact: { ...bare, nearness } };
}

/** How far apart two divisions are; null when one is unknown. */
function nearnessOf(home: string | null, place: string | null): Nearness | null {
  if (home === null || place === null) return null;
  const steps = [0, 1, 2, 3] as const;
  const shared = steps.find(
    (step) => place.length >= sharedDigits[step] && home.startsWith(place.slice(0, sharedDigits[step])),
  );
  return shared ?? 4;
}

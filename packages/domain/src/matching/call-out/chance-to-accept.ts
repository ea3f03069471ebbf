import { localTime } from "../../time/zone.ts";
import { answeredWithin } from "./answer-time.ts";

/** What is known of asks: how many there were, and how many were answered with yes. */
export interface AskRecord {
  /**
   * Asks that had their time. Whoever was stood down before answering was asked in part only (`weightOfAsk`); else everybody who is
   * slow would look unwilling.
   */
  readonly asked: number;
  readonly accepted: number;
}

export const neverAsked: AskRecord = { asked: 0, accepted: 0 };

/** How much of a whole ask it was when the answer did not come within so many seconds and nobody waited any longer. */
export function weightOfAsk(waitedSeconds: number): number {
  return answeredWithin(waitedSeconds);
}

/** The quarters of a day in which people answer differently, by the clock of the place. */
export const partsOfDay = ["night", "morning", "afternoon", "evening"] as const;
export type PartOfDay = (typeof partsOfDay)[number];

/** Night lasts until 06:00, morning until 12:00, afternoon until 18:00, evening until midnight. */
export function partOfDayAt(now: Date, timeZone: string): PartOfDay {
  const clock = localTime(now, timeZone);
  if (clock < "06:00") return "night";
  if (clock < "12:00") return "morning";
  return clock < "18:00" ? "afternoon" : "evening";
}

/** What the district knows of everybody's answers together. */
export interface DistrictRecord {
  readonly all: AskRecord;
  readonly byPart: Readonly<Record<PartOfDay, AskRecord>>;
}

/** What we expect before anything is known: 3 of 10 who are asked come. OUR guess, it weighs as much as 40 asks. */
const firstGuess = 0.3;
const firstGuessWeighs = 40;
/** What everybody does weighs as much as so many asks of one person's own. */
const othersWeigh = 4;
/** What the whole day does weighs as much as so many asks in one part of it. */
const dayWeighs = 40;

/**
 * How likely somebody says yes if asked now. Their own answers are counted on top of a Beta prior that has the mean of the district
 * and the weight of 4 asks, so the estimate is the mean of the posterior: (4 m + yeses) / (4 + asks). Whoever was never asked is
 * thought of like everybody else, and two noes shut nobody out. The part of the day moves the odds by as much as it moves those of
 * the district, itself held back by a prior of 40 asks; with nothing known of it, it moves nothing. Between 0.01 and 0.97.
 */
export function chanceToAccept(own: AskRecord, district: DistrictRecord, part: PartOfDay): number {
  const mean = posteriorMean(district.all, firstGuess, firstGuessWeighs);
  const inPart = posteriorMean(district.byPart[part], mean, dayWeighs);
  const odds = oddsOf(posteriorMean(own, mean, othersWeigh)) * (oddsOf(inPart) / oddsOf(mean));
  return Math.max(0.01, Math.min(0.97, odds / (1 + odds)));
}

/** Mean of the Beta posterior with a prior of that mean, worth so many asks. */
function posteriorMean({ asked, accepted }: AskRecord, mean: number, weighs: number): number {
  return (mean * weighs + accepted) / (weighs + Math.max(asked, accepted));
}

function oddsOf(chance: number): number {
  const inside = Math.max(1e-6, Math.min(1 - 1e-6, chance));
  return inside / (1 - inside);
}

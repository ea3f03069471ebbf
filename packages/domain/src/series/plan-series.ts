import { plusMinutes } from "../time/period.ts";
import { dateOf, type Occurrence, occurrencesOf, type SeriesTimes } from "./occurrences.ts";
import { maxOccurrencesAtOnce } from "./repeat.ts";

/** How far ahead a series makes its shifts. */
export const horizonDays = 180;

/** The moment up to which a series makes its shifts. */
export function horizonOf(now: Date): Date {
  return plusMinutes(now, horizonDays * 1440);
}

/**
 * The shifts a series lacks: those of its times from now to the horizon that are not there, at most 104 in one run. A shift that
 * was moved or called off is there, and its day does not get another. Planned twice is planned once.
 */
export function planSeries(
  series: SeriesTimes,
  existing: readonly { readonly occurrence: string }[],
  now: Date,
): Occurrence[] {
  const there = new Set(existing.map(({ occurrence }) => dateOf(occurrence)));
  return occurrencesOf(series, { from: now, until: horizonOf(now) }, maxOccurrencesAtOnce + there.size)
    .filter(({ occurrence }) => !there.has(dateOf(occurrence)))
    .slice(0, maxOccurrencesAtOnce);
}

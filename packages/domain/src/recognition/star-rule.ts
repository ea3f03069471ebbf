import type { StarLevel } from "./recognition.ts";

/** How many hours lead to which star. An award keeps the version it followed, so a later rule never takes it away. */
export interface StarRule {
  readonly version: string;
  /** ISO date from which the federation uses the rule. */
  readonly validFrom: string;
  /** Least hours for one to five stars, rising. */
  readonly steps: readonly { readonly level: StarLevel; readonly hours: number }[];
  /** practice: in common use, but in no law in force. federation: decided here. */
  readonly basis: "practice" | "federation";
  readonly source: { readonly zh: string; readonly en: string };
}

/**
 * The steps in common use, 100/300/600/1000/1500 hours. They are NOT law: Order 67 art. 10 only allows organisations to
 * rate volunteers by time and quality. Cities differ, so a rule is data with a version.
 */
export const commonStarRule: StarRule = {
  version: "2026-1",
  validFrom: "2026-01-01",
  steps: [
    { level: 1, hours: 100 },
    { level: 2, hours: 300 },
    { level: 3, hours: 600 },
    { level: 4, hours: 1000 },
    { level: 5, hours: 1500 },
  ],
  basis: "practice",
  source: {
    zh: "各地通行做法，源自 2012 年的办法草案，现行法规没有规定",
    en: "Common practice after a draft of 2012; no law in force sets it",
  },
};

/**
 * The star that so many approved minutes reach, 0 for none yet. Reaching a step exactly is enough. Time is one half:
 * the quality of service (Order 67 art. 10) is judged by the person who issues the star, not here.
 */
export function starLevelFor(minutes: number, rule: StarRule): StarLevel | 0 {
  return rule.steps.findLast(({ hours }) => minutes >= hours * 60)?.level ?? 0;
}

/** The next star and the whole minutes still missing to it; null when the highest one is reached. */
export function nextStar(
  minutes: number,
  rule: StarRule,
): { readonly level: StarLevel; readonly minutesMissing: number } | null {
  const next = rule.steps.find(({ hours }) => minutes < hours * 60);
  return next === undefined ? null : { level: next.level, minutesMissing: next.hours * 60 - minutes };
}

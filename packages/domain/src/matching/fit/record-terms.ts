import { experiencedFrom, noRecord, type FitQuestion } from "./fit-question.ts";
import { neutral, share, type Weighable } from "./fit-term.ts";

/** Nine of ten promises are kept: what is believed of somebody before anything is known. A Beta(9, 1) prior; OUR guess. */
const priorKept = 9;
const priorBroken = 1;
/** Stepping back too late leaves the organizer hours to find somebody; not coming leaves none. */
const lateWeight = 0.5;
/** The reliability of somebody nobody knows: the mean of the prior. */
export const priorReliability = priorKept / (priorKept + priorBroken);

/**
 * Reliability: the share of promises kept in the last twelve months, shrunk towards 0.9 by ten imagined promises (the mean of the
 * posterior of a Beta(9, 1) prior), so that a newcomer is trusted and one bad day does not brand anybody. A late withdrawal counts
 * half of not coming; being excused counts nothing.
 */
export function reliabilityTerm({ record }: FitQuestion): Weighable<"reliability"> {
  const fact = (record ?? noRecord).reliability;
  const broken = fact.absent + fact.late * lateWeight;
  const value = (priorKept + fact.kept) / (priorKept + priorBroken + fact.kept + broken);
  return { value, known: fact.kept + fact.absent + fact.late > 0, fact };
}

/** Services in a month that nobody who said nothing would call many. */
const usualPerMonth = 4;
/** Each service of the same week costs this much: a week wants free evenings. */
const weekCost = 0.1;

/**
 * Workload and rest: what is promised in the month of the shift against the most they wish, `1 - month / wished`, 0 from there on.
 * Whoever named no number: `1 / (1 + month / 4)`, which only passes work on to those who have little. Each promise of the same week
 * takes another tenth. The wish is theirs (Order 685 art. 25: nobody serves against their will).
 */
export function workloadTerm({ record, wishes }: FitQuestion): Weighable<"workload"> {
  const wished = wishes.maxPerMonth;
  if (record === null) return { value: neutral, known: false, fact: { month: 0, week: 0, wished } };
  const { month, week } = record.workload;
  const room = wished === null ? 1 / (1 + month / usualPerMonth) : 1 - month / wished;
  return { value: share(room - week * weekCost), known: true, fact: { month, week, wished } };
}

/** How much a time in the same project is worth, in others of the unit, and in others of the kind. */
const timesWorth = { project: 1, organisation: 0.5, category: 0.3 } as const;

/**
 * Continuity: people served are glad of a face they know. Neutral for whoever has not been there, and half of what is missing to 1 for
 * each time in the project; other projects of the unit count half, others of the kind a third.
 */
export function continuityTerm({ record }: FitQuestion): Weighable<"continuity"> {
  const fact = (record ?? noRecord).continuity;
  const times =
    fact.project * timesWorth.project +
    fact.organisation * timesWorth.organisation +
    fact.category * timesWorth.category;
  return { value: neutral + (1 - neutral) * (1 - 0.5 ** times), known: times > 0, fact };
}

/**
 * Team balance: a newcomer wants somebody experienced for each newcomer (0.4 with none, 1 with enough); the experienced are worth more
 * where newcomers lack them (0.5 up to 1). Neutral while nobody else comes.
 */
export function teamTerm({ record, team }: FitQuestion): Weighable<"team"> {
  const newcomer = (record ?? noRecord).served < experiencedFrom;
  const { newcomers, experienced } = team ?? { newcomers: 0, experienced: 0 };
  const fact = { newcomers, experienced, newcomer };
  if (record === null || newcomers + experienced === 0) return { value: neutral, known: false, fact };
  const value = newcomer
    ? 0.4 + 0.6 * share(experienced / (newcomers + 1))
    : 0.5 + 0.5 * share(newcomers / (experienced + 1));
  return { value, known: true, fact };
}

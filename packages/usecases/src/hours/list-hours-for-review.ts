import {
  countHoursForReview,
  type EntryForReview,
  findHoursForReview,
} from "@nuanlin/db/federation/find-hours-for-review";
import { mayReviewHours } from "@nuanlin/domain/hours/hours-policy";
import { type ListHoursForReviewInput, reviewPageSize, signedMinutes } from "@nuanlin/domain/hours/review-queue";
import { query } from "../query.ts";
import { groupEntries } from "./group-entries.ts";

/**
 * Recorded entries that the federation has not looked at, by shift, with plain facts beside each. `next` leads to the page after,
 * null on the last one. The names of those who served are shown, so looking is written down.
 */
export const listHoursForReview = query({
  load: async (_db, { organisationId }: ListHoursForReviewInput) => organisationId ?? "everywhere",
  allow: mayReviewHours,
  run: async ({ db, actor, input }) => {
    const entries = await findHoursForReview(db, input, reviewPageSize + 1);
    const all = shiftsOf(entries, actor.personId);
    const shifts = all.slice(0, reviewPageSize);
    const last = all.length > reviewPageSize ? shifts.at(-1) : undefined;
    return {
      shifts,
      units: await countHoursForReview(db),
      next: last === undefined ? null : { end: last.period.end.getTime(), shiftId: last.id },
    };
  },
  audit: { verb: "hours.list-for-review", target: (scope) => scope },
});

function shiftsOf(entries: readonly EntryForReview[], viewer: string) {
  return groupEntries(entries, (entry) => entry.shiftId).flatMap((ofShift) => {
    const [first] = ofShift;
    if (!first) return [];
    const { shiftId: id, shiftPeriod: period, title, placeName, timeZone, plannedMinutes, unitId, unitName } = first;
    return [
      {
        id,
        title,
        placeName,
        timeZone,
        period,
        plannedMinutes,
        unitId,
        unitName,
        entries: ofShift.map((entry) => withFacts(entry, viewer)),
      },
    ];
  });
}

function withFacts(entry: EntryForReview, viewer: string) {
  const signed = signedMinutes(entry);
  return {
    ...entry,
    isOwn: entry.personId === viewer,
    bothSigned: entry.inBy === "self" && entry.outBy === "self",
    /** What the signs gave before the unit changed it. */
    changedFrom: signed === entry.minutes ? null : signed,
    isLate: entry.confirmedAt !== null && entry.confirmedAt > entry.dueAt,
  };
}

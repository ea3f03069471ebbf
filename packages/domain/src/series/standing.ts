import * as z from "zod/mini";
import { type PersonId, type SeriesId, seriesId, shiftId, type StandingId, standingId } from "../ids.ts";
import type { Problem } from "../problem.ts";
import type { SignUpTerms } from "../projects/sign-up-terms.ts";
import type { Series } from "./series.ts";

/** Somebody comes to every shift of a series, always to the same place. */
export interface Standing {
  readonly id: StandingId;
  readonly seriesId: SeriesId;
  readonly personId: PersonId;
  /** Which of the places, counted from 0 as in the series. */
  readonly position: number;
}

export const takeStandingInput = z.strictObject({
  seriesId,
  position: z.number().check(z.int("bad_format"), z.gte(0, "too_small"), z.lte(7, "too_big")),
});
export type TakeStandingInput = z.output<typeof takeStandingInput>;
export const standingOfferInput = z.strictObject({ shiftId });
export type StandingOfferInput = z.output<typeof standingOfferInput>;
export const endStandingInput = z.strictObject({ standingId });
export type EndStandingInput = z.output<typeof endStandingInput>;

/** How many may come to every shift; the rest of the places stay open for newcomers. */
export function standingPlaces(maxHeads: number, newcomerPercent: number): number {
  return Math.floor((maxHeads * (100 - newcomerPercent)) / 100);
}

export interface StandingQuestion {
  readonly series: Pick<Series, "status" | "seats">;
  readonly position: number;
  readonly terms: Pick<SignUpTerms, "newcomerPercent" | "wayIn">;
  /** Those who come to every shift already. */
  readonly standing: readonly Pick<Standing, "personId" | "position">[];
  readonly personId: PersonId;
  /** Whether the person has had a place in this project before, so that its organizers know them. */
  readonly known: boolean;
}

/**
 * Says why somebody may not come to every shift. Where not everybody gets in at once, only people who have had a place before
 * may: a place for the whole series is no way around the organizer's answer.
 */
export function decideStanding({ series, position, terms, standing, personId, known }: StandingQuestion): Problem[] {
  const seat = series.seats[position];
  if (seat === undefined) return [{ code: "NOT_FOUND", what: "seat" }];
  const problems: Problem[] = [];
  if (series.status === "ended") problems.push({ code: "SERIES_ENDED" });
  if (standing.some((held) => held.personId === personId)) return [...problems, { code: "STANDING_EXISTS" }];
  const open = standingPlaces(seat.maxHeads, terms.newcomerPercent);
  if (standing.filter((held) => held.position === position).length >= open)
    problems.push({ code: "STANDING_FULL", open: seat.maxHeads - open });
  if (!known && terms.wayIn === "code") problems.push({ code: "JOIN_CODE_MISSING" });
  if (!known && terms.wayIn === "invitation") problems.push({ code: "INVITATION_ONLY" });
  if (!known && terms.wayIn === "approval") problems.push({ code: "NOT_SIGNED_UP" });
  return problems;
}

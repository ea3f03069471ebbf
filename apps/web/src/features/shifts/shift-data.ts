import type { AppRouter } from "@nuanlin/api/app-router";
import { credentialTypes } from "@nuanlin/domain/codes/credential-type";
import type { Problem } from "@nuanlin/domain/problem";
import { freePlaces } from "@nuanlin/domain/shifts/seat";
import { decideTeam, placesInTeam } from "@nuanlin/domain/shifts/team-rule";
import { joinActions } from "@nuanlin/domain/signups/signup";
import type { inferRouterOutputs } from "@trpc/server";

type Shown = inferRouterOutputs<AppRouter>["project"]["show"];

export type ShiftData = Shown["shifts"][number];
export type SeatData = ShiftData["seats"][number];
/** What a visitor knows of how one gets into the project. */
export type TermsData = Shown["terms"];

/** Places that are still free in a seat; one that is kept for somebody of the waitlist is not. */
export function freeIn(seat: SeatData): number {
  return freePlaces(seat);
}

/** All places of a shift, counted together. */
export function placesOf(shift: ShiftData): { taken: number; total: number; left: number } {
  const sum = (count: (seat: SeatData) => number) => shift.seats.reduce((all, seat) => all + count(seat), 0);
  return { taken: sum(({ taken }) => taken), total: sum(({ maxHeads }) => maxHeads), left: sum(freeIn) };
}

/** How many people wait for a place in the shift. */
export function waitingIn(shift: ShiftData): number {
  return shift.seats.reduce((all, { waiting }) => all + waiting, 0);
}

/** What the project says about how professionals and neighbours make a team. */
export type TeamData = Shown["team"];

/** Why a neighbour could only wait for this seat as the team stands, whoever they are. */
export function waitsForTeam(shift: ShiftData, seat: SeatData, team: TeamData): readonly Problem[] {
  return decideTeam(seat, shift.seats, team);
}

/** Free places that somebody could have as the team stands. */
export function freeInTeam(shift: ShiftData, seat: SeatData, team: TeamData): number {
  return placesInTeam(seat, shift.seats, team);
}

/** The professional's seat on top, if the shift has one. */
export function leadSeatOf(shift: ShiftData): SeatData | undefined {
  return shift.seats.find((seat) => seat.lead && seat.kind === "professional");
}

/** Further seats that lead the team. */
export function coLeadSeatsOf(shift: ShiftData): readonly SeatData[] {
  const lead = leadSeatOf(shift);
  return lead === undefined ? [] : shift.seats.filter((seat) => seat.lead && seat !== lead);
}

export function isSocialWorkSeat(seat: SeatData): boolean {
  return seat.credentialType !== null && credentialTypes.byCode(seat.credentialType).family === "social_work";
}

/** Whether a free place of the seat is there for this viewer, at once or after the organizer's word. */
export function canTake({ wayIn }: SeatData): boolean {
  return wayIn?.action === "join" || wayIn?.action === "apply";
}

/** Whether the viewer's own answer is wanted in this shift. */
function awaitsAnswer({ mine }: ShiftData): boolean {
  return mine?.status === "offered" || mine?.status === "invited";
}

/** The shift somebody most likely means: the one they asked for, one that wants their answer, their own, the first with a free place, the first. */
export function likelyShift(shifts: readonly ShiftData[], asked: string | undefined): ShiftData | undefined {
  return (
    shifts.find(({ id }) => id === asked) ??
    shifts.find(awaitsAnswer) ??
    shifts.find(({ mine }) => mine !== null) ??
    shifts.find((shift) => placesOf(shift).left > 0) ??
    shifts[0]
  );
}

/** The seat somebody most likely means: the one they asked for, one they may take, apply or wait for, an ordinary free one, the first. */
export function likelySeat(shift: ShiftData, asked: string | undefined): SeatData | undefined {
  const ordinaryFirst = shift.seats.toSorted((a, b) => Number(b.kind === "volunteer") - Number(a.kind === "volunteer"));
  const [possible] = joinActions.flatMap((action) => ordinaryFirst.filter(({ wayIn }) => wayIn?.action === action));
  const ordinary = shift.seats.filter(({ kind }) => kind === "volunteer");
  return (
    shift.seats.find(({ id }) => id === asked) ??
    possible ??
    ordinary.find((seat) => freeIn(seat) > 0) ??
    ordinary[0] ??
    shift.seats[0]
  );
}

import type { AppRouter } from "@nuanlin/api/app-router";
import { credentialTypes } from "@nuanlin/domain/codes/credential-type";
import type { inferRouterOutputs } from "@trpc/server";

export type ShiftData = inferRouterOutputs<AppRouter>["project"]["show"]["shifts"][number];
export type SeatData = ShiftData["seats"][number];

/** Places that are still free in a seat. */
export function freeIn(seat: SeatData): number {
  return Math.max(0, seat.maxHeads - seat.taken);
}

/** All places of a shift, counted together. */
export function placesOf(shift: ShiftData): { taken: number; total: number; left: number } {
  const taken = shift.seats.reduce((sum, seat) => sum + seat.taken, 0);
  const total = shift.seats.reduce((sum, seat) => sum + seat.maxHeads, 0);
  return { taken, total, left: total - taken };
}

/** The professional's seat on top, if the shift has one. */
export function leadSeatOf(shift: ShiftData): SeatData | undefined {
  return shift.seats.find((seat) => seat.lead && seat.kind === "professional");
}

export function isSocialWorkSeat(seat: SeatData): boolean {
  return seat.credentialType !== null && credentialTypes.byCode(seat.credentialType).family === "social_work";
}

/** The shift somebody most likely means: the one they asked for, their own, the first with a free place, the first. */
export function likelyShift(shifts: readonly ShiftData[], asked: string | undefined): ShiftData | undefined {
  return (
    shifts.find(({ id }) => id === asked) ??
    shifts.find(({ mySignupId }) => mySignupId !== null) ??
    shifts.find((shift) => placesOf(shift).left > 0) ??
    shifts[0]
  );
}

/** The seat somebody most likely means: the one they asked for, one they may take, an ordinary free one, the first. */
export function likelySeat(shift: ShiftData, asked: string | undefined): SeatData | undefined {
  const ordinary = shift.seats.filter(({ kind }) => kind === "volunteer");
  return (
    shift.seats.find(({ id }) => id === asked) ??
    ordinary.find(({ problems }) => problems?.length === 0) ??
    shift.seats.find(({ problems }) => problems?.length === 0) ??
    ordinary.find((seat) => freeIn(seat) > 0) ??
    ordinary[0] ??
    shift.seats[0]
  );
}

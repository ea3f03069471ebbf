import * as z from "zod/mini";
import { personId, signupId, swapId } from "../ids.ts";
import type { Problem } from "../problem.ts";
import type { Shift } from "../shifts/shift.ts";
import type { Signup } from "../signups/signup.ts";
import { textOf } from "../text/text-shape.ts";
import { plusMinutes } from "../time/period.ts";

/** A swap, or a place handed over, from asking to its end. */
export const swapStatuses = ["asked", "accepted", "declined", "taken_back", "lapsed"] as const;
export type SwapStatus = (typeof swapStatuses)[number];

const note = textOf(200);

/** Two people change places, or one hands the place over to somebody they served with. */
export const askSwapInput = z.union(
  [z.strictObject({ signupId, toSignupId: signupId, note }), z.strictObject({ signupId, toPersonId: personId, note })],
  "bad_format",
);
export type AskSwapInput = z.output<typeof askSwapInput>;

export const answerSwapInput = z.strictObject({ swapId, answer: z.enum(["accept", "decline"], "unknown_value") });
export type AnswerSwapInput = z.output<typeof answerSwapInput>;
export const takeBackSwapInput = z.strictObject({ swapId });
export type TakeBackSwapInput = z.output<typeof takeBackSwapInput>;
export const swapPartnersInput = z.strictObject({ signupId });
export type SwapPartnersInput = z.output<typeof swapPartnersInput>;

const longest = 48 * 60;
const shortest = 10;

/**
 * Until when a swap is answered: half of the time until the first of the two shifts, at most two days and at least ten minutes, but
 * never beyond that start.
 */
export function swapDeadline(firstStart: Date, now: Date): Date {
  const left = Math.max(0, (firstStart.getTime() - now.getTime()) / 60_000);
  return plusMinutes(now, Math.floor(Math.min(left, Math.max(shortest, Math.min(longest, left / 2)))));
}

/** One side of a swap: a promise with the shift it is for. */
export interface SwapSide {
  readonly signup: Pick<Signup, "status" | "shiftId" | "personId">;
  readonly shift: Pick<Shift, "projectId" | "period" | "status">;
}

/** Says why a place cannot change hands: it is nobody's promise any more, or its shift began or was called off. */
export function decideSwapSide({ signup, shift }: SwapSide, now: Date): Problem[] {
  if (shift.status === "cancelled") return [{ code: "SHIFT_CANCELLED" }];
  if (signup.status !== "confirmed") return [{ code: "NOT_SIGNED_UP" }];
  return shift.period.start <= now ? [{ code: "SHIFT_STARTED" }] : [];
}

/** Says why two people cannot change places: one of them is no longer free to, or it is the same person or the same shift. */
export function decideSwap(from: SwapSide, to: SwapSide, now: Date): Problem[] {
  if (from.signup.personId === to.signup.personId || from.signup.shiftId === to.signup.shiftId)
    return [{ code: "SWAP_SELF" }];
  return decideSwapSide(to, now).length > 0 ? [{ code: "SWAP_OVER" }] : decideSwapSide(from, now);
}

const mostDeclined = 2;
const pauseMinutes = 24 * 60;

/**
 * Says why the same person cannot be asked again for the same two places: after a no one may ask once more, a day later; after
 * a second no, not again. Without it whoever does not dare to say yes could be asked until they do.
 */
export function decideAskAgain(declinedAt: readonly Date[], now: Date): Problem[] {
  if (declinedAt.length === 0) return [];
  if (declinedAt.length >= mostDeclined) return [{ code: "SWAP_DECLINED", askAgainAt: null }];
  const again = plusMinutes(new Date(Math.max(...declinedAt.map((at) => at.getTime()))), pauseMinutes);
  return now < again ? [{ code: "SWAP_DECLINED", askAgainAt: again.getTime() }] : [];
}

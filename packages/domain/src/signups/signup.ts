import * as z from "zod/mini";
import type { PersonId, SeatId, ShiftId, SignupId } from "../ids.ts";
import { seatId, signupId } from "../ids.ts";
import { textOf } from "../text/text-shape.ts";
import type { Period } from "../time/period.ts";

/** confirmed: the place is kept; withdrawn: the volunteer stepped back; removed: the organizer or a cancelled shift ended it. */
export const signupStatuses = ["confirmed", "withdrawn", "removed"] as const;
export type SignupStatus = (typeof signupStatuses)[number];

export interface Signup {
  readonly id: SignupId;
  readonly seatId: SeatId;
  readonly shiftId: ShiftId;
  readonly personId: PersonId;
  readonly period: Period;
  readonly status: SignupStatus;
}

/** A promise that still stands, with what a person needs to recognise it. */
export interface HeldSignup extends Signup {
  readonly title: string;
}

export const joinSeatInput = z.strictObject({ seatId });
export type JoinSeatInput = z.output<typeof joinSeatInput>;
export const withdrawInput = z.strictObject({ signupId, reason: textOf(300) });
export type WithdrawInput = z.output<typeof withdrawInput>;
export const removeSignupInput = z.strictObject({ signupId, reason: textOf(300, 2) });
export type RemoveSignupInput = z.output<typeof removeSignupInput>;

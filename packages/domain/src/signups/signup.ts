import * as z from "zod/mini";
import { type PersonId, personId, type SeatId, seatId, type ShiftId, type SignupId, signupId } from "../ids.ts";
import type { Point } from "../places/place.ts";
import { textOf } from "../text/text-shape.ts";
import type { Period } from "../time/period.ts";

/**
 * Where a sign-up stands. applied: the organizer has to answer; waiting: in the waitlist; offered: a place is kept until the
 * person answers; invited: asked by the organizer, no place is kept; confirmed: the place is theirs. Ended: withdrawn by the
 * volunteer, declined (an offer or invitation was not taken, without blame), handed_over (somebody else came instead), removed
 * by the organizer or with the shift, refused (the application), lapsed (nobody answered in time).
 */
export const signupStatuses = [
  "applied",
  "waiting",
  "offered",
  "invited",
  "confirmed",
  "withdrawn",
  "declined",
  "handed_over",
  "removed",
  "refused",
  "lapsed",
] as const;
export type SignupStatus = (typeof signupStatuses)[number];

/** Sign-ups that still lead somewhere; a person has at most one of these in a shift. */
export const liveStatuses = ["applied", "waiting", "offered", "invited", "confirmed"] as const;
export type LiveStatus = (typeof liveStatuses)[number];

const live: ReadonlySet<SignupStatus> = new Set(liveStatuses);

/** Whether the sign-up still leads somewhere. */
export function isLive(status: SignupStatus): status is LiveStatus {
  return live.has(status);
}

/** How somebody came by their place. */
export const signupWays = [
  "instant",
  "application",
  "invitation",
  "code",
  "group",
  "walk_in",
  "waitlist",
  "standing",
  "stand_in",
  "swap",
  "cover",
] as const;
export type SignupWay = (typeof signupWays)[number];

export interface Signup {
  readonly id: SignupId;
  readonly seatId: SeatId;
  readonly shiftId: ShiftId;
  readonly personId: PersonId;
  readonly period: Period;
  readonly status: SignupStatus;
}

/** A sign-up with what decides how it goes on. */
export interface SignupCase extends Signup {
  readonly way: SignupWay;
  /** Until when an answer is awaited: the organizer's for applications, the person's for offers and invitations. */
  readonly answerBy: Date | null;
  /** Who brought the person along in a group; that one may step back for them. */
  readonly broughtBy: PersonId | null;
}

/** What somebody has promised or asked for elsewhere, with what a person needs to recognise it and a rule to weigh it. */
export interface HeldSignup extends Signup {
  readonly title: string;
  readonly breakMinutes: number;
  /** Where it happens; null when nobody knows the point. */
  readonly point: Point | null;
}

/** What the button said when it was pressed (`join` unless said otherwise): the server refuses rather than do something else. */
export const joinActions = ["join", "apply", "wait"] as const;
export type JoinAction = (typeof joinActions)[number];

export const joinSeatInput = z.strictObject({
  seatId,
  as: z.optional(z.enum(joinActions, "unknown_value")),
  /** For projects that are entered by code. */
  code: z.optional(z.string().check(z.regex(/^\d{4,6}$/u, "bad_format"))),
  /** What an applicant tells the organizer. */
  note: z.optional(textOf(300)),
});
export type JoinSeatInput = z.output<typeof joinSeatInput>;
export const withdrawInput = z.strictObject({ signupId, reason: textOf(300) });
export type WithdrawInput = z.output<typeof withdrawInput>;
export const removeSignupInput = z.strictObject({ signupId, reason: textOf(300, 2) });
export type RemoveSignupInput = z.output<typeof removeSignupInput>;

export const answerOfferInput = z.strictObject({ signupId });
export type AnswerOfferInput = z.output<typeof answerOfferInput>;

/** Most applications that are answered in one go. */
const maxAnswers = 60;

export const answerApplicationsInput = z.strictObject({
  signupIds: z.array(signupId).check(z.minLength(1, "required"), z.maxLength(maxAnswers, "too_long")),
  answer: z.enum(["approve", "refuse"], "unknown_value"),
  /** Told to those who are refused; for those let in despite rest or hours, why. */
  reason: textOf(300),
});
export type AnswerApplicationsInput = z.output<typeof answerApplicationsInput>;

export const undoAnswersInput = z.strictObject({
  signupIds: z.array(signupId).check(z.minLength(1, "required"), z.maxLength(maxAnswers, "too_long")),
});
export type UndoAnswersInput = z.output<typeof undoAnswersInput>;

export const invitePeopleInput = z.strictObject({
  seatId,
  personIds: z.array(personId).check(z.minLength(1, "required"), z.maxLength(maxAnswers, "too_long")),
});
export type InvitePeopleInput = z.output<typeof invitePeopleInput>;

import * as z from "zod/mini";
import { coverAskId, coverCallId, seatId, shiftId, signupId } from "../ids.ts";
import { maxHeadsPerSeat } from "../shifts/seat.ts";

/** open: people are being asked; filled: everybody who was missing is found; closed: called off, or the shift began. */
export const coverStatuses = ["open", "filled", "closed"] as const;
export type CoverStatus = (typeof coverStatuses)[number];

/** What somebody answered who was asked to step in; over: the place went to somebody else first. */
export const coverAnswers = ["open", "yes", "no", "over"] as const;
export type CoverAnswer = (typeof coverAnswers)[number];

/** For one's own place: the promise stands until somebody takes it over. */
export const openCoverInput = z.strictObject({ signupId });
export type OpenCoverInput = z.output<typeof openCoverInput>;

/** For places of a seat that nobody has. */
export const openSeatCoverInput = z.strictObject({
  seatId,
  places: z.number().check(z.int("bad_format"), z.gte(1, "too_small"), z.lte(maxHeadsPerSeat, "too_big")),
});
export type OpenSeatCoverInput = z.output<typeof openSeatCoverInput>;

export const closeCoverInput = z.strictObject({ coverCallId });
export type CloseCoverInput = z.output<typeof closeCoverInput>;

export const answerCoverInput = z.strictObject({ coverAskId, answer: z.enum(["yes", "no"], "unknown_value") });
export type AnswerCoverInput = z.output<typeof answerCoverInput>;

export const showCoverInput = z.strictObject({ shiftId });
export type ShowCoverInput = z.output<typeof showCoverInput>;

import * as z from "zod/mini";
import { deliveryId } from "../ids.ts";

/** A dead letter: a message nobody could be found for (outbox), or one that did not get through over its channel (delivery). */
const deadLetterRef = z.discriminatedUnion("source", [
  z.strictObject({
    source: z.literal("outbox"),
    id: z.number().check(z.int("bad_format"), z.gte(1, "too_small")),
  }),
  z.strictObject({ source: z.literal("delivery"), id: deliveryId }),
]);
export type DeadLetterRef = z.output<typeof deadLetterRef>;

export const listDeadLettersInput = z.strictObject({
  limit: z._default(z.number().check(z.int("bad_format"), z.gte(1, "too_small"), z.lte(100, "too_big")), 50),
});
export type ListDeadLettersInput = z.output<typeof listDeadLettersInput>;

export const retryDeadLettersInput = z.strictObject({
  letters: z.array(deadLetterRef).check(z.minLength(1, "required"), z.maxLength(100, "too_long")),
});
export type RetryDeadLettersInput = z.output<typeof retryDeadLettersInput>;

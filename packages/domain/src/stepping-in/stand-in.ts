import * as z from "zod/mini";
import { contactInput } from "../accounts/contact.ts";
import { personId, seatId, signupId } from "../ids.ts";
import { textOf } from "../text/text-shape.ts";

/**
 * Somebody who agreed, by phone for instance, to come in place of another or to a free place. `agreed` is the organizer's word that
 * they did: nobody is put anywhere without their yes (Order 685 art. 25).
 */
export const standInInput = z.strictObject({
  place: z.union([z.strictObject({ signupId }), z.strictObject({ seatId })], "bad_format"),
  who: z.union([z.strictObject({ contact: contactInput }), z.strictObject({ personId })], "bad_format"),
  agreed: z.boolean(),
  /** Why rest or hours do not keep the person out this time. */
  overrideReason: z.optional(textOf(300, 2)),
});
export type StandInInput = z.output<typeof standInInput>;

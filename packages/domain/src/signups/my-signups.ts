import * as z from "zod/mini";
import { signupId } from "../ids.ts";
import { cursorMillis } from "../text/text-shape.ts";

/** Promises on one page of the schedule. */
export const mySignupsPageSize = 30;

/** The last promise of the page before: its start in epoch milliseconds and its id. */
const mySignupsCursor = z.strictObject({ start: cursorMillis, id: signupId });
export type MySignupsCursor = z.output<typeof mySignupsCursor>;

/** coming: not over yet, soonest first. past: over, latest first. */
export const listMySignupsInput = z.strictObject({
  when: z.enum(["coming", "past"], "unknown_value"),
  cursor: z._default(z.nullable(mySignupsCursor), null),
});
export type ListMySignupsInput = z.output<typeof listMySignupsInput>;

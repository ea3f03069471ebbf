import * as z from "zod/mini";
import { signupId } from "../ids.ts";
import { cursorMillis, instant } from "../text/text-shape.ts";

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

/** Most days the calendar views ask for at once: a month with the rest of its first and last weeks. */
export const maxRangeDays = 45;

/** From when to when, the end not included. */
export const rangeOfSignupsInput = z.strictObject({ from: instant, to: instant }).check(
  z.refine(({ from, to }) => from < to, { error: "end_before_start", path: ["to"] }),
  z.refine(({ from, to }) => to.getTime() - from.getTime() <= maxRangeDays * 86_400_000, {
    error: "too_big",
    path: ["to"],
  }),
);
export type RangeOfSignupsInput = z.output<typeof rangeOfSignupsInput>;

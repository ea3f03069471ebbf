import * as z from "zod/mini";
import { signupId } from "../ids.ts";

const mostMillis = 48 * 3_600_000;

/**
 * Until when somebody should say that they can still come after their shift was moved: two days, or a third of the time that is
 * left when that is less.
 */
export function reconfirmDeadline(start: Date, now: Date): Date {
  const left = Math.max(0, start.getTime() - now.getTime());
  return new Date(now.getTime() + Math.min(mostMillis, Math.floor(left / 3)));
}

export const reconfirmInput = z.strictObject({ signupId });
export type ReconfirmInput = z.output<typeof reconfirmInput>;

import type { Problem } from "../problem.ts";
import { withdrawDeadline, type Shift } from "../shifts/shift.ts";
import { isLive, type Signup } from "./signup.ts";

/**
 * Says why a promise can no longer be taken back with one tap. After the deadline the volunteer calls the organizer,
 * so that nobody waits in front of a closed door; stepping back in time is a right (Order 685 art. 22 and 25).
 */
export function decideWithdraw(signup: Pick<Signup, "status">, shift: Pick<Shift, "period">, now: Date): Problem[] {
  if (!isLive(signup.status)) return [{ code: "NOT_SIGNED_UP" }];
  if (shift.period.start <= now) return [{ code: "SHIFT_STARTED" }];
  // Nobody counts on somebody who only asked, waits or was asked.
  if (signup.status !== "confirmed") return [];
  const deadline = withdrawDeadline(shift);
  return deadline < now ? [{ code: "WITHDRAW_TOO_LATE", deadline: deadline.getTime() }] : [];
}

/** Says why an organizer can no longer take somebody's place away: it is gone already, or the shift has begun and the roll is called. */
export function decideRemove(signup: Pick<Signup, "status">, shift: Pick<Shift, "period">, now: Date): Problem[] {
  if (!isLive(signup.status)) return [{ code: "NOT_SIGNED_UP" }];
  return shift.period.start <= now ? [{ code: "SHIFT_STARTED" }] : [];
}

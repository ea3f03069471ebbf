import type { Problem } from "../problem.ts";
import type { Shift } from "../shifts/shift.ts";
import type { Signup } from "../signups/signup.ts";
import { plusMinutes } from "../time/period.ts";
import type { Attendance } from "./attendance.ts";

/** A volunteer can check in from half an hour before the start until the end. */
export const checkInOpensMinutes = 30;
/** Checking out stays possible for two hours after the end; after that the organizer sets the time at the roll-call. */
export const checkOutClosesMinutes = 120;

type Held = Pick<Signup, "status">;
type When = Pick<Shift, "period" | "status">;

/** Says why a volunteer may not check in now. Checking in twice is harmless and keeps the first time. */
export function decideCheckIn(signup: Held, shift: When, now: Date): Problem[] {
  if (signup.status !== "confirmed") return [{ code: "NOT_SIGNED_UP" }];
  if (shift.status === "cancelled") return [{ code: "SHIFT_CANCELLED" }];
  const opens = plusMinutes(shift.period.start, -checkInOpensMinutes);
  if (now < opens) return [{ code: "CHECK_IN_TOO_EARLY", opensAt: opens.getTime() }];
  if (shift.period.end <= now) return [{ code: "CHECK_IN_CLOSED" }];
  return [];
}

/** Says why a volunteer may not check out now. */
export function decideCheckOut(signup: Held, shift: When, attendance: Attendance | null, now: Date): Problem[] {
  if (signup.status !== "confirmed") return [{ code: "NOT_SIGNED_UP" }];
  if (attendance === null || attendance.inAt === null) return [{ code: "NOT_CHECKED_IN" }];
  if (attendance.outAt !== null) return [{ code: "ALREADY_CHECKED_OUT" }];
  if (plusMinutes(shift.period.end, checkOutClosesMinutes) <= now) return [{ code: "CHECK_IN_CLOSED" }];
  return [];
}

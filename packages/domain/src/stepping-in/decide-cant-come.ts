import * as z from "zod/mini";
import type { AttendanceStatus } from "../attendance/attendance.ts";
import { signupId } from "../ids.ts";
import type { Problem } from "../problem.ts";
import { type Shift, withdrawDeadline } from "../shifts/shift.ts";
import type { Signup } from "../signups/signup.ts";
import { textOf } from "../text/text-shape.ts";

export const cantComeInput = z.strictObject({ signupId, reason: textOf(300) });
export type CantComeInput = z.output<typeof cantComeInput>;

/**
 * Says why "I can't come" does not fit: before the deadline stepping back is a plain withdrawal, after the end there is nothing
 * left to miss, and whoever was noted as present came.
 */
export function decideCantCome(
  signup: Pick<Signup, "status">,
  shift: Pick<Shift, "period">,
  attended: AttendanceStatus | null,
  now: Date,
): Problem[] {
  if (signup.status !== "confirmed") return [{ code: "NOT_SIGNED_UP" }];
  if (now <= withdrawDeadline(shift)) return [{ code: "ACTION_CHANGED" }];
  if (shift.period.end <= now) return [{ code: "CHECK_IN_CLOSED" }];
  return attended === "present" ? [{ code: "ATTENDANCE_ALREADY_COUNTED" }] : [];
}

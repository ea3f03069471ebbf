import * as z from "zod/mini";
import type { AttendanceId, SignupId } from "../ids.ts";
import { shiftId, signupId } from "../ids.ts";
import { instant } from "../text/text-shape.ts";

/** present: was there; absent: did not come; excused: said so with a good reason. */
export const attendanceStatuses = ["present", "absent", "excused"] as const;
export type AttendanceStatus = (typeof attendanceStatuses)[number];

/** Who gave the sign: the volunteer on the own phone, or the organizer at the roll-call. */
export const signSources = ["self", "roll_call"] as const;
export type SignSource = (typeof signSources)[number];

export interface Attendance {
  readonly id: AttendanceId;
  readonly signupId: SignupId;
  readonly status: AttendanceStatus;
  readonly inAt: Date | null;
  readonly inBy: SignSource | null;
  readonly outAt: Date | null;
  readonly outBy: SignSource | null;
}

export const checkInInput = z.strictObject({ signupId });
export type CheckInInput = z.output<typeof checkInInput>;
export const checkOutInput = z.strictObject({ signupId });
export type CheckOutInput = z.output<typeof checkOutInput>;

/** A time the organizer gives: an instant, "now" by the server's clock, or null, which leaves the sign that is already there. */
const rollTime = z.nullable(z.union([instant, z.literal("now")], "bad_format"));

/** One line of the roll-call. */
export const rollCallInput = z
  .strictObject({
    signupId,
    status: z.enum(attendanceStatuses, "unknown_value"),
    inAt: rollTime,
    outAt: rollTime,
  })
  .check(
    z.refine((line) => !(line.inAt instanceof Date && line.outAt instanceof Date) || line.inAt < line.outAt, {
      error: "end_before_start",
      path: ["outAt"],
    }),
  );
export type RollCallInput = z.output<typeof rollCallInput>;

/** Several lines of one shift at once: everybody is there, everybody leaves. */
export const wholeRollInput = z.strictObject({
  shiftId,
  lines: z.array(rollCallInput).check(z.minLength(1, "required"), z.maxLength(480, "too_long")),
});
export type WholeRollInput = z.output<typeof wholeRollInput>;

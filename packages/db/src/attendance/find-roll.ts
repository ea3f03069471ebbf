import type { Attendance } from "@nuanlin/domain/attendance/attendance";
import type { ShiftId } from "@nuanlin/domain/ids";
import type { Signup } from "@nuanlin/domain/signups/signup";
import type { Tx } from "../database.ts";
import { attendanceColumns } from "./attendance-repository.ts";

/** The promises of a shift, ended ones too, and what is known of each attendance. Hold the shift's row first. */
export async function findRoll(tx: Tx, shiftId: ShiftId): Promise<{ signups: Signup[]; attendances: Attendance[] }> {
  const rows = await tx
    .selectFrom("signup")
    .select([
      "id",
      "seat_id as seatId",
      "shift_id as shiftId",
      "person_id as personId",
      "starts_at as start",
      "ends_at as end",
      "status",
    ])
    .where("shift_id", "=", shiftId)
    .execute();
  const attendances = await tx
    .selectFrom("attendance")
    .innerJoin("signup", "signup.id", "attendance.signup_id")
    .select(attendanceColumns)
    .where("signup.shift_id", "=", shiftId)
    .execute();
  return { signups: rows.map(({ start, end, ...rest }) => ({ ...rest, period: { start, end } })), attendances };
}

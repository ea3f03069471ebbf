import type { Attendance } from "@nuanlin/domain/attendance/attendance";
import type { PersonId, SignupId } from "@nuanlin/domain/ids";
import type { Tx } from "../database.ts";

export const attendanceColumns = [
  "attendance.id",
  "attendance.signup_id as signupId",
  "attendance.status",
  "attendance.in_at as inAt",
  "attendance.in_by as inBy",
  "attendance.out_at as outAt",
  "attendance.out_by as outBy",
] as const;

export type AttendanceSigns = Omit<Attendance, "id" | "signupId">;

/** Keeps how somebody attended; one line a promise, the later word counts. */
export async function saveAttendance(
  tx: Tx,
  signupId: SignupId,
  signs: AttendanceSigns,
  notedBy: PersonId,
  at: Date,
): Promise<Attendance> {
  const values = {
    status: signs.status,
    in_at: signs.inAt,
    in_by: signs.inBy,
    out_at: signs.outAt,
    out_by: signs.outBy,
    noted_by: notedBy,
    noted_at: at,
  };
  return tx
    .insertInto("attendance")
    .values({ signup_id: signupId, ...values })
    .onConflict((conflict) => conflict.constraint("attendance_once").doUpdateSet(values))
    .returning(attendanceColumns)
    .executeTakeFirstOrThrow();
}

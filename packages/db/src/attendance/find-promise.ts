import type { Attendance } from "@nuanlin/domain/attendance/attendance";
import type { SignupId } from "@nuanlin/domain/ids";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import type { Signup } from "@nuanlin/domain/signups/signup";
import type { Reader } from "../database.ts";

export interface FoundPromise {
  readonly signup: Signup;
  readonly shift: Shift;
  readonly attendance: Attendance | null;
}

/** A promise with its shift and what is known of the attendance, in one statement. Hold the shift's row first. */
export async function findPromise(db: Reader, id: SignupId): Promise<FoundPromise | undefined> {
  const row = await db
    .selectFrom("signup")
    .innerJoin("shift", "shift.id", "signup.shift_id")
    .innerJoin("project", "project.id", "shift.project_id")
    .innerJoin("place", "place.id", "shift.place_id")
    .leftJoin("attendance", "attendance.signup_id", "signup.id")
    .select([
      "signup.seat_id as seatId",
      "signup.person_id as personId",
      "signup.status as signupStatus",
      "shift.id as shiftId",
      "shift.project_id as projectId",
      "project.organisation_id as organisationId",
      "shift.place_id as placeId",
      "shift.starts_at as start",
      "shift.ends_at as end",
      "place.time_zone as timeZone",
      "shift.break_minutes as breakMinutes",
      "shift.status as shiftStatus",
      "attendance.id as attendanceId",
      "attendance.status as attendanceStatus",
      "attendance.in_at as inAt",
      "attendance.in_by as inBy",
      "attendance.out_at as outAt",
      "attendance.out_by as outBy",
    ])
    .where("signup.id", "=", id)
    .executeTakeFirst();
  if (!row) return undefined;
  const { shiftId, seatId, personId, signupStatus, attendanceId, attendanceStatus, inAt, inBy, outAt, outBy } = row;
  const { projectId, organisationId, placeId, timeZone, breakMinutes } = row;
  // A promise carries its shift's times, and the database keeps the two equal.
  const period = { start: row.start, end: row.end };
  const known = attendanceId !== null && attendanceStatus !== null;
  return {
    signup: { id, seatId, shiftId, personId, period, status: signupStatus },
    shift: { id: shiftId, projectId, organisationId, placeId, period, timeZone, breakMinutes, status: row.shiftStatus },
    attendance: known ? { id: attendanceId, signupId: id, status: attendanceStatus, inAt, inBy, outAt, outBy } : null,
  };
}

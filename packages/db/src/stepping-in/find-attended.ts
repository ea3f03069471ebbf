import type { AttendanceStatus } from "@nuanlin/domain/attendance/attendance";
import type { SignupId } from "@nuanlin/domain/ids";
import type { Reader } from "../database.ts";

/** What was noted of a promise at its shift; null while nothing is. */
export async function findAttended(db: Reader, signupId: SignupId): Promise<AttendanceStatus | null> {
  const row = await db.selectFrom("attendance").select("status").where("signup_id", "=", signupId).executeTakeFirst();
  return row?.status ?? null;
}

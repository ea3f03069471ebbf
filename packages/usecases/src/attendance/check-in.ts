import { saveAttendance } from "@nuanlin/db/attendance/attendance-repository";
import type { CheckInInput } from "@nuanlin/domain/attendance/attendance";
import { decideCheckIn } from "@nuanlin/domain/attendance/decide-check-in";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { mayWithdraw } from "@nuanlin/domain/signups/signup-policy";
import { command } from "../command.ts";
import { loadAttendedPromise } from "./attended-promise.ts";

/** Notes that the volunteer has come, at the server's time. A second check-in changes nothing. */
export const checkIn = command({
  verb: "attendance.check-in",
  load: (tx, { signupId }: CheckInInput) => loadAttendedPromise(tx, signupId),
  allow: (actor, { signup }) => mayWithdraw(actor, signup),
  hidden: "signup",
  run: async ({ tx, actor, subject: { signup, shift, attendance }, now }) => {
    refuseIfAny(decideCheckIn(signup, shift, now));
    if (attendance?.inAt) return { inAt: attendance.inAt };
    const signs = { status: "present", inAt: now, inBy: "self", outAt: null, outBy: null } as const;
    await saveAttendance(tx, signup.id, signs, actor.personId, now);
    return { inAt: now };
  },
  target: ({ signup }) => signup.id,
});

import { saveAttendance } from "@nuanlin/db/attendance/attendance-repository";
import type { CheckOutInput } from "@nuanlin/domain/attendance/attendance";
import { decideCheckOut } from "@nuanlin/domain/attendance/decide-check-in";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { mayWithdraw } from "@nuanlin/domain/signups/signup-policy";
import { command } from "../command.ts";
import { loadAttendedPromise, proposeFor } from "./attended-promise.ts";

/** Notes that the volunteer has left, at the server's time, and proposes the hours that follow. */
export const checkOut = command({
  verb: "attendance.check-out",
  load: (tx, { signupId }: CheckOutInput) => loadAttendedPromise(tx, signupId),
  allow: (actor, { signup }) => mayWithdraw(actor, signup),
  hidden: "signup",
  run: async ({ tx, actor, subject, now }) => {
    const { signup, shift, attendance } = subject;
    refuseIfAny(decideCheckOut(signup, shift, attendance, now));
    const signs = {
      status: "present",
      inAt: attendance?.inAt ?? null,
      inBy: attendance?.inBy ?? null,
      outAt: now,
      outBy: "self",
    } as const;
    await proposeFor(tx, subject, await saveAttendance(tx, signup.id, signs, actor.personId, now), now);
    return { outAt: now };
  },
  target: ({ signup }) => signup.id,
});

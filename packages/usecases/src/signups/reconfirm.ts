import { lockShift } from "@nuanlin/db/shifts/shift-repository";
import { findSignup, noteReconfirmed } from "@nuanlin/db/signups/signup-repository";
import { ProblemError } from "@nuanlin/domain/problem";
import type { ReconfirmInput } from "@nuanlin/domain/signups/reconfirm";
import { mayAnswerFor } from "@nuanlin/domain/signups/signup-policy";
import { command, found } from "../command.ts";

/** "I can still make it": the answer after a shift was moved. Said twice it is said once. */
export const reconfirm = command({
  verb: "signup.reconfirm",
  load: async (tx, { signupId }: ReconfirmInput) => {
    const asked = found(await findSignup(tx, signupId), "signup");
    found(await lockShift(tx, asked.shiftId), "shift");
    return found(await findSignup(tx, signupId), "signup");
  },
  allow: mayAnswerFor,
  hidden: "signup",
  run: async ({ tx, subject: signup }) => {
    if (signup.status !== "confirmed") throw new ProblemError({ code: "NOT_SIGNED_UP" });
    await noteReconfirmed(tx, signup.id);
  },
  target: (signup) => signup.id,
});

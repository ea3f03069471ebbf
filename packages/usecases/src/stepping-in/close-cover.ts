import { lockShift } from "@nuanlin/db/shifts/shift-repository";
import { findSignup } from "@nuanlin/db/signups/signup-repository";
import { findCoverCall, lockCoverCall } from "@nuanlin/db/stepping-in/cover-repository";
import { isPerson, type Actor, type PersonActor } from "@nuanlin/domain/actor";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import type { SignupCase } from "@nuanlin/domain/signups/signup";
import { mayAnswerFor } from "@nuanlin/domain/signups/signup-policy";
import type { CloseCoverInput } from "@nuanlin/domain/stepping-in/cover";
import { command, found } from "../command.ts";
import { finishCall } from "./run-call.ts";

/** Calls a search off, by whoever's place it is about or who runs the shift; closed twice is closed. */
export const closeCover = command({
  verb: "cover.close",
  load: async (tx, { coverCallId }: CloseCoverInput) => {
    const asked = found(await findCoverCall(tx, coverCallId), "cover");
    const shift = found(await lockShift(tx, asked.shiftId), "shift");
    const call = found(await lockCoverCall(tx, coverCallId), "cover");
    const signup = call.signupId === null ? undefined : await findSignup(tx, call.signupId);
    return { shift, call, signup };
  },
  allow: mayClose,
  hidden: "cover",
  run: async ({ tx, subject: { call }, now }) => {
    if (call.status === "open") await finishCall(tx, call, "closed", now);
  },
  target: ({ call }) => call.id,
});

interface Subject {
  readonly shift: Shift;
  readonly signup: SignupCase | undefined;
}

function mayClose(actor: Actor, { shift, signup }: Subject): actor is PersonActor {
  return isPerson(actor) && (mayCallRoll(actor, shift) || (signup !== undefined && mayAnswerFor(actor, signup)));
}

import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { lockShift } from "@nuanlin/db/shifts/shift-repository";
import { endSignup, findSignup } from "@nuanlin/db/signups/signup-repository";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { decideRemove } from "@nuanlin/domain/signups/decide-withdraw";
import type { RemoveSignupInput } from "@nuanlin/domain/signups/signup";
import { command, found } from "../command.ts";
import { fillSeats } from "./fill-seats.ts";

/** The organizer takes somebody off a coming shift with a reason, which the person is told; the place is offered to the next at once. */
export const removeSignup = command({
  verb: "signup.remove",
  load: async (tx, { signupId }: RemoveSignupInput) => {
    const asked = found(await findSignup(tx, signupId), "signup");
    const shift = found(await lockShift(tx, asked.shiftId), "shift");
    return { shift, signup: found(await findSignup(tx, signupId), "signup") };
  },
  allow: (actor, { shift }) => mayCallRoll(actor, shift),
  hidden: "signup",
  run: async ({ tx, subject: { shift, signup }, input, now }) => {
    refuseIfAny(decideRemove(signup, shift, now));
    await endSignup(tx, signup.id, "removed", input.reason, now);
    await fillSeats(tx, shift, now);
    await enqueue(tx, {
      topic: "signup.removed",
      ids: { signupId: signup.id },
      dedupeKey: `signup.removed:${signup.id}`,
      at: now,
    });
  },
  target: ({ signup }) => signup.id,
});

import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { lockShift } from "@nuanlin/db/shifts/shift-repository";
import { endSignup, findSignup } from "@nuanlin/db/signups/signup-repository";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { decideWithdraw } from "@nuanlin/domain/signups/decide-withdraw";
import type { WithdrawInput } from "@nuanlin/domain/signups/signup";
import { mayAnswerFor } from "@nuanlin/domain/signups/signup-policy";
import { command, found } from "../command.ts";
import { fillSeats } from "./fill-seats.ts";

/**
 * Takes a promise back until the deadline, or an application, a place in the waitlist or an offer at any time. A place that gets
 * free is offered to the next at once; the organizer is told of promises.
 */
export const withdraw = command({
  verb: "signup.withdraw",
  load: async (tx, { signupId }: WithdrawInput) => {
    const asked = found(await findSignup(tx, signupId), "signup");
    const shift = found(await lockShift(tx, asked.shiftId), "shift");
    return { shift, signup: found(await findSignup(tx, signupId), "signup") };
  },
  allow: (actor, { signup }) => mayAnswerFor(actor, signup),
  hidden: "signup",
  run: async ({ tx, subject: { shift, signup }, input, now }) => {
    refuseIfAny(decideWithdraw(signup, shift, now));
    await endSignup(tx, signup.id, "withdrawn", input.reason, now);
    await fillSeats(tx, shift, now);
    if (signup.status !== "confirmed") return;
    await enqueue(tx, {
      topic: "signup.withdrawn",
      ids: { signupId: signup.id },
      dedupeKey: `signup.withdrawn:${signup.id}`,
      at: now,
    });
  },
  target: ({ signup }) => signup.id,
});

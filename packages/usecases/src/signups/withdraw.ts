import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { endSignup } from "@nuanlin/db/signups/signup-repository";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { decideWithdraw } from "@nuanlin/domain/signups/decide-withdraw";
import type { WithdrawInput } from "@nuanlin/domain/signups/signup";
import { mayAnswerFor } from "@nuanlin/domain/signups/signup-policy";
import { command } from "../command.ts";
import { loadSignup } from "./load-signup.ts";
import { fillSeats } from "./fill-seats.ts";

/**
 * Takes a promise back until the deadline, or an application, a place in the waitlist or an offer at any time. A place that gets
 * free is offered to the next at once; the organizer is told of promises.
 */
export const withdraw = command({
  verb: "signup.withdraw",
  load: (tx, input: WithdrawInput) => loadSignup(tx, input),
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

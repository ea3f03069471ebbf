import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { endSignup } from "@nuanlin/db/signups/signup-repository";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { decideRemove } from "@nuanlin/domain/signups/decide-withdraw";
import type { RemoveSignupInput } from "@nuanlin/domain/signups/signup";
import { command } from "../command.ts";
import { loadSignup } from "./load-signup.ts";
import { fillSeats } from "./fill-seats.ts";

/** The organizer takes somebody off a coming shift with a reason, which the person is told; the place is offered to the next at once. */
export const removeSignup = command({
  verb: "signup.remove",
  load: (tx, input: RemoveSignupInput) => loadSignup(tx, input),
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

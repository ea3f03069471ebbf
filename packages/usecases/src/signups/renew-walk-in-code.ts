import { holdPerson } from "@nuanlin/db/people/person-repository";
import { hasNoAccount } from "@nuanlin/db/people/guest-repository";
import { mayCallRoll } from "@nuanlin/domain/attendance/attendance-policy";
import type { RenewWalkInCodeInput } from "@nuanlin/domain/signups/decide-walk-in";
import { command, found } from "../command.ts";
import { type MadeClaim, makeClaim } from "../people/claim-secret.ts";
import { loadSignup } from "./load-signup.ts";

/**
 * Makes another code for somebody who was let in at the door and lost theirs; the one before opens nothing from now on. Whoever came
 * another way, or was joined to an account by now, has no code to lose.
 */
export const renewWalkInCode = command({
  verb: "walk-in.renew-code",
  load: (tx, input: RenewWalkInCodeInput) => loadSignup(tx, input),
  allow: (actor, { shift }) => mayCallRoll(actor, shift),
  hidden: "signup",
  run: async ({ tx, actor, subject: { signup }, now }): Promise<MadeClaim> => {
    found(signup.way === "walk_in" || undefined, "signup");
    await holdPerson(tx, signup.personId);
    found((await hasNoAccount(tx, signup.personId)) || undefined, "signup");
    return makeClaim(tx, signup.personId, actor.personId, now);
  },
  target: ({ signup }) => signup.id,
});

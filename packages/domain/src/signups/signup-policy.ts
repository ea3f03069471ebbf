import type { Actor, PersonActor } from "../actor.ts";
import { isPerson } from "../actor.ts";
import type { Signup, SignupCase } from "./signup.ts";

/** Whoever signed in may ask for a seat for themselves; whether they fit is `decideJoin`'s word. */
export function mayJoinSeat(actor: Actor): actor is PersonActor {
  return isPerson(actor);
}

/** Only the volunteer acts on their own promise. */
export function mayWithdraw(actor: Actor, signup: Pick<Signup, "personId">): actor is PersonActor {
  return isPerson(actor) && actor.personId === signup.personId;
}

/** The volunteer answers for their own sign-up, and whoever brought somebody along for theirs. */
export function mayAnswerFor(actor: Actor, signup: Pick<SignupCase, "personId" | "broughtBy">): actor is PersonActor {
  return isPerson(actor) && (actor.personId === signup.personId || actor.personId === signup.broughtBy);
}

import type { Actor, PersonActor } from "../actor.ts";
import { isPerson } from "../actor.ts";
import type { Signup } from "./signup.ts";

/** Whoever signed in may ask for a seat for themselves; whether they fit is `decideJoin`'s word. */
export function mayJoinSeat(actor: Actor): actor is PersonActor {
  return isPerson(actor);
}

/** Only the volunteer steps back from their own promise. */
export function mayWithdraw(actor: Actor, signup: Pick<Signup, "personId">): actor is PersonActor {
  return isPerson(actor) && actor.personId === signup.personId;
}

import type { Tx } from "@nuanlin/db/database";
import { deleteCompanion, findCompanion, findCompanions } from "@nuanlin/db/people/companion-repository";
import { holdPerson } from "@nuanlin/db/people/person-repository";
import { type Actor, isPerson, type PersonActor } from "@nuanlin/domain/actor";
import type { PersonId } from "@nuanlin/domain/ids";
import type { OwnCompanionInput } from "@nuanlin/domain/people/companion";
import { command, found } from "../command.ts";
import { query } from "../query.ts";
import { type MadeClaim, makeClaim } from "./claim-secret.ts";

/** The people one brings along, each with the shifts to come. */
export const listCompanions = query({
  load: async (_db, _input: Record<never, never>) => null,
  allow: isPerson,
  run: ({ db, actor, now }) => findCompanions(db, actor.personId, now),
});

async function loadOwn(tx: Tx, { companionId }: OwnCompanionInput, actor: Actor) {
  // Whoever is signed out hears so before this; others own nothing.
  if (!isPerson(actor)) return found<{ id: PersonId }>(undefined, "companion");
  await holdPerson(tx, actor.personId);
  return found(await findCompanion(tx, actor.personId, companionId), "companion");
}

const isOwner = (actor: Actor): actor is PersonActor => isPerson(actor);

/** Takes somebody off one's list. Places they have stay theirs, and can be given back as before. */
export const removeCompanion = command({
  verb: "companion.remove",
  load: loadOwn,
  allow: isOwner,
  hidden: "companion",
  run: ({ tx, actor, subject }) => deleteCompanion(tx, actor.personId, subject.id),
  target: (subject) => subject.id,
});

/** Makes the code with which a companion takes what they did to an account of their own; told this once. */
export const makeCompanionCode = command({
  verb: "companion.make-code",
  load: loadOwn,
  allow: isOwner,
  hidden: "companion",
  run: ({ tx, actor, subject, now }): Promise<MadeClaim> => makeClaim(tx, subject.id, actor.personId, now),
  target: (subject) => subject.id,
});

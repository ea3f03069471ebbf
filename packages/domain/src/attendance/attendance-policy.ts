import type { Actor, PersonActor } from "../actor.ts";
import { runsOrganisation } from "../actor.ts";
import type { Shift } from "../shifts/shift.ts";

/** The organizers of the shift's organisation call its roll. */
export function mayCallRoll(actor: Actor, shift: Pick<Shift, "organisationId">): actor is PersonActor {
  return runsOrganisation(actor, shift.organisationId);
}

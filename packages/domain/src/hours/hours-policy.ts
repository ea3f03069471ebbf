import type { Actor, PersonActor } from "../actor.ts";
import { isFederationStaff, runsOrganisation } from "../actor.ts";
import type { OrganisationId } from "../ids.ts";

/** Only the unit that recorded the service confirms its hours (谁记录谁证明): not the federation, not the platform. */
export function mayConfirmHours(
  actor: Actor,
  recordingOrganisationIds: readonly OrganisationId[],
): actor is PersonActor {
  return recordingOrganisationIds.length > 0 && recordingOrganisationIds.every((id) => runsOrganisation(actor, id));
}

/** The federation looks at recorded hours and may send them back (spot checks, Order 67 art. 20-22). */
export function mayReviewHours(actor: Actor): actor is PersonActor {
  return isFederationStaff(actor);
}

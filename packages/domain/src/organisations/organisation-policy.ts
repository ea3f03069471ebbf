import type { Actor, PersonActor } from "../actor.ts";
import { isFederationStaff, isPerson } from "../actor.ts";
import type { Organisation } from "./organisation.ts";

/** Federation staff decide on organisations, never on the federation they work for. */
export function mayDecideOnOrganisation(
  actor: Actor,
  organisation: Pick<Organisation, "id" | "kind">,
): actor is PersonActor {
  return isFederationStaff(actor) && organisation.kind !== "federation";
}

/** The admins of an organisation say who works for it. */
export function mayManageMembers(actor: Actor, organisation: Pick<Organisation, "id">): actor is PersonActor {
  return (
    isPerson(actor) &&
    actor.memberships.some((held) => held.organisationId === organisation.id && held.role === "admin")
  );
}

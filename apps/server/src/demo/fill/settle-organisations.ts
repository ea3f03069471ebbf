import { findActor } from "@nuanlin/db/accounts/actor-repository";
import type { PersonActor } from "@nuanlin/domain/actor";
import type { OrganisationId } from "@nuanlin/domain/ids";
import { applyOrganisation } from "@nuanlin/usecases/organisations/apply-organisation";
import { decideOrganisation } from "@nuanlin/usecases/organisations/decide-organisation";
import type { Services } from "@nuanlin/usecases/services";
import type { DemoOrganisation } from "../content/content-types.ts";
import type { Neighbour } from "./settle-people.ts";

/** An organisation that was let in, and who speaks for it. */
export interface SettledOrganisation {
  readonly id: OrganisationId;
  readonly organizer: PersonActor;
}

/** Somebody applies for the organisation and the federation decides; one that is still waiting cannot post anything. */
export async function settleOrganisation(
  services: Services,
  demo: DemoOrganisation,
  applicant: Neighbour,
  clerk: PersonActor,
): Promise<SettledOrganisation> {
  if (demo.kind === "federation") throw new Error("the federation is founded, it does not apply");
  const { kind, name, divisionCode, description, address, contactName, contactPhone } = demo;
  const { id } = await applyOrganisation(services, applicant.actor, {
    kind,
    name,
    divisionCode,
    description,
    address,
    contactName,
    contactPhone,
    creditCode: null,
  });
  if (demo.status === "approved") {
    await decideOrganisation(services, clerk, { organisationId: id, decision: "approved", reason: null });
  }
  const organizer = await findActor(services.db, applicant.actor.accountId);
  if (!organizer) throw new Error(`${applicant.demo.name} applied and cannot be found`);
  return { id, organizer };
}

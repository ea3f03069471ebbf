import type { Db } from "@nuanlin/db/database";
import { findOrganisation } from "@nuanlin/db/organisations/organisation-repository";
import type { OrganisationId } from "@nuanlin/domain/ids";
import type { Organisation } from "@nuanlin/domain/organisations/organisation";
import { found } from "../command.ts";

/** Every question of the desk names the organisation it is asked for, since somebody may work for several. */
export interface AskedOrganisation {
  readonly organisationId: OrganisationId;
}

/** The organisation a question is about. */
export async function askedOrganisation(db: Db, { organisationId }: AskedOrganisation): Promise<Organisation> {
  return found(await findOrganisation(db, organisationId), "organisation");
}

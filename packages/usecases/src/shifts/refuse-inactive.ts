import type { Tx } from "@nuanlin/db/database";
import { findOrganisation } from "@nuanlin/db/organisations/organisation-repository";
import { decideActive } from "@nuanlin/domain/organisations/decide-on-organisation";
import { refuseIfAny } from "@nuanlin/domain/problem";
import type { Project } from "@nuanlin/domain/projects/project";
import { found } from "../command.ts";

/** An organisation that is suspended offers no new times; for a draft, which nobody sees, it may prepare them. */
export async function refuseInactive(tx: Tx, project: Pick<Project, "status" | "organisationId">): Promise<void> {
  if (project.status === "draft") return;
  const organisation = found(await findOrganisation(tx, project.organisationId), "organisation");
  refuseIfAny(decideActive(organisation.status));
}

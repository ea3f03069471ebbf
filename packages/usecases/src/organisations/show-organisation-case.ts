import { findOrganisationCase, findOtherOrganisations } from "@nuanlin/db/federation/find-organisation-case";
import { isFederationStaff } from "@nuanlin/domain/actor";
import type { ShowOrganisationCaseInput } from "@nuanlin/domain/organisations/organisation-queue";
import { similarNames } from "@nuanlin/domain/organisations/similar-names";
import { found } from "../command.ts";
import { query } from "../query.ts";

/** An application with its applicant and the organisations whose name is nearly the same; looking is written down. */
export const showOrganisationCase = query({
  load: async (_db, { organisationId }: ShowOrganisationCaseInput) => organisationId,
  allow: isFederationStaff,
  run: async ({ db, actor, subject: id }) => {
    const organisation = found(await findOrganisationCase(db, id), "organisation");
    return {
      ...organisation,
      isOwn: actor.memberships.some((held) => held.organisationId === id),
      similar: similarNames(organisation.name, await findOtherOrganisations(db, id)),
    };
  },
  audit: { verb: "organisation.show-case", target: (id) => id },
});

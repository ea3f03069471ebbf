import { countOrganisations, findOrganisationQueue } from "@nuanlin/db/federation/find-organisation-queue";
import { isFederationStaff } from "@nuanlin/domain/actor";
import type { ListOrganisationQueueInput } from "@nuanlin/domain/organisations/organisation-queue";
import { query } from "../query.ts";

/** The organisations of one state, and how many there are of each. */
export const listOrganisationQueue = query({
  load: async (_db, _input: ListOrganisationQueueInput) => null,
  allow: isFederationStaff,
  run: async ({ db, input: { status, limit } }) => ({
    counts: await countOrganisations(db),
    organisations: await findOrganisationQueue(db, status, limit),
  }),
});

import { updateApplication } from "@nuanlin/db/organisations/change-membership";
import { lockOrganisation } from "@nuanlin/db/organisations/organisation-repository";
import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import type { ResubmitOrganisationInput } from "@nuanlin/domain/organisations/members";
import { mayManageMembers } from "@nuanlin/domain/organisations/organisation-policy";
import { ProblemError } from "@nuanlin/domain/problem";
import { command, found } from "../command.ts";

/** Mends an application that the federation sent back, or that still waits, and hands it in again. */
export const resubmitOrganisation = command({
  verb: "organisation.resubmit",
  load: async (tx, { organisationId }: ResubmitOrganisationInput) =>
    found(await lockOrganisation(tx, organisationId), "organisation"),
  allow: mayManageMembers,
  hidden: "organisation",
  run: async ({ tx, subject: organisation, input, now }) => {
    const { id, status, kind } = organisation;
    if ((status !== "returned" && status !== "pending") || kind === "federation") {
      throw new ProblemError({ code: "ORGANISATION_WRONG_STATE", status });
    }
    await updateApplication(tx, id, input.organisation);
    const dedupeKey = `organisation.applied:${id}:${now.getTime()}`;
    await enqueue(tx, { topic: "organisation.applied", ids: { organisationId: id }, dedupeKey, at: now });
  },
  target: (organisation) => organisation.id,
});

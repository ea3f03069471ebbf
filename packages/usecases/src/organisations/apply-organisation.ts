import { insertOrganisation, saveMembership } from "@nuanlin/db/organisations/organisation-repository";
import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { isPerson } from "@nuanlin/domain/actor";
import type { ApplyOrganisationInput } from "@nuanlin/domain/organisations/organisation";
import { command, nothingYet } from "../command.ts";

/** Asks the federation to let an organisation in; whoever asks becomes its admin. */
export const applyOrganisation = command({
  verb: "organisation.apply",
  load: (_tx, _input: ApplyOrganisationInput) => nothingYet(),
  allow: isPerson,
  run: async ({ tx, actor, input, now }) => {
    const id = await insertOrganisation(tx, { ...input, status: "pending", at: now });
    await saveMembership(tx, id, actor.personId, "admin", now);
    await enqueue(tx, {
      topic: "organisation.applied",
      ids: { organisationId: id },
      dedupeKey: `organisation.applied:${id}`,
      at: now,
    });
    return { id };
  },
  target: (_nothing, { id }) => id,
});

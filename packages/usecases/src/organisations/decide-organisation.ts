import { lockOrganisation, updateOrganisationStatus } from "@nuanlin/db/organisations/organisation-repository";
import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { decideOnOrganisation } from "@nuanlin/domain/organisations/decide-on-organisation";
import type { DecideOrganisationInput } from "@nuanlin/domain/organisations/organisation";
import { mayDecideOnOrganisation } from "@nuanlin/domain/organisations/organisation-policy";
import { type Problem, refuseIfAny } from "@nuanlin/domain/problem";
import { command, found } from "../command.ts";

/** The federation lets an organisation in, sends its application back, or suspends it; the last two with a reason. Nobody decides on a body they belong to. */
export const decideOrganisation = command({
  verb: "organisation.decide",
  load: async (tx, { organisationId }: DecideOrganisationInput) =>
    found(await lockOrganisation(tx, organisationId), "organisation"),
  allow: mayDecideOnOrganisation,
  run: async ({ tx, actor, subject, input, now }) => {
    const isOwn = actor.memberships.some((held) => held.organisationId === subject.id);
    const ownCase: Problem[] = isOwn ? [{ code: "OWN_CASE" }] : [];
    refuseIfAny([...ownCase, ...decideOnOrganisation(subject, input.decision, input.reason)]);
    const reason = input.decision === "approved" ? null : input.reason;
    await updateOrganisationStatus(tx, subject.id, { status: input.decision, reason, by: actor.personId, at: now });
    const dedupeKey = `organisation.${input.decision}:${subject.id}:${now.getTime()}`;
    await enqueue(tx, { topic: "organisation.decided", ids: { organisationId: subject.id }, dedupeKey, at: now });
  },
  target: (subject) => subject.id,
});

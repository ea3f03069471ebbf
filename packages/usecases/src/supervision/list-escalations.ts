import { findLastEscalation, findOpenEscalations } from "@nuanlin/db/supervision/escalation-repository";
import { isPerson, runsOrganisation } from "@nuanlin/domain/actor";
import type { RaiseEscalationInput } from "@nuanlin/domain/supervision/escalation";
import { type AskedOrganisation, askedOrganisation } from "../desk/asked-organisation.ts";
import { query } from "../query.ts";

/** Calls in shifts of one's organisation that nobody has taken over yet. */
export const listOpenEscalations = query({
  load: (db, input: AskedOrganisation) => askedOrganisation(db, input),
  allow: (actor, organisation) => runsOrganisation(actor, organisation.id),
  hidden: "organisation",
  run: ({ db, subject }) => findOpenEscalations(db, subject.id),
});

/** One's own last call in a shift, or null; so that a page that was closed meanwhile shows who takes over. */
export const showMyEscalation = query({
  load: async (_db, _input: RaiseEscalationInput) => null,
  allow: isPerson,
  run: async ({ db, actor, input: { shiftId } }) => (await findLastEscalation(db, shiftId, actor.personId)) ?? null,
});

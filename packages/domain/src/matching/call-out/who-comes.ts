import type { PersonId } from "../../ids.ts";
import {
  type CallOut,
  type CallOutAnswer,
  type CallOutCandidate,
  type CallOutTerms,
  callOutTerms,
} from "./call-out.ts";
import { type OpenPlaces, openPlaces } from "./team-chance.ts";

/** The moment by which people should be there, so that the team stands when it is due. */
export function aimOf({ dueAt }: Pick<CallOut, "dueAt">, { spareSeconds }: CallOutTerms): Date {
  return new Date(dueAt.getTime() - spareSeconds * 1000);
}

/**
 * The places that are still open: whoever said yes counts if they will be there with some minutes to spare. Whoever cuts it finer comes as
 * well, but holds nobody else up from taking a place, so a team may grow by one. Somebody who is no candidate any more, since a
 * credential was revoked meanwhile, say, counts as a volunteer.
 */
export function missingInTeam(callOut: CallOut, terms: CallOutTerms): OpenPlaces {
  const { asks, team, candidates } = callOut;
  const aim = aimOf(callOut, terms);
  const professionalIds = new Set<PersonId>(
    candidates.filter(({ professional }) => professional).map(({ personId }) => personId),
  );
  const coming = asks.filter(({ answer }) => answer.kind === "yes" && answer.arrivesAt <= aim);
  const professionals = coming.filter(({ personId }) => professionalIds.has(personId)).length;
  return openPlaces(team, { professionals, volunteers: coming.length - professionals });
}

/**
 * What a yes becomes that says when they will be there: a place, if there is one for them and they come in time; else they are a
 * reserve, thanked and not sent. A professional takes a volunteer's place when the quota is full, never the other way.
 */
export function answerToYes(
  callOut: CallOut,
  { professional }: Pick<CallOutCandidate, "professional">,
  arrivesAt: Date,
  terms = callOutTerms,
): CallOutAnswer {
  const missing = missingInTeam(callOut, terms);
  const places = professional ? missing.heads : missing.volunteers;
  return places > 0 && arrivesAt <= callOut.dueAt ? { kind: "yes", arrivesAt } : { kind: "reserve" };
}

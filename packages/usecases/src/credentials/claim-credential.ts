import { insertClaim } from "@nuanlin/db/credentials/claim-repository";
import { findEffectiveType } from "@nuanlin/db/skills/credential-type-repository";
import { holdPerson } from "@nuanlin/db/people/person-repository";
import { isPerson } from "@nuanlin/domain/actor";
import type { ClaimCredentialInput } from "@nuanlin/domain/credentials/claim";
import { decideClaim } from "@nuanlin/domain/credentials/decide-claim";
import { validUntilOf } from "@nuanlin/domain/credentials/term";
import { ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { command, nothingYet } from "../command.ts";
import { takeDocuments } from "./take-documents.ts";

/** Somebody hands in a paper to be checked; from now on it waits for a clerk of the federation. */
export const claimCredential = command({
  verb: "credential.claim",
  load: (_tx, _input: ClaimCredentialInput) => nothingYet(),
  allow: isPerson,
  run: async ({ tx, actor, input, now }) => {
    const { documentIds, ...paper } = input;
    const type = await findEffectiveType(tx, paper.type);
    if (!type || type.retired)
      throw new ProblemError({ code: "INVALID_INPUT", fields: [{ path: "type", reason: "unknown_value" }] });
    refuseIfAny(decideClaim(type, paper, localDate(now, districtZone)));
    await holdPerson(tx, actor.personId);
    const validUntil = validUntilOf(type, paper.issuedOn, paper.validUntil);
    const claim = { ...paper, validUntil, personId: actor.personId, replacesId: null };
    const id = await insertClaim(tx, claim, now);
    await takeDocuments(tx, actor.personId, id, documentIds);
    return { id };
  },
  target: (_nothing, { id }) => id,
});

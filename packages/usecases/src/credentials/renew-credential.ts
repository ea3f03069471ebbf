import { hasOpenRenewal, insertClaim } from "@nuanlin/db/credentials/claim-repository";
import { findEffectiveType } from "@nuanlin/db/skills/credential-type-repository";
import { decideClaim, decideRenewal } from "@nuanlin/domain/credentials/decide-claim";
import { validUntilOf } from "@nuanlin/domain/credentials/term";
import { ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { command, found } from "../command.ts";
import { isOwnCredential, loadOwnCredential } from "./own-credential.ts";
import { takeDocuments } from "./take-documents.ts";
import type { RenewCredentialInput } from "@nuanlin/domain/credentials/claim";

/**
 * Hands in the paper of the next term; the one it follows stays as it is, with its days, until the new one is verified. A type
 * that is retired can still be renewed: whoever has it keeps it.
 */
export const renewCredential = command({
  verb: "credential.renew",
  load: (tx, input: RenewCredentialInput, actor) => loadOwnCredential(tx, input, actor),
  hidden: "credential",
  allow: isOwnCredential,
  run: async ({ tx, actor, subject: held, input, now }) => {
    const { documentIds, credentialId, ...paper } = input;
    const type = found(await findEffectiveType(tx, held.type), "credential");
    const today = localDate(now, districtZone);
    refuseIfAny(decideRenewal(type, held, today));
    if (await hasOpenRenewal(tx, credentialId)) throw new ProblemError({ code: "CREDENTIAL_EXISTS" });
    refuseIfAny(decideClaim(type, { ...paper, type: held.type }, today));
    const validUntil = validUntilOf(type, paper.issuedOn, paper.validUntil);
    if (held.validUntil !== null && validUntil !== null && validUntil <= held.validUntil)
      throw new ProblemError({ code: "INVALID_INPUT", fields: [{ path: "validUntil", reason: "too_small" }] });
    const claim = { ...paper, type: held.type, validUntil, personId: actor.personId, replacesId: credentialId };
    const id = await insertClaim(tx, claim, now);
    await takeDocuments(tx, actor.personId, id, documentIds);
    return { id };
  },
  target: (_held, { id }) => id,
});

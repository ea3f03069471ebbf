import { findCredentialSteps } from "@nuanlin/db/credentials/credential-steps";
import { findConflict, findSameNumber } from "@nuanlin/db/credentials/decide-repository";
import { findDocumentsOfClaim, findOtherCredentials, findVerificationCase } from "@nuanlin/db/credentials/queue-case";
import { findSafetyChecks } from "@nuanlin/db/credentials/safety-check-repository";
import { findEffectiveType } from "@nuanlin/db/skills/credential-type-repository";
import { maskContact } from "@nuanlin/domain/accounts/contact";
import { isFederationStaff } from "@nuanlin/domain/actor";
import { hasNumberFormat } from "@nuanlin/domain/credentials/decide-claim";
import { decideStandsApart } from "@nuanlin/domain/credentials/decide-verification";
import type { ShowVerificationInput } from "@nuanlin/domain/credentials/verification";
import { maskName } from "@nuanlin/domain/people/mask-name";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { found } from "../command.ts";
import { query } from "../query.ts";
import { toCheckView } from "./safety-checks.ts";

/** A claim with all that a decision needs, why this clerk may not decide, and what happened so far; looking is written down. */
export const showVerification = query({
  load: async (_db, { credentialId }: ShowVerificationInput) => credentialId,
  allow: isFederationStaff,
  run: async ({ db, actor, subject: id, now }) => {
    const claim = found(await findVerificationCase(db, id), "credential");
    const { personId, type, number, phone, email, validUntil } = claim;
    const [documents, steps, others, sameNumber, conflict, effective, checks] = await Promise.all([
      findDocumentsOfClaim(db, id),
      findCredentialSteps(db, id),
      findOtherCredentials(db, personId, id),
      findSameNumber(db, { id, personId, type, number }),
      findConflict(db, actor.personId, personId),
      findEffectiveType(db, type),
      findSafetyChecks(db, personId),
    ]);
    const { twoPerson, numberFormat } = found(effective, "credential");
    const today = localDate(now, districtZone);
    const [apart] = decideStandsApart({ personId: actor.personId, conflict }, personId);
    return {
      ...claim,
      phone: phone === null ? null : maskContact({ kind: "phone", value: phone }),
      email: email === null ? null : maskContact({ kind: "email", value: email }),
      documents,
      steps,
      others,
      sameNumber: sameNumber.map((other) => ({ ...other, name: maskName(other.name) })),
      numberFits: hasNumberFormat({ numberFormat }, number),
      expired: validUntil !== null && validUntil < today,
      twoPerson,
      /** Why this clerk leaves it to a colleague; null: they may decide. */
      apart: apart?.code ?? null,
      firstByMe: claim.firstBy === actor.personId,
      checks: checks.map((check) => toCheckView(check, actor.personId, today)),
    };
  },
  audit: { verb: "credential.show", target: (id) => id },
});

import { countCredentialSteps, insertCredentialStep } from "@nuanlin/db/credentials/credential-steps";
import {
  endCredential,
  findConflict,
  findCredentialOwner,
  findSameNumber,
  lockCredential,
  updateDecision,
} from "@nuanlin/db/credentials/decide-repository";
import { findEffectiveType } from "@nuanlin/db/skills/credential-type-repository";
import type { Tx } from "@nuanlin/db/database";
import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { holdPerson } from "@nuanlin/db/people/person-repository";
import { isFederationStaff } from "@nuanlin/domain/actor";
import { decideVerification } from "@nuanlin/domain/credentials/decide-verification";
import type { Corrections, DecideVerificationInput } from "@nuanlin/domain/credentials/verification";
import type { CredentialId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import { command, found } from "../command.ts";

const counting: ReadonlySet<string> = new Set(["half", "verified", "superseded"]);

/**
 * A clerk says yes, returns the claim with a reason or asks something. What they corrected on the way is written with it, a
 * renewal takes the place of what it renews, and the person is told; a first yes of two is told to nobody.
 */
export const decideCredential = command({
  verb: "credential.decide",
  load: async (_tx, { credentialId }: DecideVerificationInput) => credentialId,
  allow: isFederationStaff,
  run: async ({ tx, actor, subject: id, input, now }) => {
    const held = await holdCredential(tx, id);
    if ((await countCredentialSteps(tx, id)) !== input.seenSteps)
      throw new ProblemError({ code: "CREDENTIAL_WRONG_STATE", status: held.status });
    const corrections = realCorrections(held, input.corrections);
    const clerk = { personId: actor.personId, conflict: await findConflict(tx, actor.personId, held.personId) };
    const { twoPerson } = found(await findEffectiveType(tx, held.type), "credential");
    const corrects = Object.keys(corrections).length > 0;
    const { decision, words } = input;
    const verdict = decideVerification({ ...held, twoPerson }, clerk, { decision, words, corrects });
    if ("problems" in verdict) throw new ProblemError(...verdict.problems);
    const { to } = verdict;
    if (to === "half" || to === "verified") await refuseSomebodyElses(tx, held, corrections.number ?? held.number);
    const by = actor.personId;
    await updateDecision(tx, id, { to, by, at: now, words, corrections });
    await insertCredentialStep(tx, { credentialId: id, at: now, by, from: held.status, to, reason: words });
    if (to === "verified" && held.replaced?.status === "verified") {
      const { id: renewed } = held.replaced;
      await endCredential(tx, renewed, "superseded", "");
      await insertCredentialStep(tx, {
        credentialId: renewed,
        at: now,
        by,
        from: "verified",
        to: "superseded",
        reason: "",
      });
    }
    if (to !== "half") {
      const dedupeKey = `credential.${to}:${id}:${now.getTime()}`;
      await enqueue(tx, { topic: `credential.${to}`, ids: { credentialId: id }, dedupeKey, at: now });
    }
    return { status: to };
  },
  target: (id) => id,
});

/** Holds the person's row, then the credential's. */
async function holdCredential(tx: Tx, id: CredentialId) {
  await holdPerson(tx, found(await findCredentialOwner(tx, id), "credential"));
  return found(await lockCredential(tx, id), "credential");
}

type Held = Awaited<ReturnType<typeof holdCredential>>;

/** What the paper says differently from what was typed; the same again corrects nothing. */
function realCorrections(held: Held, { number, issuedOn, validUntil }: Corrections): Corrections {
  const from = issuedOn ?? held.issuedOn;
  const until = validUntil === undefined ? held.validUntil : validUntil;
  if (until !== null && until < from)
    throw new ProblemError({ code: "INVALID_INPUT", fields: [{ path: "validUntil", reason: "end_before_start" }] });
  return {
    ...(number === undefined || number === held.number ? {} : { number }),
    ...(issuedOn === undefined || issuedOn === held.issuedOn ? {} : { issuedOn }),
    ...(validUntil === undefined || validUntil === held.validUntil ? {} : { validUntil }),
  };
}

/** One number of a type counts for one person; the database refuses it too, but says so only after a lost race. */
async function refuseSomebodyElses(tx: Tx, held: Held, number: string): Promise<void> {
  const others = await findSameNumber(tx, { ...held, number });
  if (others.some(({ status }) => counting.has(status))) throw new ProblemError({ code: "CREDENTIAL_OF_SOMEBODY" });
}

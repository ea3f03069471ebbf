import { insertCredentialStep } from "@nuanlin/db/credentials/credential-steps";
import { findConflict } from "@nuanlin/db/credentials/decide-repository";
import { insertRecordedCredential } from "@nuanlin/db/credentials/insert-recorded-credential";
import { findPerson } from "@nuanlin/db/people/person-repository";
import { findEffectiveType } from "@nuanlin/db/skills/credential-type-repository";
import { isFederationStaff } from "@nuanlin/domain/actor";
import { decideStandsApart } from "@nuanlin/domain/credentials/decide-verification";
import type { RecordCredentialInput } from "@nuanlin/domain/people/credential";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { command, found } from "../command.ts";

/**
 * A federation clerk writes down a credential after seeing its paper. Nobody verifies their own or that of somebody they stand
 * close to, and where two have to look it stays half until another clerk has.
 */
export const recordCredential = command({
  verb: "credential.record",
  load: async (tx, { personId }: RecordCredentialInput) => found(await findPerson(tx, personId), "person"),
  allow: isFederationStaff,
  run: async ({ tx, actor, subject, input, now }) => {
    const by = actor.personId;
    refuseIfAny(decideStandsApart({ personId: by, conflict: await findConflict(tx, by, subject.id) }, subject.id));
    const { twoPerson } = found(await findEffectiveType(tx, input.type), "credential");
    const status = twoPerson ? "half" : "verified";
    const id = await insertRecordedCredential(tx, input, status, by, now);
    await insertCredentialStep(tx, { credentialId: id, at: now, by, from: null, to: status, reason: "" });
    return { id, status } as const;
  },
  target: (_person, { id }) => id,
});

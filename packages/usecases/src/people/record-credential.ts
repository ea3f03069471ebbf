import { insertCredentialStep } from "@nuanlin/db/credentials/credential-steps";
import { insertVerifiedCredential } from "@nuanlin/db/people/credential-repository";
import { findPerson } from "@nuanlin/db/people/person-repository";
import { isFederationStaff } from "@nuanlin/domain/actor";
import type { RecordCredentialInput } from "@nuanlin/domain/people/credential";
import { ProblemError } from "@nuanlin/domain/problem";
import { command, found } from "../command.ts";

/** A federation clerk writes down a credential after seeing its paper; nobody verifies their own. */
export const recordCredential = command({
  verb: "credential.record",
  load: async (tx, { personId }: RecordCredentialInput) => found(await findPerson(tx, personId), "person"),
  allow: isFederationStaff,
  run: async ({ tx, actor, subject, input, now }) => {
    if (subject.id === actor.personId) throw new ProblemError({ code: "OWN_CASE" });
    const id = await insertVerifiedCredential(tx, input, actor.personId, now);
    const by = actor.personId;
    await insertCredentialStep(tx, { credentialId: id, at: now, by, from: null, to: "verified", reason: "" });
    return { id };
  },
  target: (_person, { id }) => id,
});

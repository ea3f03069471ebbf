import { insertCredentialStep } from "@nuanlin/db/credentials/credential-steps";
import {
  endCredential,
  findConflict,
  findCredentialOwner,
  lockCredential,
} from "@nuanlin/db/credentials/decide-repository";
import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import { findPerson, lockPerson } from "@nuanlin/db/people/person-repository";
import { isFederationStaff } from "@nuanlin/domain/actor";
import { decideRevocation } from "@nuanlin/domain/credentials/decide-verification";
import type { RevokeCredentialInput } from "@nuanlin/domain/credentials/verification";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { command, found } from "../command.ts";
import { holdComingShifts, takeOffLost } from "./take-off-lost.ts";

/**
 * Takes a credential back with a reason. It counts for nothing from this moment on: places that needed it are free again and
 * offered to the next, the person is told, and the desks hear what they have to refill. Service that has begun stays.
 */
export const revokeCredential = command({
  verb: "credential.revoke",
  load: async (_tx, { credentialId }: RevokeCredentialInput) => credentialId,
  allow: isFederationStaff,
  run: async ({ tx, actor, subject: id, input: { reason }, now }) => {
    const personId = found(await findCredentialOwner(tx, id), "credential");
    const shifts = await holdComingShifts(tx, personId, now);
    const before = await lockPerson(tx, personId);
    const held = found(await lockCredential(tx, id), "credential");
    const by = actor.personId;
    refuseIfAny(decideRevocation(held, { personId: by, conflict: await findConflict(tx, by, personId) }, reason));
    await endCredential(tx, id, "revoked", reason);
    await insertCredentialStep(tx, { credentialId: id, at: now, by, from: held.status, to: "revoked", reason });
    const after = found(await findPerson(tx, personId), "person");
    const places = await takeOffLost(tx, shifts, { before, after, reason: "CREDENTIAL_REVOKED" }, now);
    const dedupeKey = `credential.revoked:${id}`;
    await enqueue(tx, { topic: "credential.revoked", ids: { credentialId: id }, dedupeKey, at: now });
    return { places };
  },
  target: (id) => id,
});

import { findToldCredential } from "@nuanlin/db/credentials/find-told-credential";
import { findDesk } from "@nuanlin/db/notices/find-told-events";
import { findToldSignup } from "@nuanlin/db/notices/find-told-signup";
import { credentialId, signupId } from "@nuanlin/domain/ids";
import type { NoticeKind } from "@nuanlin/domain/notices/notice";
import type { CredentialStatus } from "@nuanlin/domain/people/credential-status";
import { maskName } from "@nuanlin/domain/people/mask-name";
import { credentialFacts } from "./credential-facts.ts";
import { idFrom, type Tell } from "./telling.ts";

/** What became of a claim, as long as it is so; a question is told word for word, a decision with its reason. */
function tellPerson(kind: NoticeKind, statuses: readonly CredentialStatus[], says: "reason" | "words"): Tell {
  return async (tx, ids) => {
    const id = idFrom(ids, "credentialId", credentialId);
    const told = await findToldCredential(tx, id);
    if (!told || !statuses.includes(told.status)) return null;
    const why = told.reason === "" ? {} : { [says]: told.reason };
    return {
      kind,
      facts: { ...(await credentialFacts(tx, told.type)), ...why, targetId: id },
      readers: [told.readerId],
    };
  };
}

/** To the desk of the shift: somebody's proof is gone, and with it their place. */
const tellLost: Tell = async (tx, ids, now) => {
  const told = await findToldSignup(tx, idFrom(ids, "signupId", signupId));
  if (!told || told.status !== "removed" || told.shift.status !== "open") return null;
  const { shift, seatName, personName } = told;
  if (shift.facts.start <= now.getTime()) return null;
  const facts = { ...shift.facts, seatName, maskedName: maskName(personName), targetId: shift.shiftId };
  const readers = await findDesk(tx, shift.organisationId);
  return { kind: "desk.credential_lost", facts, readers, shiftId: shift.shiftId, signupId: told.signupId };
};

/** What follows from the federation's look at a paper. */
export const tellCredential: Readonly<Record<string, Tell>> = {
  "credential.verified": tellPerson("credential.verified", ["verified", "superseded"], "reason"),
  "credential.returned": tellPerson("credential.returned", ["returned"], "reason"),
  "credential.asked": tellPerson("credential.asked", ["asked"], "words"),
  "credential.revoked": tellPerson("credential.revoked", ["revoked"], "reason"),
  "credential.lost": tellLost,
};

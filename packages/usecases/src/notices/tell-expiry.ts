import { findToldExpiry } from "@nuanlin/db/credentials/find-expiring";
import { credentialId } from "@nuanlin/domain/ids";
import { districtZone, localDate } from "@nuanlin/domain/time/zone";
import { credentialFacts } from "./credential-facts.ts";
import { idFrom, type Tell } from "./telling.ts";

const tellExpiring: Tell = async (tx, ids, now) => {
  const held = await findToldExpiry(tx, idFrom(ids, "credentialId", credentialId));
  if (!held || held.validUntil === null || held.validUntil < localDate(now, districtZone)) return null;
  const { personId, type, validUntil } = held;
  return {
    kind: "credential.expiring",
    facts: { ...(await credentialFacts(tx, type)), validUntil, targetId: idFrom(ids, "credentialId", credentialId) },
    readers: [personId],
  };
};

/** What people hear when a credential of theirs is about to end. */
export const tellExpiry: Readonly<Record<string, Tell>> = { "credential.expiring": tellExpiring };

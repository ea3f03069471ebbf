import { lockOwnCredential, type OwnCredential } from "@nuanlin/db/credentials/claim-repository";
import type { Tx } from "@nuanlin/db/database";
import { holdPerson } from "@nuanlin/db/people/person-repository";
import type { Actor, PersonActor } from "@nuanlin/domain/actor";
import type { CredentialId } from "@nuanlin/domain/ids";
import { found } from "../command.ts";

/** The credential with its row held, after that of the person who asks: it can only be theirs. */
export async function loadOwnCredential(
  tx: Tx,
  { credentialId }: { readonly credentialId: CredentialId },
  actor: Actor,
): Promise<OwnCredential> {
  if (actor.kind === "person") await holdPerson(tx, actor.personId);
  return found(await lockOwnCredential(tx, credentialId), "credential");
}

/** Everybody acts on their own credentials only. */
export function isOwnCredential(actor: Actor, credential: OwnCredential): actor is PersonActor {
  return actor.kind === "person" && actor.personId === credential.personId;
}

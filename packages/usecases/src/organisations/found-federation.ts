import { insertAccount } from "@nuanlin/db/accounts/account-repository";
import { findFederation, insertOrganisation, saveMembership } from "@nuanlin/db/organisations/organisation-repository";
import { type RegisterInput, privacyNoticeVersion } from "@nuanlin/domain/accounts/account";
import { decidePassword } from "@nuanlin/domain/accounts/password-rule";
import { isSystem } from "@nuanlin/domain/actor";
import type { FederationInput } from "@nuanlin/domain/organisations/organisation";
import { refuseIfAny } from "@nuanlin/domain/problem";
import { command } from "../command.ts";

export interface FoundFederationInput {
  readonly administrator: Pick<RegisterInput, "name" | "contact" | "password" | "locale">;
  /** What the federation is called when it does not exist yet. */
  readonly federation: FederationInput;
}

/** Opens an account with the federation's rights; the federation itself comes into being with the first one. */
export const foundFederation = command({
  verb: "organisation.found-federation",
  load: (tx, _input: FoundFederationInput) => findFederation(tx),
  allow: isSystem,
  run: async ({ tx, subject, input: { administrator, federation }, now, passwords }) => {
    refuseIfAny(decidePassword(administrator.password, administrator.contact, administrator.name));
    const organisationId =
      subject?.id ?? (await insertOrganisation(tx, { ...federation, kind: "federation", status: "approved", at: now }));
    const passwordHash = await passwords.hash(administrator.password);
    const { accountId, personId } = await insertAccount(tx, {
      ...administrator,
      passwordHash,
      noticeVersion: privacyNoticeVersion,
      at: now,
    });
    await saveMembership(tx, organisationId, personId, "admin", now);
    return { accountId, personId, organisationId };
  },
  target: (_federation, { organisationId }) => organisationId,
});

import { moveOwnClaim } from "@nuanlin/db/credentials/claim-repository";
import { deleteDocumentsOf } from "@nuanlin/db/credentials/document-repository";
import type { OwnCredentialInput } from "@nuanlin/domain/credentials/claim";
import { mayWithdrawClaim } from "@nuanlin/domain/credentials/decide-claim";
import { ProblemError } from "@nuanlin/domain/problem";
import { command } from "../command.ts";
import { isOwnCredential, loadOwnCredential } from "./own-credential.ts";

/** Takes a claim back before it is decided. Its papers serve nothing any more and are gone at once (PIPL art. 47). */
export const withdrawClaim = command({
  verb: "credential.withdraw",
  load: (tx, input: OwnCredentialInput, actor) => loadOwnCredential(tx, input, actor),
  hidden: "credential",
  allow: isOwnCredential,
  run: async ({ tx, subject, now }) => {
    if (!mayWithdrawClaim(subject.status))
      throw new ProblemError({ code: "CREDENTIAL_WRONG_STATE", status: subject.status });
    await moveOwnClaim(tx, subject, "withdrawn", "", now);
    await deleteDocumentsOf(tx, subject.id);
  },
  target: ({ id }) => id,
});

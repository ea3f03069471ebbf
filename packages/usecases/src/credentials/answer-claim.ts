import { moveOwnClaim } from "@nuanlin/db/credentials/claim-repository";
import type { AnswerClaimInput } from "@nuanlin/domain/credentials/claim";
import { ProblemError } from "@nuanlin/domain/problem";
import { command } from "../command.ts";
import { isOwnCredential, loadOwnCredential } from "./own-credential.ts";
import { takeDocuments } from "./take-documents.ts";

/** Answers what a clerk asked; the claim goes back to its old place in the queue. */
export const answerClaim = command({
  verb: "credential.answer",
  load: (tx, input: AnswerClaimInput, actor) => loadOwnCredential(tx, input, actor),
  hidden: "credential",
  allow: isOwnCredential,
  run: async ({ tx, actor, subject, input, now }) => {
    if (subject.status !== "asked") throw new ProblemError({ code: "CREDENTIAL_WRONG_STATE", status: subject.status });
    await moveOwnClaim(tx, subject, "claimed", input.words, now);
    await takeDocuments(tx, actor.personId, subject.id, input.documentIds);
  },
  target: ({ id }) => id,
});

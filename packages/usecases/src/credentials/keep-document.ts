import { countLooseDocuments, insertDocument, type SealedDocument } from "@nuanlin/db/credentials/document-repository";
import { holdPerson } from "@nuanlin/db/people/person-repository";
import { isPerson } from "@nuanlin/domain/actor";
import { maxLooseDocuments } from "@nuanlin/domain/credentials/document";
import { ProblemError } from "@nuanlin/domain/problem";
import { command, nothingYet } from "../command.ts";

/** Keeps a paper, checked and sealed, for its owner until a claim takes it; the bytes never come here in the open. */
export const keepDocument = command({
  verb: "document.keep",
  load: (_tx, _input: SealedDocument) => nothingYet(),
  allow: isPerson,
  run: async ({ tx, actor, input, now }) => {
    await holdPerson(tx, actor.personId);
    if ((await countLooseDocuments(tx, actor.personId)) >= maxLooseDocuments)
      throw new ProblemError({ code: "TOO_MANY_DOCUMENTS", max: maxLooseDocuments });
    await insertDocument(tx, actor.personId, input, now);
    return { id: input.id };
  },
  target: (_nothing, { id }) => id,
});

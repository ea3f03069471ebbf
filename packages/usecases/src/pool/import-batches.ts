import { findBatches, findUnclaimed, lockBatch, type StoredBatch } from "@nuanlin/db/pool/import-batch-repository";
import { holdPersons } from "@nuanlin/db/people/person-repository";
import { isFederationStaff } from "@nuanlin/domain/actor";
import { decideUndo, type ImportBatchInput, importStatusOf, undoUntil } from "@nuanlin/domain/pool/import-batch";
import { command, found } from "../command.ts";
import { makeClaim, type MadeClaim } from "../people/claim-secret.ts";
import { query } from "../query.ts";

const shownBatches = 20;

/** The files that were taken in, how far each is or what became of it, the latest first. */
export const listImports = query({
  load: async (_db, _input: Record<never, never>) => null,
  allow: isFederationStaff,
  run: async ({ db, now }) => (await findBatches(db, shownBatches)).map((batch) => withState(batch, now)),
});

function withState(batch: StoredBatch, now: Date) {
  const mayUndo = decideUndo(batch, now).length === 0;
  return { ...batch, status: importStatusOf(batch, now), undoUntil: mayUndo ? undoUntil(batch.createdAt) : null };
}

export type ShownImport = ReturnType<typeof withState>;

/** A code for each person of the file who has no account, to be handed on by the clerk; codes made before open nothing any more. */
export const makeImportCodes = command({
  verb: "pool.import.codes",
  load: async (tx, { batchId }: ImportBatchInput) => found(await lockBatch(tx, batchId), "batch"),
  allow: isFederationStaff,
  hidden: "batch",
  run: async ({ tx, actor, subject, now }) => {
    await holdPersons(
      tx,
      (await findUnclaimed(tx, subject.id)).map(({ id }) => id),
    );
    const codes: (MadeClaim & { readonly name: string; readonly phone: string | null })[] = [];
    for (const { id, name, phone } of await findUnclaimed(tx, subject.id))
      codes.push({ name, phone, ...(await makeClaim(tx, id, actor.personId, now)) });
    return codes;
  },
  target: ({ id }) => id,
});

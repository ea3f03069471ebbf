import type { Tx } from "@nuanlin/db/database";
import { findPersons, holdPersons } from "@nuanlin/db/people/person-repository";
import { lockBatch, markUndone } from "@nuanlin/db/pool/import-batch-repository";
import { moveFollowed } from "@nuanlin/db/pool/import-records";
import { findPromisesOf, findUntouched, lockPapers, removeMade, withdrawPapers } from "@nuanlin/db/pool/import-undo";
import { lockShift } from "@nuanlin/db/shifts/shift-repository";
import { isFederationStaff } from "@nuanlin/domain/actor";
import type { ShiftId } from "@nuanlin/domain/ids";
import { decideUndo, type ImportBatchInput } from "@nuanlin/domain/pool/import-batch";
import { ProblemError, refuseIfAny } from "@nuanlin/domain/problem";
import type { Shift } from "@nuanlin/domain/shifts/shift";
import { command, found } from "../command.ts";
import { takeOffLost } from "../credentials/take-off-lost.ts";

/**
 * Takes a whole file back, all or nothing: its papers that nobody has touched since are withdrawn, coming places that leaned on
 * them are free again and offered to the next, and people whom the file made and of whom nothing else is known are removed.
 */
export const undoImport = command({
  verb: "pool.import.undo",
  load: async (tx, { batchId }: ImportBatchInput) => found(await lockBatch(tx, batchId), "batch"),
  allow: isFederationStaff,
  hidden: "batch",
  run: async ({ tx, actor, subject: batch, now }) => {
    refuseIfAny(decideUndo(batch, now));
    const personIds = peopleOf(await findUntouched(tx, batch.id));
    const shifts = await holdShifts(tx, (await findPromisesOf(tx, personIds, now)).shiftIds);
    await holdPersons(tx, personIds);
    const promised = (await findPromisesOf(tx, personIds, now)).personIds;
    const before = await findPersons(tx, promised);
    // What somebody has decided on while we waited stays; a paper never comes back to where it was.
    const papers = await findUntouched(tx, batch.id);
    if (peopleOf(papers).some((id) => !personIds.includes(id))) throw new ProblemError({ code: "CONFLICT_TRY_AGAIN" });
    await lockPapers(
      tx,
      papers.map(({ id }) => id),
    );
    await withdrawPapers(tx, papers, actor.personId, now);
    // What they had taken the place of stands on its own again.
    const followed = papers.flatMap(({ status, replacesId }) =>
      status === "verified" && replacesId ? [replacesId] : [],
    );
    await moveFollowed(tx, followed, { from: "superseded", to: "verified" }, { by: actor.personId, at: now });
    const after = new Map((await findPersons(tx, promised)).map((person) => [person.id, person]));
    let places = 0;
    for (const person of before.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
      const loss = {
        before: person,
        after: found(after.get(person.id), "person"),
        reason: "CREDENTIAL_REVOKED",
      } as const;
      places += await takeOffLost(tx, shifts, loss, now);
    }
    const people = await removeMade(tx, batch.id, personIds);
    await markUndone(tx, batch.id, actor.personId, now);
    return { papers: papers.length, people, places };
  },
  target: ({ id }) => id,
});

function peopleOf(papers: Awaited<ReturnType<typeof findUntouched>>) {
  return [...new Set(papers.map(({ personId }) => personId))].toSorted();
}

/** By id, before anybody's row, as everybody does. */
async function holdShifts(tx: Tx, ids: readonly ShiftId[]): Promise<ReadonlyMap<ShiftId, Shift>> {
  const held = new Map<ShiftId, Shift>();
  for (const id of ids) held.set(id, found(await lockShift(tx, id), "shift"));
  return held;
}

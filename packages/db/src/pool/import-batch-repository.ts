import type { ImportBatchId, PersonId } from "@nuanlin/domain/ids";
import { sql } from "kysely";
import type { Reader, Tx } from "../database.ts";

interface NewBatch {
  readonly id: ImportBatchId;
  readonly fileName: string;
  readonly rowCount: number;
  readonly createdBy: PersonId;
  readonly at: Date;
}

/** Writes down that a file is being taken in; false when the same was begun before. */
export async function insertBatch(tx: Tx, { id, fileName, rowCount, createdBy, at }: NewBatch): Promise<boolean> {
  const row = await tx
    .insertInto("import_batch")
    .values({
      id,
      kind: "professionals",
      file_name: fileName,
      row_count: rowCount,
      status: "running",
      created_by: createdBy,
      created_at: at,
    })
    .onConflict((conflict) => conflict.column("id").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Holds the batch's row; before the rows of people. */
export async function lockBatch(tx: Tx, id: ImportBatchId) {
  return tx
    .selectFrom("import_batch")
    .select(["id", "status", "created_at as createdAt", "created_by as createdBy"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

/** Notes that so many more rows are done; false when the batch does not run any more. Holds its row to the end. */
export async function addDone(tx: Tx, id: ImportBatchId, rows: number): Promise<boolean> {
  const row = await tx
    .updateTable("import_batch")
    .set((eb) => ({ done_count: eb("done_count", "+", rows) }))
    .where("id", "=", id)
    .where("status", "=", "running")
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Ends a run; one that somebody has ended otherwise meanwhile stays as it is. */
export async function endBatch(tx: Tx, id: ImportBatchId, status: "done" | "failed"): Promise<void> {
  await tx.updateTable("import_batch").set({ status }).where("id", "=", id).where("status", "=", "running").execute();
}

export async function markUndone(tx: Tx, id: ImportBatchId, by: PersonId, at: Date): Promise<void> {
  await tx
    .updateTable("import_batch")
    .set({ status: "undone", undone_by: by, undone_at: at })
    .where("id", "=", id)
    .execute();
}

function selectBatches(db: Reader) {
  const papers = (status: string) =>
    sql<number>`(select count(*)::int from credential where credential.batch_id = batch.id and credential.status = ${status})`;
  return db
    .selectFrom("import_batch as batch")
    .innerJoin("person as clerk", "clerk.id", "batch.created_by")
    .leftJoin("person as undoer", "undoer.id", "batch.undone_by")
    .select([
      "batch.id",
      "batch.file_name as fileName",
      "batch.row_count as rows",
      "batch.done_count as done",
      "batch.status",
      "batch.created_at as createdAt",
      "clerk.name as createdBy",
      "batch.undone_at as undoneAt",
      "undoer.name as undoneBy",
      papers("verified").as("verified"),
      papers("half").as("waiting"),
      sql<number>`(select count(distinct person.id)::int from credential join person on person.id = credential.person_id
        where credential.batch_id = batch.id and credential.status in ('verified', 'half')
          and person.account_id is null and person.merged_into is null)`.as("unclaimed"),
    ]);
}

/** The latest batches, the newest first. */
export async function findBatches(db: Reader, limit: number) {
  return selectBatches(db).orderBy("batch.created_at", "desc").orderBy("batch.id").limit(limit).execute();
}

export type StoredBatch = Awaited<ReturnType<typeof findBatches>>[number];

/** People of the batch who have no account yet, by name; each may still make the record their own. */
export async function findUnclaimed(db: Reader, id: ImportBatchId) {
  return db
    .selectFrom("person")
    .select(["person.id", "person.name", "person.phone"])
    .where("person.account_id", "is", null)
    .where("person.merged_into", "is", null)
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("credential")
          .select("credential.id")
          .whereRef("credential.person_id", "=", "person.id")
          .where("credential.batch_id", "=", id)
          .where("credential.status", "in", ["verified", "half"]),
      ),
    )
    .orderBy("person.name")
    .orderBy("person.id")
    .execute();
}

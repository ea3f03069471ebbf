import type { Db } from "@nuanlin/db/database";
import { importBatchId } from "@nuanlin/domain/ids";
import type { Neighbourhood } from "./neighbourhood.ts";

/** The id of the one file that the federation took in. */
export const batchId = importBatchId.parse("00000000-0000-4000-8000-00000000ba7c");

/** The federation took a table of professionals in a moment ago. */
export async function takeTableIn(db: Db, { people }: Neighbourhood): Promise<void> {
  const at = { status: "done" as const, created_by: people.federation.personId, created_at: new Date() };
  const before = { ...at, undone_by: null, undone_at: null };
  await db
    .insertInto("import_batch")
    .values({ id: batchId, kind: "professionals", file_name: "people.csv", row_count: 1, done_count: 1, ...at })
    .onConflict((conflict) => conflict.column("id").doUpdateSet(before))
    .execute();
}

import type { Db } from "@nuanlin/db/database";
import { sql } from "kysely";

/** Whether the database answers at all; never rejects. */
export async function isReachable(db: Db): Promise<boolean> {
  return sql`select 1`.execute(db).then(
    () => true,
    () => false,
  );
}

import { createDb, type Db } from "@nuanlin/db/database";
import { migrateToLatest } from "@nuanlin/db/migrate";
import { withDatabase } from "@nuanlin/testing/database-address";
import { startTestServer } from "@nuanlin/testing/test-server";

/** Gives `work` a migrated, empty database on a PostgreSQL of its own, which is gone afterwards. */
export async function withThrowawayDatabase(work: (db: Db, connectionString: string) => Promise<void>): Promise<void> {
  const server = await startTestServer();
  const connectionString = withDatabase(server.adminConnectionString, "postgres");
  const db = createDb({ connectionString });
  try {
    await migrateToLatest(db);
    await work(db, connectionString);
  } finally {
    await db.destroy();
    await server.stop();
  }
}

import { createDb, type Db } from "@nuanlin/db/database";
import { migrateToLatest } from "@nuanlin/db/migrate";
import { openDatabase } from "../database/connect.ts";
import type { Settings } from "../settings.ts";
import { say } from "./say.ts";

/**
 * Runs one command on the migrated database. A Nuanlin that serves at the same time is not disturbed: its built-in
 * database is used with it and left running.
 */
export async function withDatabase<T>(settings: Settings, work: (db: Db) => Promise<T>): Promise<T> {
  const database = await openDatabase(settings, say);
  const db = createDb({ connectionString: database.connectionString });
  try {
    await migrateToLatest(db);
    return await work(db);
  } finally {
    await db.destroy();
    await database.stop();
  }
}

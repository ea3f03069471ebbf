import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Migration, type MigrationProvider, Migrator } from "kysely";
import type { Db } from "./database.ts";
import { refreshReferenceData } from "./reference-data.ts";

const folder = new URL("../migrations/", import.meta.url);

const provider: MigrationProvider = {
  async getMigrations() {
    const names = (await readdir(fileURLToPath(folder))).filter((name) => name.endsWith(".ts")).sort();
    const migrations: Record<string, Migration> = {};
    for (const name of names) {
      migrations[name.replace(/\.ts$/u, "")] = (await import(new URL(name, folder).href)) as Migration;
    }
    return migrations;
  },
};

/**
 * Brings the schema to the newest version in one transaction: a failing step leaves it as it was. Several processes may ask at
 * once; one migrates, the others wait. The tables that
 * mirror data of the domain follow. Returns the names of the steps that ran.
 */
export async function migrateToLatest(db: Db): Promise<string[]> {
  const { error, results } = await new Migrator({ db, provider }).migrateToLatest();
  if (error) throw error;
  await refreshReferenceData(db);
  return (results ?? []).filter((step) => step.status === "Success").map((step) => step.migrationName);
}

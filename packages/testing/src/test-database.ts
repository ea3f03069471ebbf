import { randomUUID } from "node:crypto";
import { createDb } from "@nuanlin/db/database";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { templateName, withDatabase } from "./database-address.ts";

// Two hundred at once take a while on a busy computer; how long people wait is not what these tests are about.
const slowMachine = 60_000;

/**
 * Gives this test file its own migrated, empty database: `const { db, connectionString } = await useTestDatabase()` at
 * the top of the file. It is dropped after the file's last test, whoever is still connected.
 */
export async function useTestDatabase() {
  const admin = inject("adminConnectionString");
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await inDatabase(admin, `create database ${name} template ${templateName}`);
  const connectionString = withDatabase(admin, name);
  // The database is dropped in the end, so nobody waits for the disk; what is killed in tests has connections of its own.
  const db = createDb({ connectionString, patience: slowMachine, durable: false });
  afterAll(async () => {
    await db.destroy();
    await inDatabase(admin, `drop database ${name} with (force)`);
  });
  return { db, connectionString };
}

async function inDatabase(connectionString: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

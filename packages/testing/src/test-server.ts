import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { createDb } from "@nuanlin/db/database";
import { migrateToLatest } from "@nuanlin/db/migrate";
import pg from "pg";
import { templateName, withDatabase } from "./database-address.ts";

export interface TestServer {
  /** A superuser's address; the database `nuanlin_template` is migrated and closed. */
  readonly adminConnectionString: string;
  readonly scratchFolder: string;
  readonly stop: () => Promise<void>;
}

/** Starts a throwaway PostgreSQL the way the product starts its own. It ends with this process, even if that is killed. */
export async function startTestServer(): Promise<TestServer> {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", "apps/server/src/database/throwaway-cluster.ts"], {
    cwd: root,
    stdio: ["pipe", "pipe", "inherit"],
  });
  const stop = async () => {
    const ended = once(child, "exit");
    child.stdin.end();
    await ended;
  };
  const { connectionString, folder } = JSON.parse(await firstLine(child)) as Record<
    "connectionString" | "folder",
    string
  >;
  try {
    await makeTemplate(connectionString);
  } catch (error) {
    await stop();
    throw error;
  }
  return { adminConnectionString: connectionString, scratchFolder: folder, stop };
}

async function firstLine(child: ChildProcess & { stdout: NodeJS.ReadableStream }): Promise<string> {
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error("The test PostgreSQL did not start; its reason stands above.");
}

async function makeTemplate(adminConnectionString: string): Promise<void> {
  const admin = new pg.Client({ connectionString: adminConnectionString });
  await admin.connect();
  try {
    await admin.query(`create database ${templateName}`);
    const db = createDb({ connectionString: withDatabase(adminConnectionString, templateName) });
    try {
      await migrateToLatest(db);
    } finally {
      await db.destroy();
    }
    await admin.query(`alter database ${templateName} with is_template true allow_connections false`);
  } finally {
    await admin.end();
  }
}

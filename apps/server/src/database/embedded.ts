import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, mkdirSync, readFileSync, realpathSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { StartRefusal } from "../settings.ts";
import { recallCluster, rememberCluster } from "./cluster-memory.ts";
import {
  clearPostmasterFile,
  type Cluster,
  clusterUser,
  dataFolder,
  initialiseCluster,
  logFile,
  prepareHome,
  readPostmaster,
  startPostmaster,
  stopPostmaster,
} from "./cluster.ts";
import { findPostgresBinaries, sharedStateDir } from "./postgres-binaries.ts";
import { canReach, findServiceAccount, type ServiceAccount } from "./service-account.ts";
import { isAlive, withStartLock } from "./start-lock.ts";

/** A database that is there; `stop` ends it if it is ours to end and nobody else is connected. */
export type RunningDatabase = { connectionString: string; stop: () => Promise<void> };

const databaseName = "nuanlin";

/**
 * Starts our own PostgreSQL in `dataDir`, on 127.0.0.1 and a free port that is kept from start to start. One that
 * outlived a killed Nuanlin, or that another start has just brought up, is adopted instead; what a dead one left is cleared.
 */
export async function startEmbedded(dataDir: string, say: (line: string) => void): Promise<RunningDatabase> {
  makeFolder(dataDir);
  return withStartLock(join(dataDir, "postgres.lock"), async () => {
    const account = findServiceAccount();
    const binaries = findPostgresBinaries(account, say);
    const memory = recallCluster(dataDir, () => chooseHome(dataDir, account, say));
    const cluster: Cluster = { home: memory.home, binaries, account };
    prepareHome(cluster);
    const adopted = await adopt(cluster, memory.password, say);
    if (adopted !== undefined) return running(cluster, memory.password, adopted, say);

    if (!existsSync(dataFolder(cluster))) {
      say("Creating the database (first start only).");
      await initialiseCluster(cluster, memory.password);
    }
    refuseOtherVersion(cluster);
    const port = await startOnFreePort(cluster, memory.port);
    if (port !== memory.port) rememberCluster(dataDir, { ...memory, port });
    await createDatabaseOnce(memory.password, port);
    return running(cluster, memory.password, port, say);
  });
}

function makeFolder(dataDir: string): void {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o755 });
    accessSync(dataDir, constants.W_OK);
  } catch {
    throw new StartRefusal(
      `NUANLIN_DATA is ${JSON.stringify(dataDir)}, but this must be a folder we may write in. ` +
        "Give its rights to the account that starts Nuanlin, or set NUANLIN_DATA to another folder.",
    );
  }
}

function chooseHome(dataDir: string, account: ServiceAccount | undefined, say: (line: string) => void): string {
  const usual = join(realpathSync(dataDir), "postgres");
  if (account === undefined || canReach(account, realpathSync(dataDir))) return usual;
  const name = createHash("sha256").update(usual).digest("hex").slice(0, 12);
  const instead = join(sharedStateDir, name);
  mkdirSync(sharedStateDir, { recursive: true, mode: 0o755 });
  say(`The account that runs PostgreSQL may not enter ${dataDir}; the database lies in ${instead}.`);
  return instead;
}

function refuseOtherVersion(cluster: Cluster): void {
  const found = readFileSync(join(dataFolder(cluster), "PG_VERSION"), "utf8").trim();
  if (found === cluster.binaries.majorVersion) return;
  throw new StartRefusal(
    `${dataFolder(cluster)} was made by PostgreSQL ${found}, but this Nuanlin brings PostgreSQL ` +
      `${cluster.binaries.majorVersion}. Start the Nuanlin that made it, back up, and restore here.`,
  );
}

/** The port of a server that already runs on our data, or undefined after clearing away what is dead. */
async function adopt(cluster: Cluster, password: string, say: (line: string) => void): Promise<number | undefined> {
  const found = await readPostmaster(cluster);
  if (found === undefined) return undefined;
  const giveUpAt = Date.now() + 60_000;
  while (isPostmasterOf(cluster, found.pid)) {
    if (await answersAsOurs(cluster, password, found.port)) {
      say("The database was still running; using it.");
      return found.port;
    }
    if (Date.now() > giveUpAt) {
      say("The database that was still running does not answer; stopping it.");
      await stopPostmaster(cluster, "immediate");
      return undefined;
    }
    await sleep(250);
  }
  await clearPostmasterFile(cluster);
  return undefined;
}

/** Process numbers are used again, and a killed server may linger as a zombie: only its command line is proof. */
function isPostmasterOf(cluster: Cluster, pid: number): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== "linux") return true;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0").includes(dataFolder(cluster));
  } catch {
    return false;
  }
}

async function answersAsOurs(cluster: Cluster, password: string, port: number): Promise<boolean> {
  return withClient(password, port, "postgres", async (client) => {
    const answer = await client.query<{ data_directory: string }>("show data_directory");
    return answer.rows[0]?.data_directory === dataFolder(cluster);
  }).catch(() => false);
}

/** Between finding a free port and using it somebody else may take it: hence more than one try. */
async function startOnFreePort(cluster: Cluster, remembered: number | undefined): Promise<number> {
  let output = "";
  for (let attempt = 0; attempt < 4; attempt += 1) {
    const wanted = attempt === 0 ? remembered : undefined;
    const port = (wanted && (await freePort(wanted))) || (await freePort(0)) || 0;
    const answer = await startPostmaster(cluster, port);
    if (answer.started) return port;
    output = answer.output;
    // Orphans of a killed server need a moment to notice and to let go of its memory.
    await sleep(500);
  }
  throw new StartRefusal(`PostgreSQL did not start. Its last words, from ${logFile(cluster)}:\n${output}`);
}

/** The port itself if nobody listens on it, any free one for 0, and undefined if it is taken. */
function freePort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", () => resolve(undefined));
    probe.listen(port, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : undefined));
    });
  });
}

async function createDatabaseOnce(password: string, port: number): Promise<void> {
  await withClient(password, port, "postgres", async (client) => {
    const existing = await client.query("select 1 from pg_database where datname = $1", [databaseName]);
    if (existing.rowCount === 0) await client.query(`create database ${databaseName}`);
  });
}

function running(cluster: Cluster, password: string, port: number, say: (line: string) => void): RunningDatabase {
  return {
    connectionString: addressOf(password, port, databaseName),
    stop: async () => {
      if (await othersAreConnected(password, port)) say("Another Nuanlin uses the database; leaving it running.");
      else await stopPostmaster(cluster, "fast");
    },
  };
}

async function othersAreConnected(password: string, port: number): Promise<boolean> {
  return withClient(password, port, "postgres", async (client) => {
    const others = await client.query(
      "select 1 from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid() limit 1",
    );
    return others.rowCount !== 0;
  }).catch(() => false);
}

async function withClient<T>(
  password: string,
  port: number,
  database: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: addressOf(password, port, database),
    connectionTimeoutMillis: 3_000,
    query_timeout: 10_000,
  });
  // An error on an idle connection is the next query's error too; unheard it would end the process.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

function addressOf(password: string, port: number, database: string): string {
  return `postgres://${clusterUser}:${password}@127.0.0.1:${port}/${database}`;
}

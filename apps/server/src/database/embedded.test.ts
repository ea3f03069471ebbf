import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import pg from "pg";
import { useScratchFolder } from "@nuanlin/testing/scratch-folder";
import { afterEach, expect, test } from "vitest";
import { repositoryRoot, StartRefusal } from "../settings.ts";
import { type RunningDatabase, startEmbedded } from "./embedded.ts";

const folder = useScratchFolder();
let said: string[] = [];
let database: RunningDatabase | undefined;

const start = async () => {
  said = [];
  return (database = await startEmbedded(folder, (line) => said.push(line)));
};

afterEach(async () => {
  await database?.stop();
  database = undefined;
});

async function ask(connectionString: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString });
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(statement);
  await client.end();
  return rows.flatMap((row) => Object.values(row));
}

const postmasterFile = () => join(folder, "postgres", "data", "postmaster.pid");
const postmaster = () => Number(readFileSync(postmasterFile(), "utf8").split("\n")[0]);

/** A Nuanlin in a process of its own, that has started the database and goes on. */
async function startElsewhere(): Promise<{ child: ChildProcess; connectionString: string }> {
  const program = `
    const { startEmbedded } = await import("./apps/server/src/database/embedded.ts");
    const database = await startEmbedded(${JSON.stringify(folder)}, () => undefined);
    console.info(database.connectionString);
    setInterval(() => undefined, 1000);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", program], {
    cwd: repositoryRoot,
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: child.stdout })) return { child, connectionString: line };
  throw new Error("The other process did not start the database.");
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill("SIGKILL");
  await once(child, "exit");
}

test("a newcomer's first start makes a database that keeps what it acknowledges and that only this machine reaches", async () => {
  const { connectionString } = await start();
  expect(
    await ask(connectionString, "select current_setting('fsync'), current_setting('synchronous_commit') s"),
  ).toEqual(["on", "on"]);
  expect(await ask(connectionString, "select current_setting('listen_addresses')")).toEqual(["127.0.0.1"]);
  expect(await ask(connectionString, "select '李' collate \"und-x-icu\" > '一'")).toHaveLength(1);
  expect(statSync(join(folder, "postgres.json")).mode & 0o777).toBe(0o600);
  await ask(connectionString, "create table kept (hours int)");
});

test("the second start finds the same data on the same port", async () => {
  const first = await start();
  await first.stop();
  const second = await start();
  expect(second.connectionString).toBe(first.connectionString);
  expect(await ask(second.connectionString, "insert into kept values (1) returning hours")).toEqual([1]);
});

test("after a Nuanlin is killed, the next one uses the database that it left running, with all that was acknowledged", async () => {
  const { child, connectionString } = await startElsewhere();
  await ask(connectionString, "insert into kept values (2)");
  const pid = postmaster();
  await kill(child);
  const next = await start();
  expect(said).toContain("The database was still running; using it.");
  expect(postmaster()).toBe(pid);
  expect(await ask(next.connectionString, "select hours from kept order by hours")).toEqual([1, 2]);
});

test("after Nuanlin and the database are both killed, the next start clears up and loses nothing", async () => {
  const { child, connectionString } = await startElsewhere();
  await ask(connectionString, "insert into kept values (3)");
  process.kill(postmaster(), "SIGKILL");
  await kill(child);
  const next = await start();
  expect(await ask(next.connectionString, "select hours from kept order by hours")).toEqual([1, 2, 3]);
});

test("a file left by a dead database is not believed when its process number belongs to another program", async () => {
  const { connectionString } = await start();
  const port = new URL(connectionString).port;
  await database?.stop();
  writeFileSync(postmasterFile(), `${process.pid}\n/elsewhere\n0\n${port}\n`);
  const next = await start();
  expect(await ask(next.connectionString, "select count(*)::int from kept")).toEqual([3]);
});

test("two Nuanlins that start at once share one database, and the first to leave does not take it away", async () => {
  const [here, elsewhere] = await Promise.all([start(), startElsewhere()]);
  expect(elsewhere.connectionString).toBe(here.connectionString);
  const other = new pg.Client({ connectionString: elsewhere.connectionString });
  await other.connect();
  await here.stop();
  expect(said).toContain("Another Nuanlin uses the database; leaving it running.");
  expect((await other.query("select 1 as one")).rows).toEqual([{ one: 1 }]);
  await other.end();
  await kill(elsewhere.child);
});

test("when the port of last time is taken, another one is found", async () => {
  const before = await start();
  const port = Number(new URL(before.connectionString).port);
  await before.stop();
  const stranger = createServer();
  await new Promise<void>((resolve) => stranger.listen(port, "127.0.0.1", resolve));
  const after = await start();
  expect(Number(new URL(after.connectionString).port)).not.toBe(port);
  expect(await ask(after.connectionString, "select count(*)::int from kept")).toEqual([3]);
  stranger.close();
});

test("data whose password file is gone is not overwritten; the operator is told", async () => {
  const file = join(folder, "postgres.json");
  const text = readFileSync(file, "utf8");
  rmSync(file);
  await expect(start()).rejects.toThrow("with its password is missing. Put it back");
  writeFileSync(file, "{", { mode: 0o600 });
  await expect(start()).rejects.toBeInstanceOf(StartRefusal);
  writeFileSync(file, text, { mode: 0o600 });
  expect(await ask((await start()).connectionString, "select count(*)::int from kept")).toEqual([3]);
});

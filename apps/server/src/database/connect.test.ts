import { createServer, type AddressInfo, type Socket } from "node:net";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { StartRefusal } from "../settings.ts";
import { openDatabase } from "./connect.ts";

const { db, connectionString } = await useTestDatabase();

const open = (databaseUrl: string) => openDatabase({ databaseUrl, dataDir: "/nowhere" }, () => undefined);

async function refusalOf(databaseUrl: string): Promise<{ message: string; ms: number }> {
  const startedAt = Date.now();
  const error: unknown = await open(databaseUrl).then(
    () => undefined,
    (refused: unknown) => refused,
  );
  expect(error).toBeInstanceOf(StartRefusal);
  return { message: (error as StartRefusal).message, ms: Date.now() - startedAt };
}

const changed = (change: (url: URL) => void) => {
  const url = new URL(connectionString);
  change(url);
  return url.href;
};

test("a database that answers is used as it is, and not stopped by us", async () => {
  const database = await open(connectionString);
  expect(database.connectionString).toBe(connectionString);
  await database.stop();
  await (await open(connectionString)).stop();
});

test("an operator whose database is not there reads one sentence within 10 s, without the password", async () => {
  const { message, ms } = await refusalOf("postgres://u:secret@127.0.0.1:1/d");
  expect(message).toContain("DATABASE_URL (postgres://u:***@127.0.0.1:1/d) cannot be reached");
  expect(message).toContain("ECONNREFUSED");
  expect(message).not.toContain("\n");
  expect(ms).toBeLessThan(10_000);
});

test("so does one whose database takes the call and says nothing", async () => {
  const sockets: Socket[] = [];
  const silent = createServer((socket) => sockets.push(socket));
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const { port } = silent.address() as AddressInfo;
  const { message, ms } = await refusalOf(`postgres://u:secret@127.0.0.1:${port}/d`);
  expect(message).toContain("no answer in time");
  expect(ms).toBeLessThan(10_000);
  for (const socket of sockets) socket.destroy();
  silent.close();
});

test("a wrong password and a missing database are reported at once", async () => {
  const wrongPassword = await refusalOf(changed((url) => (url.password = "wrong")));
  expect(wrongPassword.message).toContain("Check user and password.");
  const noDatabase = await refusalOf(changed((url) => (url.pathname = "/nothing_here")));
  expect(noDatabase.message).toContain("Create that database first");
  expect(wrongPassword.ms + noDatabase.ms).toBeLessThan(3_000);
});

test("a database that could forget what it acknowledged is refused", async () => {
  const database = new URL(connectionString).pathname.slice(1);
  await sql`alter database ${sql.id(database)} set synchronous_commit = off`.execute(db);
  const { message } = await refusalOf(connectionString);
  expect(message).toContain("Set synchronous_commit = on there.");
});

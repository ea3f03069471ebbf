import { createDb, type Db } from "@nuanlin/db/database";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { sql } from "kysely";
import { afterEach, beforeEach, expect, test } from "vitest";
import { gatherCrowd, holdersOf, press } from "./crowd.ts";
import { type Answer, openDevice } from "./device.ts";
import { type FaultServer, startFaultServer, waitForStatus } from "./fault-server.ts";
import { only } from "./only.ts";
import { expectAlive } from "./refused-without-trace.ts";
import { startTcpProxy, type TcpProxy } from "./tcp-proxy.ts";

const { db, connectionString } = await useTestDatabase();
let proxy: TcpProxy;
let throughProxy: Db;
let server: FaultServer;

beforeEach(async () => {
  const address = new URL(connectionString);
  proxy = await startTcpProxy(Number(address.port));
  address.port = String(proxy.port);
  throughProxy = createDb({ connectionString: address.href, max: 8 });
  server = await startFaultServer(throughProxy);
});

afterEach(async () => {
  await server.stop();
  await proxy.stop();
  await throughProxy.destroy().catch(() => undefined);
});

async function rush(people: number) {
  const seatId = only((await insertShift(db, { seats: [seatPlan({ maxHeads: 60 })] })).seatIds);
  const crowd = await gatherCrowd(db, people);
  const start = () =>
    crowd.map(({ cookie }) => timed(() => openDevice(server.url, cookie).call("signup.join", { seatId })));
  return { seatId, crowd, start };
}

async function timed(ask: () => Promise<Answer>): Promise<Answer & { seconds: number }> {
  const startedAt = performance.now();
  return { ...(await ask()), seconds: (performance.now() - startedAt) / 1000 };
}

/** What each answer was, for a message that tells: "503 DATABASE_UNAVAILABLE". */
const spoken = (answers: readonly Answer[]) => [
  ...new Set(answers.map(({ status, codes }) => `${status} ${codes.join()}`.trim())),
];

// The last one: on a slow machine somebody waited too long for the shift's row.
const mayHappen: ReadonlySet<string> = new Set(["200", "503 DATABASE_UNAVAILABLE", "409 CONFLICT_TRY_AGAIN"]);

test("when PostgreSQL ends every connection in the middle of sign-ups, each one is answered, and what was acknowledged stands", async () => {
  const { seatId, start } = await rush(40);
  const asked = start();
  await Promise.race(asked);
  await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`.execute(
    db,
  );
  const answers = await Promise.all(asked);
  expect(spoken(answers).filter((words) => !mayHappen.has(words))).toEqual([]);
  const acknowledged = answers.filter(({ status }) => status === 200).map(({ data }) => (data as { id: string }).id);
  const { taken, signupIds } = await holdersOf(db, seatId);
  expect(acknowledged.filter((id) => !signupIds.includes(id))).toEqual([]);
  expect(taken).toBe(signupIds.length);
  await waitForStatus(`${server.url}/health/ready`, 200);
  await expectAlive(server.url);
}, 60_000);

test("when PostgreSQL falls silent, everybody hears within 15 s that it does not answer, and afterwards all goes on", async () => {
  const { seatId, crowd, start } = await rush(20);
  expect(await openDevice(server.url).call("figures.landing")).toMatchObject({ status: 200 });
  proxy.goSilent();
  const asked = start();
  const visitor = timed(() => openDevice(server.url).call("figures.landing"));
  expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  expect((await fetch(`${server.url}/health/ready`)).status).toBe(503);
  const answers = await Promise.all([...asked, visitor]);
  expect(spoken(answers)).toEqual(["503 DATABASE_UNAVAILABLE"]);
  expect(Math.max(...answers.map(({ seconds }) => seconds))).toBeLessThan(15);
  expect((await holdersOf(db, seatId)).taken).toBe(0);

  proxy.recover();
  await waitForStatus(`${server.url}/health/ready`, 200);
  await expectAlive(server.url);
  const again = await Promise.all(crowd.map(({ cookie }) => press(server.url, cookie, seatId)));
  expect(spoken(again)).toEqual(["200"]);
}, 90_000);

test("when PostgreSQL falls silent in the middle of sign-ups, nobody waits longer than 15 s and nothing is half-written", async () => {
  const { seatId, start } = await rush(40);
  const asked = start();
  await Promise.race(asked);
  proxy.goSilent();
  const answers = await Promise.all(asked);
  expect(spoken(answers).filter((words) => !mayHappen.has(words))).toEqual([]);
  expect(Math.max(...answers.map(({ seconds }) => seconds))).toBeLessThan(15);
  const acknowledged = answers.filter(({ status }) => status === 200);
  await proxy.stop();
  const { taken, signupIds } = await holdersOf(db, seatId);
  expect(taken).toBe(signupIds.length);
  expect(signupIds.length).toBeGreaterThanOrEqual(acknowledged.length);
}, 60_000);

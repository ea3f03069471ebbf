import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { createDb, type Db } from "@nuanlin/db/database";
import { useScratchFolder } from "@nuanlin/testing/scratch-folder";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { afterEach, expect, test } from "vitest";
import { startEmbedded } from "../database/embedded.ts";
import { repositoryRoot } from "../settings.ts";
import { gatherCrowd, holdersOf, type Neighbour, press } from "./crowd.ts";
import { only } from "./only.ts";
import { expectAlive } from "./refused-without-trace.ts";

const dataDir = useScratchFolder();
const running = new Set<ChildProcess>();

afterEach(async () => {
  for (const child of running) {
    child.kill("SIGTERM");
    await once(child, "exit");
  }
});

/** `nuanlin serve` on its own database, as an operator starts it; the address that it prints. */
async function serve(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, ["--import", "tsx", "apps/server/src/cli/main.ts", "serve"], {
    cwd: repositoryRoot,
    env: { ...process.env, NUANLIN_DATA: dataDir, NUANLIN_DEMO: "0", PORT: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const said: string[] = [];
  child.stderr.on("data", (chunk) => said.push(String(chunk)));
  for await (const chunk of child.stdout) {
    const url = /ready after [\d.]+ s: (http:\S+)/.exec(String(chunk))?.[1];
    if (url !== undefined) return { child, url };
  }
  throw new Error(`Nuanlin did not start: ${said.join("")}`);
}

async function kill(child: ChildProcess): Promise<void> {
  running.delete(child);
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

/** A connection of our own to the database that the product started. */
async function withItsDatabase<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const own = await startEmbedded(dataDir, () => undefined);
  const db = createDb({ connectionString: own.connectionString, max: 2 });
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

const postmaster = () =>
  Number(readFileSync(join(dataDir, "postgres", "data", "postmaster.pid"), "utf8").split("\n")[0]);

test("whoever was told that they hold a place holds it, after the product, and then the database as well, were killed in the rush", async () => {
  let { child, url } = await serve();
  for (const alsoTheDatabase of [false, true]) {
    const { seatId, crowd } = await withItsDatabase(async (db) => {
      const { seatIds } = await insertShift(db, { seats: [seatPlan({ maxHeads: 60 })] });
      return { seatId: only(seatIds), crowd: await gatherCrowd(db, 60) };
    });
    const told: string[] = [];
    const ask = async ({ cookie }: Neighbour) => {
      const answer = await press(url, cookie, seatId);
      if (answer.status === 200) told.push((answer.data as { id: string }).id);
    };
    // A killed server breaks connections; such a neighbour does not know, and is told nothing.
    const asking = Promise.allSettled(crowd.map(ask));
    while (told.length < 8) await sleep(1);
    if (alsoTheDatabase) process.kill(postmaster(), "SIGKILL");
    await kill(child);
    await asking;
    expect(told.length).toBeLessThan(60);

    ({ child, url } = await serve());
    await expectAlive(url);
    const { taken, signupIds, people } = await withItsDatabase((db) => holdersOf(db, seatId));
    expect(told.filter((id) => !signupIds.includes(id))).toEqual([]);
    expect({ taken, people: people.size }).toEqual({ taken: signupIds.length, people: signupIds.length });
  }
}, 180_000);

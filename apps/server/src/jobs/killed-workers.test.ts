import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { joinSeat } from "@nuanlin/usecases/signups/join-seat";
import { afterAll, expect, test } from "vitest";
import { only } from "../faults/only.ts";
import { startMailServer } from "../messages/mail-server.ts";
import { argon2Passwords } from "../session/passwords.ts";
import { repositoryRoot } from "../settings.ts";

const { db, connectionString } = await useTestDatabase();
const services = { db, now: () => new Date(), passwords: argon2Passwords };
const mailServer = await startMailServer({ delayMs: 60 });
const workers: ChildProcess[] = [];

/** The short form is for every day; `SOAK=50 … vitest run … killed-workers` kills fifty times. */
const kills = Number(process.env["SOAK"] ?? 2);
const joinsPerKill = 40;

afterAll(async () => {
  for (const worker of workers) await kill(worker);
  await mailServer.stop();
});

async function startWorker(name: string, minutesAhead: number): Promise<ChildProcess> {
  const program = "apps/server/src/jobs/worker-process.ts";
  const given = [connectionString, mailServer.url, `${name}@nuanlin.example.org`, String(minutesAhead)];
  const child = spawn(process.execPath, ["--import", "tsx", program, ...given], {
    cwd: repositoryRoot,
    stdio: ["pipe", "pipe", "inherit"],
  });
  workers.push(child);
  for await (const _line of createInterface({ input: child.stdout })) return child;
  throw new Error("The worker did not start; its reason stands above.");
}

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}

async function join(count: number): Promise<string[]> {
  const { seatIds } = await insertShift(db, { seats: [seatPlan({ maxHeads: count })] });
  const addresses: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const person = await insertPerson(db);
    const email = `${person.personId}@example.org`;
    await db
      .updateTable("account")
      .set({ email, phone: null, quiet_from: null, quiet_until: null })
      .where("id", "=", person.accountId)
      .execute();
    await joinSeat(services, person, { seatId: only(seatIds) });
    addresses.push(email);
  }
  return addresses;
}

const toOf = (mail: (typeof mailServer.mails)[number]) => [mail.to].flat()[0]?.text ?? "";

test("two workers share the mails, and whoever is killed at work, nobody misses theirs", async () => {
  const expected: string[] = [];
  let older = await startWorker("w0", 0);
  let younger = await startWorker("w1", 0);
  for (let round = 0; round < kills; round += 1) {
    const joining = join(joinsPerKill);
    const before = mailServer.mails.length;
    while (mailServer.mails.length < before + 10 + Math.random() * 20) await sleep(5);
    await kill(older);
    // Whoever comes in its place comes so late that what the dead one had in hand is free again.
    [older, younger] = [younger, await startWorker(`w${round + 2}`, (round + 1) * 6)];
    expected.push(...(await joining));
  }
  const missing = () => {
    const arrived = new Set(mailServer.mails.map(toOf));
    return expected.filter((address) => !arrived.has(address));
  };
  for (let waited = 0; missing().length > 0 && waited < 600; waited += 1) await sleep(100);
  const doubled = mailServer.mails.length - new Set(mailServer.mails.map(toOf)).size;
  process.stdout.write(
    `${kills} kills, ${expected.length} mails expected, ${missing().length} lost, ${doubled} came twice\n`,
  );
  expect(expected).toHaveLength(kills * joinsPerKill);
  expect(missing()).toEqual([]);
  // At least once, and whoever got one twice can tell by its Message-ID.
  expect(new Set(mailServer.mails.map(({ messageId }) => messageId)).size).toBe(expected.length);
  const senders = new Set(mailServer.mails.map(({ from }) => from?.text));
  expect(senders.size).toBeGreaterThanOrEqual(2);
}, 3_600_000);

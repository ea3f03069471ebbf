import { privacyNoticeVersion } from "@nuanlin/domain/accounts/account";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDevice, openSession, openSignedIn } from "./device.ts";
import { type FaultServer, startFaultServer } from "./fault-server.ts";
import { expectAlive, expectRefusedWithoutTrace } from "./refused-without-trace.ts";

const { db } = await useTestDatabase();
let server: FaultServer;

beforeAll(async () => {
  server = await startFaultServer(db);
});

afterAll(() => server.stop());

const password = "tai hu li deng";
const registration = (contact: string) => ({
  name: "Yutong",
  contact,
  password,
  noticeVersion: privacyNoticeVersion,
  locale: "zh-CN",
});
const register = (contact: string) => openDevice(server.url).call("account.register", registration(contact));
const signIn = (contact: string, guess: string) =>
  openDevice(server.url).call("account.signIn", { contact, password: guess });

test("a wrong password is refused, and nothing is written", async () => {
  await register("13500000001");
  const refusal = { status: 401, codes: ["WRONG_CREDENTIALS"] };
  await expectRefusedWithoutTrace(db, server.url, () => signIn("13500000001", "not this one"), refusal);
});

test("whoever guesses cannot tell a known phone number from an unknown one: same answer, same work", async () => {
  await register("13500000002");
  const times: { known: number[]; unknown: number[] } = { known: [], unknown: [] };
  for (let guess = 0; guess < 9; guess += 1) {
    const known = await timed(() => signIn("13500000002", `guess ${guess}`));
    const unknown = await timed(() => signIn(`1350001${String(guess).padStart(4, "0")}`, `guess ${guess}`));
    expect(known.answer).toEqual(unknown.answer);
    times.known.push(known.ms);
    times.unknown.push(unknown.ms);
  }
  const ratio = median(times.known) / median(times.unknown);
  // Without the password hash on one side it would be ten and more; a busy machine stretches both sides.
  expect(ratio).toBeGreaterThan(0.4);
  expect(ratio).toBeLessThan(2.5);
});

async function timed<T>(ask: () => Promise<T>): Promise<{ answer: T; ms: number }> {
  const startedAt = performance.now();
  return { answer: await ask(), ms: performance.now() - startedAt };
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

test("a phone number that is taken is refused by name, and nothing is written", async () => {
  await register("13500000003");
  await expectRefusedWithoutTrace(db, server.url, () => register("+86 135-0000-0003"), {
    status: 422,
    codes: ["PHONE_TAKEN"],
  });
});

test("of eight registrations of one phone number at the same moment one succeeds, and there is one account", async () => {
  const answers = await Promise.all(Array.from({ length: 8 }, () => register("13500000004")));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  expect(answers.flatMap(({ codes }) => codes)).toEqual(Array.from({ length: 7 }, () => "PHONE_TAKEN"));
  const rows = await db.selectFrom("account").select("id").where("phone", "=", "13500000004").execute();
  expect(rows).toHaveLength(1);
  await expectAlive(server.url);
});

test.each([
  ["nothing but separators", ";;;=;"],
  ["a name without a value", "session"],
  ["broken percent signs", "session=%00%E0%A4%A"],
  ["quotes and an apostrophe", `session="' or 1=1 --"`],
  ["eight thousand letters", `session=${"a".repeat(8000)}`],
  ["two sessions", "session=a; session=b"],
])("a cookie of %s is a visitor's", async (_, cookie) => {
  const asVisitor = openDevice(server.url, cookie);
  expect(await asVisitor.call("account.viewer")).toMatchObject({ status: 200, data: null });
  const ask = () => openDevice(server.url, cookie).call("profile.show");
  await expectRefusedWithoutTrace(db, server.url, ask, { status: 401, codes: ["NOT_SIGNED_IN"] });
});

test("a broken cookie of another program beside ours does not lock its browser out", async () => {
  const { accountId } = await insertPerson(db);
  const own = await openSession(db, accountId);
  const device = openDevice(server.url, `other=%E0%A4%A; ${own}; another="`);
  expect((await device.call("profile.show")).status).toBe(200);
});

test("a session that has run out signs nobody in", async () => {
  const { accountId } = await insertPerson(db);
  const device = await openSignedIn(db, server.url, accountId);
  expect((await device.call("profile.show")).status).toBe(200);
  await db
    .updateTable("session")
    .set({ expires_at: new Date(Date.now() - 1000) })
    .where("account_id", "=", accountId)
    .execute();
  const ask = () => device.call("profile.show");
  await expectRefusedWithoutTrace(db, server.url, ask, { status: 401, codes: ["NOT_SIGNED_IN"] });
});

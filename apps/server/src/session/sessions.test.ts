import { createHash } from "node:crypto";
import { appRouter } from "@nuanlin/api/app-router";
import { privacyNoticeVersion } from "@nuanlin/domain/accounts/account";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createApp } from "../http/create-app.ts";
import { listen, type Listening } from "../http/listen.ts";
import { argon2Passwords } from "./passwords.ts";
import { createRequestContext } from "./request-context.ts";

const { db } = await useTestDatabase();
const demo = { role: "volunteer", name: "Demo", contact: "19900000000", password: "tai hu li deng" } as const;
let server: Listening;

beforeAll(async () => {
  const services = { db, now: () => new Date(), passwords: argon2Passwords };
  const app = createApp({
    appRouter,
    createContext: createRequestContext({ services, production: false, demoAccounts: [demo] }),
    staticFiles: new Map(),
    ready: async () => true,
    origin: undefined,
    production: false,
    log: pino({ level: "silent" }),
  });
  server = await listen(app.fetch, { host: "127.0.0.1", port: 43_217, portGiven: false }, () => undefined);
});

afterAll(() => server.stop());

/** One device: it keeps the cookie it is given, as a browser does. */
function device() {
  let cookie = "";
  const call = async (procedure: string, input?: unknown) => {
    const answer = await fetch(`${server.url}/api/trpc/${procedure}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Cookie: cookie },
      body: JSON.stringify(input),
    });
    const given = answer.headers.getSetCookie().at(-1);
    if (given) cookie = given.split(";")[0] ?? "";
    const body = (await answer.json()) as {
      result?: { data: unknown };
      error?: { data: { problems: { code: string }[] } };
    };
    return {
      status: answer.status,
      given,
      data: body.result?.data,
      codes: body.error?.data.problems.map(({ code }) => code),
    };
  };
  return { call, token: () => cookie.split("=")[1] ?? "", use: (token: string) => (cookie = `session=${token}`) };
}

let counter = 0;
const newContact = () => `1370000${String((counter += 1)).padStart(4, "0")}`;
const password = "tai hu li deng";
const registration = (contact: string) => ({
  name: "沈雨桐",
  contact,
  password,
  noticeVersion: privacyNoticeVersion,
  locale: "zh-CN",
});

/** A new account, signed in on one device and then on a second one. */
async function onTwoDevices() {
  const contact = newContact();
  const phone = device();
  const computer = device();
  expect((await phone.call("account.register", registration(contact))).status).toBe(200);
  expect((await computer.call("account.signIn", { contact, password })).status).toBe(200);
  return { contact, phone, computer };
}

const isSignedIn = async (from: ReturnType<typeof device>) => (await from.call("account.viewer")).data !== null;
const storedAs = (token: string) => createHash("sha256").update(token).digest("hex");

test("whoever registers is signed in at once, and the cookie is out of reach of scripts and other sites", async () => {
  const phone = device();
  const { given } = await phone.call("account.register", registration(newContact()));
  expect(given).toMatch(/^session=[a-z0-9]{40}; /);
  expect(given).toContain("HttpOnly");
  expect(given).toContain("SameSite=Lax");
  expect((await phone.call("account.viewer")).data).toMatchObject({ name: "沈雨桐", memberships: [] });
});

test("a phone number that is taken is named as such, also when two register it at the same moment", async () => {
  const contact = newContact();
  const answers = await Promise.all(
    [device(), device()].map((from) => from.call("account.register", registration(contact))),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 422]);
  expect(answers.flatMap(({ codes }) => codes ?? [])).toEqual(["PHONE_TAKEN"]);
  expect((await device().call("account.register", registration(contact))).codes).toEqual(["PHONE_TAKEN"]);
});

test("a common password is refused at the door", async () => {
  const answer = await device().call("account.register", { ...registration(newContact()), password: "woaini1314" });
  expect(answer).toMatchObject({ codes: ["PASSWORD_COMMON"], given: undefined });
});

test("a wrong password and an unknown phone number get the same answer and no cookie", async () => {
  const { contact } = await onTwoDevices();
  const wrong = await device().call("account.signIn", { contact, password: "not this one" });
  const unknown = await device().call("account.signIn", { contact: newContact(), password: "not this one" });
  expect(wrong).toEqual({ status: 401, given: undefined, data: undefined, codes: ["WRONG_CREDENTIALS"] });
  expect(unknown).toEqual(wrong);
});

test("after ten tries within five minutes even the right password has to wait", async () => {
  const { contact } = await onTwoDevices();
  // One of the ten was the second device's.
  for (let attempt = 0; attempt < 9; attempt += 1)
    await device().call("account.signIn", { contact, password: "a guess" });
  const answer = await device().call("account.signIn", { contact, password });
  expect(answer).toMatchObject({ status: 429, codes: ["TOO_MANY_ATTEMPTS"] });
});

test("signing out ends the session of this device only", async () => {
  const { phone, computer } = await onTwoDevices();
  const token = phone.token();
  await phone.call("account.signOut");
  phone.use(token);
  expect([await isSignedIn(phone), await isSignedIn(computer)]).toEqual([false, true]);
});

test("signing out everywhere ends the sessions of all devices", async () => {
  const { phone, computer } = await onTwoDevices();
  await phone.call("account.signOutEverywhere");
  expect([await isSignedIn(phone), await isSignedIn(computer)]).toEqual([false, false]);
});

test("a new password ends every session; the device that chose it goes on with a new one", async () => {
  const { contact, phone, computer } = await onTwoDevices();
  const before = phone.token();
  const next = "deng ta chu ri";
  expect((await phone.call("account.changePassword", { current: "a guess", next })).codes).toEqual([
    "WRONG_CREDENTIALS",
  ]);
  expect((await phone.call("account.changePassword", { current: password, next })).status).toBe(200);
  expect([await isSignedIn(phone), await isSignedIn(computer)]).toEqual([true, false]);
  expect(phone.token()).not.toBe(before);
  const stolen = device();
  stolen.use(before);
  expect(await isSignedIn(stolen)).toBe(false);
  expect((await device().call("account.signIn", { contact, password })).codes).toEqual(["WRONG_CREDENTIALS"]);
  expect((await device().call("account.signIn", { contact, password: next })).status).toBe(200);
});

test("only the hash of a token is in the database, and the hash opens nothing", async () => {
  const { phone } = await onTwoDevices();
  const rows = await db.selectFrom("session").select("id").execute();
  expect(rows.map(({ id }) => id)).toContain(storedAs(phone.token()));
  expect(rows.map(({ id }) => id)).not.toContain(phone.token());
  const thief = device();
  thief.use(storedAs(phone.token()));
  expect(await isSignedIn(thief)).toBe(false);
});

test("a session in its second half is prolonged to seven days from now, one in its first half is left alone", async () => {
  const { phone } = await onTwoDevices();
  const days = (count: number) => new Date(Date.now() + count * 24 * 3_600_000);
  const id = storedAs(phone.token());
  const expiry = async () =>
    (await db.selectFrom("session").select("expires_at").where("id", "=", id).executeTakeFirstOrThrow()).expires_at;
  await db
    .updateTable("session")
    .set({ expires_at: days(4) })
    .where("id", "=", id)
    .execute();
  expect((await phone.call("account.viewer")).given).toBeUndefined();
  await db
    .updateTable("session")
    .set({ expires_at: days(3) })
    .where("id", "=", id)
    .execute();
  expect((await phone.call("account.viewer")).given).toContain(phone.token());
  expect((await expiry()).getTime()).toBeGreaterThan(days(6.9).getTime());
});

test("a session that ran out, or is older than thirty days, signs nobody in and its cookie is taken back", async () => {
  const { phone, computer } = await onTwoDevices();
  const past = new Date(Date.now() - 1000);
  await db.updateTable("session").set({ expires_at: past }).where("id", "=", storedAs(phone.token())).execute();
  const monthAgo = new Date(Date.now() - 30 * 24 * 3_600_000 - 1000);
  await db.updateTable("session").set({ created_at: monthAgo }).where("id", "=", storedAs(computer.token())).execute();
  for (const from of [phone, computer]) {
    const answer = await from.call("account.viewer");
    expect(answer.data).toBeNull();
    expect(answer.given).toContain("Max-Age=0");
  }
});

test("a disabled account is cut off at its next request", async () => {
  const { contact, phone } = await onTwoDevices();
  expect(await isSignedIn(phone)).toBe(true);
  await db.updateTable("account").set({ status: "disabled" }).where("phone", "=", contact).execute();
  expect((await phone.call("profile.show")).codes).toEqual(["NOT_SIGNED_IN"]);
  expect(await isSignedIn(phone)).toBe(false);
});

test("the language of an account can be changed by its own person only", async () => {
  const { contact, phone } = await onTwoDevices();
  expect((await device().call("account.changeLocale", { locale: "en" })).codes).toEqual(["NOT_SIGNED_IN"]);
  expect((await phone.call("account.changeLocale", { locale: "en" })).status).toBe(200);
  expect(await db.selectFrom("account").select("locale").where("phone", "=", contact).executeTakeFirst()).toEqual({
    locale: "en",
  });
});

test("a profile never shows a whole phone number, not even its own", async () => {
  const { contact, phone } = await onTwoDevices();
  const { data } = await phone.call("profile.show");
  expect(data).toMatchObject({ phone: `137****${contact.slice(-4)}`, missing: ["birthDate", "division"] });
  expect(JSON.stringify(data)).not.toContain(contact);
});

test("the demo accounts are those the server was started with", async () => {
  expect((await device().call("account.demoAccounts")).data).toEqual([demo]);
});

import { setTimeout as sleep } from "node:timers/promises";
import type { PersonActor } from "@nuanlin/domain/actor";
import type { Locale } from "@nuanlin/domain/accounts/account";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { joinSeat } from "@nuanlin/usecases/signups/join-seat";
import ICAL from "ical.js";
import { sql } from "kysely";
import pino from "pino";
import { afterEach, beforeEach, expect, test } from "vitest";
import { only } from "../faults/only.ts";
import { consoleSms, noMailServer } from "../messages/no-senders.ts";
import { type MailServer, startMailServer, startSilentServer } from "../messages/mail-server.ts";
import { smtpSender } from "../messages/smtp-sender.ts";
import type { MailSender, SmsSender } from "../messages/transports.ts";
import { argon2Passwords } from "../session/passwords.ts";
import { type Jobs, startJobs } from "./start-jobs.ts";

const { db, connectionString } = await useTestDatabase();
const log = pino({ level: "silent" });
const from = "Nuanlin <hello@nuanlin.example.org>";
const origin = "https://nuanlin.example.org";

let clock = fixedClock("2030-03-01T08:00:00Z");
let mailServer: MailServer;
let jobs: Jobs | undefined;

beforeEach(async () => {
  clock = fixedClock("2030-03-01T08:00:00Z");
  mailServer = await startMailServer();
});

afterEach(async () => {
  await jobs?.stop();
  jobs = undefined;
  await mailServer.stop();
  await db.deleteFrom("delivery").execute();
  await db.deleteFrom("notice").execute();
});

const services = { db, now: () => clock.now(), passwords: argon2Passwords };

async function start(given: { mail?: MailSender; sms?: SmsSender } = {}): Promise<void> {
  const mail = given.mail ?? smtpSender({ url: mailServer.url, from, timeoutMs: 2_000 });
  jobs = await startJobs(services, connectionString, log, { mail, sms: given.sms ?? consoleSms(log), origin });
}

async function insertReader(email: string, locale: Locale = "zh-CN", name = "林雨桐"): Promise<PersonActor> {
  const person = await insertPerson(db, { name });
  await db.updateTable("account").set({ email, locale, phone: null }).where("id", "=", person.accountId).execute();
  return person;
}

async function seatOf(title = "陪聊下午茶") {
  return only((await insertShift(db, { title, seats: [seatPlan({ name: "陪聊", maxHeads: 50 })] })).seatIds);
}

async function waitFor<T>(look: () => T | Promise<T | undefined> | undefined, words: string, ms = 30_000): Promise<T> {
  const giveUpAt = Date.now() + ms;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > giveUpAt) throw new Error(`${words} did not happen within ${ms} ms`);
    await sleep(50);
  }
}

const mailTo = (address: string) =>
  mailServer.mails.find((mail) => [mail.to].flat().some((to) => to?.text.includes(address)));

const deliveries = () => db.selectFrom("delivery").select(["status", "attempts", "last_error as why"]).execute();

test("who takes a place hears of it within moments, in Chinese, with the shift for the calendar", async () => {
  await start();
  const lin = await insertReader("lin@example.org");
  const seatId = await seatOf();
  await joinSeat(services, lin, { seatId });
  const mail = await waitFor(() => mailTo("lin@example.org"), "the mail");
  expect(mail.subject).toBe("陪聊下午茶：位置留好了，3 月 12 日（周二）21:00");
  expect(mail.from?.text).toContain("hello@nuanlin.example.org");
  expect(mail.text).toContain("林雨桐，你好：");
  expect(mail.text).toContain("时间：3 月 12 日（周二）21:00–23:00");
  expect(mail.text).toContain("地点：Activity room");
  expect(mail.text).toContain(`${origin}/schedule`);
  expect(mail.html).toContain('<html lang="zh-CN">');
  expect(String(mail.headers.get("list"))).not.toBe("undefined");
  expect(mail.headerLines.find(({ key }) => key === "list-unsubscribe")?.line).toContain(
    `${origin}/me/settings/notices`,
  );
  const delivery = await waitFor(async () => (await deliveries()).find(({ status }) => status === "sent"), "the note");
  expect(delivery).toMatchObject({ attempts: 1, why: null });

  const part = mail.attachments.find(({ contentType }) => contentType === "text/calendar");
  const calendar = new ICAL.Component(ICAL.parse(part?.content.toString("utf8") ?? "") as unknown[]);
  expect(calendar.getFirstPropertyValue("method")).toBe("REQUEST");
  const event = new ICAL.Event(calendar.getFirstSubcomponent("vevent") ?? undefined);
  expect(event.summary).toBe("陪聊下午茶");
  expect(event.startDate.toJSDate().toISOString()).toBe("2030-03-12T13:00:00.000Z");
});

test("who reads English gets the same in English", async () => {
  await start();
  const ana = await insertReader("ana@example.org", "en", "Ana");
  await joinSeat(services, ana, { seatId: await seatOf("Afternoon tea") });
  const mail = await waitFor(() => mailTo("ana@example.org"), "the mail");
  expect(mail.subject).toBe("Afternoon tea: your place on Tue 12 Mar, 21:00");
  expect(mail.text).toContain("Hello Ana,");
  expect(mail.text).toContain("When: Tue 12 Mar, 21:00–23:00");
  expect(mail.html).toContain('<html lang="en">');
});

test("while the mail server is down the mail waits, and it arrives once it is up again", async () => {
  const { port } = mailServer;
  await mailServer.stop();
  await start({ mail: smtpSender({ url: `smtp://127.0.0.1:${port}`, from, timeoutMs: 2_000 }) });
  const lin = await insertReader("down@example.org");
  await joinSeat(services, lin, { seatId: await seatOf() });
  const failed = await waitFor(async () => (await deliveries()).find(({ why }) => why !== null), "the failure");
  expect(failed).toMatchObject({ status: "waiting", attempts: 1 });
  mailServer = await startMailServer({ port });
  clock.moveTo("2030-03-01T08:02:00Z");
  await wake();
  await waitFor(() => mailTo("down@example.org"), "the mail");
  await waitFor(async () => (await deliveries()).find(({ status }) => status === "sent"), "the note");
});

test("a server that takes the mail and hangs up before it says so gets it again under the same Message-ID", async () => {
  mailServer.behave("takes and hangs up");
  await start();
  const lin = await insertReader("twice@example.org");
  await joinSeat(services, lin, { seatId: await seatOf() });
  await waitFor(async () => (await deliveries()).find(({ why }) => why !== null), "the failure");
  expect(mailServer.mails).toHaveLength(1);
  mailServer.behave("takes");
  clock.moveTo("2030-03-01T08:02:00Z");
  await wake();
  await waitFor(async () => (await deliveries()).find(({ status }) => status === "sent"), "the note");
  expect(mailServer.mails).toHaveLength(2);
  expect(new Set(mailServer.mails.map(({ messageId }) => messageId)).size).toBe(1);
  expect(mailServer.mails[0]?.messageId).toMatch(/^<[0-9a-f-]{36}@nuanlin\.example\.org>$/u);
});

test("an address that the server knows for good not to exist is given up at once, a busy server is asked again", async () => {
  await start();
  mailServer.behave("knows nobody");
  await joinSeat(services, await insertReader("gone@example.org"), { seatId: await seatOf() });
  const dead = await waitFor(async () => (await deliveries()).find(({ status }) => status === "dead"), "giving up");
  expect(dead.why).toContain("550");
  expect(dead.why).not.toContain("gone@example.org");
  mailServer.behave("is busy");
  await joinSeat(services, await insertReader("later@example.org"), { seatId: await seatOf() });
  const waiting = await waitFor(
    async () => (await deliveries()).find(({ why }) => why?.includes("451")),
    "the failure",
  );
  expect(waiting.status).toBe("waiting");
});

test("a silent mail server costs its mails some seconds, and short messages leave meanwhile", async () => {
  const silent = await startSilentServer();
  const shorts: string[] = [];
  const sms: SmsSender = {
    reachesPeople: true,
    send: async ({ text }) => {
      shorts.push(text);
      return { sent: true, ref: "1" };
    },
  };
  const readers: PersonActor[] = [];
  for (let i = 0; i < 8; i += 1) readers.push(await insertReader(`silent${i}@example.org`));
  const phone = await insertPerson(db);
  await db
    .insertInto("notice_preference")
    .values({ person_id: phone.personId, topic: "places", channel: "sms", wanted: true })
    .execute();
  const seatId = await seatOf();
  for (const reader of readers) await joinSeat(services, reader, { seatId });
  await start({ mail: smtpSender({ url: silent.url, from, timeoutMs: 6_000 }), sms });
  await waitFor(() => silent.connections() === 5, "all senders being stuck");
  await joinSeat(services, phone, { seatId });
  await waitFor(() => shorts[0], "the short message");
  expect(silent.connections()).toBe(5);
  expect(shorts[0]).toContain("“陪聊下午茶”的位置留好了");
  const failed = async () => (await deliveries()).filter(({ why }) => why !== null);
  await waitFor(async () => (await failed()).length >= 5, "running out of patience");
  expect((await failed()).every(({ status, why }) => status === "waiting" && why?.includes("ETIMEDOUT"))).toBe(true);
  await silent.stop();
});

test("after every connection to the database was cut, messages leave again by themselves", async () => {
  await start();
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(db);
  const lin = await insertReader("cut@example.org");
  await joinSeat(services, lin, { seatId: await seatOf() });
  await waitFor(() => mailTo("cut@example.org"), "the mail");
});

test("two processes that start at the same moment on a fresh database share it", async () => {
  await jobs?.stop();
  await sql`drop schema if exists graphile_worker cascade`.execute(db);
  const mail = smtpSender({ url: mailServer.url, from, timeoutMs: 2_000 });
  const both = await Promise.all(
    [1, 2].map(() => startJobs(services, connectionString, log, { mail, sms: consoleSms(log), origin })),
  );
  await joinSeat(services, await insertReader("both@example.org"), { seatId: await seatOf() });
  await waitFor(() => mailTo("both@example.org"), "the mail");
  await Promise.all(both.map((one) => one.stop()));
  expect(mailServer.mails).toHaveLength(1);
});

test("without a mail server mails are set aside, and those that still help leave when one is set", async () => {
  await start({ mail: noMailServer(log, from) });
  await joinSeat(services, await insertReader("aside@example.org"), { seatId: await seatOf() });
  await waitFor(async () => (await deliveries()).find(({ status }) => status === "skipped"), "setting aside");
  await jobs?.stop();
  clock.moveTo("2030-03-02T08:00:00Z");
  await start();
  await waitFor(() => mailTo("aside@example.org"), "the mail");
});

/** What the round of each minute does. */
async function wake(): Promise<void> {
  await sql`select graphile_worker.add_job('deliver')`.execute(db);
}

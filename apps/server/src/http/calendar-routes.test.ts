import type { PersonActor } from "@nuanlin/domain/actor";
import { calendarName } from "@nuanlin/domain/calendar/calendar-events";
import { shiftFilePath } from "@nuanlin/domain/calendar/calendar-feed";
import type { ShiftId } from "@nuanlin/domain/ids";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { createFeed, revokeOwnFeed, showOwnFeed } from "@nuanlin/usecases/calendar/own-feed";
import { cancelShift } from "@nuanlin/usecases/shifts/cancel-shift";
import { moveShift } from "@nuanlin/usecases/shifts/move-shift";
import { joinSeat } from "@nuanlin/usecases/signups/join-seat";
import { withdraw } from "@nuanlin/usecases/signups/withdraw";
import ICAL from "ical.js";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { type FaultServer, startFaultServer } from "../faults/fault-server.ts";
import { only } from "../faults/only.ts";
import { argon2Passwords } from "../session/passwords.ts";

const { db } = await useTestDatabase();
const start = "2030-03-01T08:00:00Z";
const clock = fixedClock(start);
const services = { db, now: clock.now, passwords: argon2Passwords };
let server: FaultServer;

beforeAll(async () => {
  server = await startFaultServer(db, clock.now);
});
beforeEach(() => clock.moveTo(start));
afterAll(() => server.stop());

const fetchPath = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers: { ...headers, Connection: "close" } });

async function readEvents(path: string): Promise<ICAL.Event[]> {
  const answer = await fetchPath(path);
  expect(answer.status).toBe(200);
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
  return calendar.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part));
}

/** What a calendar program knows of an entry. */
const seen = (event: ICAL.Event) => ({
  status: event.component.getFirstPropertyValue("status"),
  title: event.summary,
  start: event.startDate.toJSDate().toISOString(),
});

async function sequenceOf(shiftId: ShiftId): Promise<number> {
  const row = await db.selectFrom("shift").select("sequence").where("id", "=", shiftId).executeTakeFirstOrThrow();
  return row.sequence;
}

async function promised(person: PersonActor, given: Parameters<typeof insertShift>[1] = {}) {
  const shift = await insertShift(db, given);
  const { id: signupId } = await joinSeat(services, person, { seatId: only(shift.seatIds) });
  return { ...shift, signupId };
}

describe("a person's own calendar", () => {
  test("follows a shift: taken, moved, called off; each time as a later revision of the same entry", async () => {
    const ana = await insertPerson(db);
    const { shiftId, signupId, organisationId } = await promised(ana, { title: "手机小课堂，A; B" });
    const organizer = await insertStaff(db, organisationId);
    const { path } = await createFeed(services, ana, {});

    const taken = only(await readEvents(path));
    expect(seen(taken)).toEqual({
      status: "CONFIRMED",
      title: "手机小课堂，A; B",
      start: "2030-03-12T13:00:00.000Z",
    });
    expect(taken.uid).toBe(`signup-${signupId}@${new URL(server.url).host}`);
    expect(taken.location).toBe("Activity room, 1 Test Road");

    clock.moveTo("2030-03-02T08:00:00Z");
    const [from, to] = [new Date("2030-03-13T09:00:00Z"), new Date("2030-03-13T11:00:00Z")];
    await moveShift(services, organizer, { shiftId, start: from, end: to, breakMinutes: 0 });
    const moved = only(await readEvents(path));
    expect(seen(moved)).toMatchObject({ status: "CONFIRMED", start: from.toISOString() });
    expect([moved.uid, moved.sequence]).toEqual([taken.uid, await sequenceOf(shiftId)]);
    expect(moved.sequence).toBeGreaterThan(taken.sequence);

    await cancelShift(services, organizer, { shiftId, reason: "Storm" });
    const off = only(await readEvents(path));
    expect(seen(off)).toMatchObject({ status: "CANCELLED", title: "已取消：手机小课堂，A; B" });
    expect(off.uid).toBe(taken.uid);
    expect(off.sequence).toBeGreaterThan(moved.sequence);
  });

  test("what somebody gave up stays as cancelled for two months, and what is over for half a year", async () => {
    const ana = await insertPerson(db);
    const { signupId } = await promised(ana, { start: "2030-04-12T13:00:00Z", end: "2030-04-12T15:00:00Z" });
    await promised(ana, { title: "Kept" });
    await withdraw(services, ana, { signupId, reason: "" });
    const { path } = await createFeed(services, ana, {});
    const statusesOn = async (day: string) => {
      clock.moveTo(day);
      return (await readEvents(path)).map((event) => seen(event).status);
    };
    expect(await statusesOn("2030-03-02T08:00:00Z")).toEqual(["CONFIRMED", "CANCELLED"]);
    expect(await statusesOn("2030-04-30T07:00:00Z")).toEqual(["CONFIRMED", "CANCELLED"]);
    expect(await statusesOn("2030-04-30T09:00:00Z")).toEqual(["CONFIRMED"]);
    expect(await statusesOn("2030-09-08T12:00:00Z")).toEqual(["CONFIRMED"]);
    expect(await statusesOn("2030-09-09T12:00:00Z")).toEqual([]);
  });

  test("a place that was offered is tentative; one that is waited or asked for is not in it, also when that was given up", async () => {
    const ana = await insertPerson(db);
    const { signupId } = await promised(ana, { title: "Tea" });
    const { path } = await createFeed(services, ana, {});
    const become = async (change: { status: "offered" | "waiting" | "applied" | "withdrawn"; way?: "application" }) => {
      const more = { answer_by: new Date("2030-03-02T08:00:00Z"), queue_no: 1, ended_at: clock.now() };
      await db
        .updateTable("signup")
        .set({ ...more, ...change })
        .where("id", "=", signupId)
        .execute();
      return (await readEvents(path)).map(seen);
    };
    expect(await become({ status: "offered" })).toMatchObject([{ status: "TENTATIVE", title: "等你答复：Tea" }]);
    expect(await become({ status: "waiting" })).toEqual([]);
    expect(await become({ status: "withdrawn" })).toEqual([]);
    expect(await become({ status: "applied", way: "application" })).toEqual([]);
    expect(await become({ status: "withdrawn" })).toEqual([]);
  });

  test("nobody else's promises are in it, and it speaks the owner's language", async () => {
    const ana = await insertPerson(db);
    const ben = await insertPerson(db, { name: "Ben" });
    await promised(ben, { title: "Ben's" });
    await db.updateTable("account").set({ locale: "en" }).where("id", "=", ana.accountId).execute();
    const { path } = await createFeed(services, ana, {});
    const text = await (await fetchPath(path)).text();
    expect(text).toContain("X-WR-CALNAME:Nuanlin");
    expect(text).not.toContain("VEVENT");
  });

  test("is text for calendars, is kept by no cache, and is not sent twice to whoever has it", async () => {
    const ana = await insertPerson(db);
    await promised(ana);
    const { path } = await createFeed(services, ana, {});
    const first = await fetchPath(path);
    expect(first.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(first.headers.get("cache-control")).toBe("no-store");
    const etag = first.headers.get("etag") ?? "";
    clock.moveTo("2030-03-01T20:00:00Z");
    const again = await fetchPath(path, { "If-None-Match": etag });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    await promised(ana, { start: "2030-03-20T13:00:00Z", end: "2030-03-20T15:00:00Z" });
    expect((await fetchPath(path, { "If-None-Match": etag })).status).toBe(200);
  });

  test("a new address ends the old one, revoking ends them all, and neither is told from one that never was", async () => {
    const ana = await insertPerson(db);
    const old = await createFeed(services, ana, {});
    const { path } = await createFeed(services, ana, {});
    const unknown = await fetchPath(`/calendar/${"x".repeat(43)}.ics`);
    const answer = await unknown.text();
    expect(unknown.status).toBe(404);
    const replaced = await fetchPath(old.path);
    expect([replaced.status, await replaced.text()]).toEqual([404, answer]);
    expect((await fetchPath(path)).status).toBe(200);
    await revokeOwnFeed(services, ana, {});
    const revoked = await fetchPath(path);
    expect([revoked.status, await revoked.text()]).toEqual([404, answer]);
    expect(await showOwnFeed(services, ana, {})).toBeNull();
  });

  test("an account that was disabled has no calendar any more", async () => {
    const ana = await insertPerson(db);
    const { path } = await createFeed(services, ana, {});
    await db.updateTable("account").set({ status: "disabled" }).where("id", "=", ana.accountId).execute();
    expect((await fetchPath(path)).status).toBe(404);
  });

  test("two taps on 'make an address' leave one address that works", async () => {
    const ana = await insertPerson(db);
    const made = await Promise.all([createFeed(services, ana, {}), createFeed(services, ana, {})]);
    const statuses = await Promise.all(made.map(async ({ path }) => (await fetchPath(path)).status));
    expect(statuses.sort()).toEqual([200, 404]);
  });

  test("its owner sees when a calendar last fetched it, to the hour", async () => {
    const ana = await insertPerson(db);
    const { path } = await createFeed(services, ana, {});
    const readAt = async () => (await showOwnFeed(services, ana, {}))?.readAt?.toISOString();
    expect(await readAt()).toBeUndefined();
    for (const [at, noted] of [
      ["2030-03-01T09:00:00.000Z", "2030-03-01T09:00:00.000Z"],
      ["2030-03-01T09:59:00.000Z", "2030-03-01T09:00:00.000Z"],
      ["2030-03-01T10:01:00.000Z", "2030-03-01T10:01:00.000Z"],
    ] as const) {
      clock.moveTo(at);
      await fetchPath(path);
      expect(await readAt()).toBe(noted);
    }
  });

  test("its secret is neither in the database nor in any line of the log", async () => {
    const ana = await insertPerson(db);
    const { path } = await createFeed(services, ana, {});
    const token = path.slice("/calendar/".length, -".ics".length);
    await fetchPath(path);
    await fetchPath(`/calendar/${token}`);
    await fetchPath(`/${token}/calendar`);
    const rows = await db.selectFrom("calendar_feed").selectAll().where("person_id", "=", ana.personId).execute();
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(server.logged.join("")).toContain("/calendar/…");
    expect(server.logged.join("")).not.toContain(token);
  });
});

describe("the file of one shift", () => {
  test("anybody may keep it: the time and the place, nobody's name and nobody's telephone", async () => {
    const ana = await insertPerson(db, { name: "慕容知更" });
    const { shiftId } = await promised(ana, { title: "Reading" });
    const event = only(await readEvents(`/calendar/shifts/${shiftId}.ics`));
    expect(seen(event)).toMatchObject({ status: "CONFIRMED", title: "Reading" });
    expect(event.uid).toBe(`shift-${shiftId}@${new URL(server.url).host}`);
    const text = await (await fetchPath(`/calendar/shifts/${shiftId}.ics`)).text();
    expect(text).not.toContain("慕容知更");
    expect(text).not.toContain("13800000000");
  });

  test("speaks the language of whoever fetches it, and the one the address asks for before that", async () => {
    const { shiftId } = await promised(await insertPerson(db), { title: "Reading" });
    const nameIn = async (path: string, language: string) => {
      const answer = await fetchPath(path, { "accept-language": language });
      return /X-WR-CALNAME:(.+)/u.exec(await answer.text())?.[1]?.trim();
    };
    const path = `/calendar/shifts/${shiftId}.ics`;
    const [chinese, english] = [calendarName("zh-CN"), calendarName("en")];
    expect(chinese).not.toBe(english);
    expect(await nameIn(path, "en-GB,en;q=0.9")).toBe(english);
    expect(await nameIn(path, "zh-CN")).toBe(chinese);
    expect(await nameIn(shiftFilePath(shiftId, "en"), "zh-CN")).toBe(english);
    expect(await nameIn(shiftFilePath(shiftId, "zh-CN"), "en")).toBe(chinese);
  });

  test("says when the shift is off", async () => {
    const { shiftId, organisationId } = await insertShift(db);
    await cancelShift(services, await insertStaff(db, organisationId), { shiftId, reason: "Storm" });
    const event = only(await readEvents(`/calendar/shifts/${shiftId}.ics`));
    expect(seen(event).status).toBe("CANCELLED");
  });

  test("of a project that nobody has published yet there is none", async () => {
    const { shiftId } = await insertShift(db, { status: "draft" });
    expect((await fetchPath(`/calendar/shifts/${shiftId}.ics`)).status).toBe(404);
  });
});

test("whoever goes on trying addresses is asked to wait, and the calendars of others are still read", async () => {
  const ana = await insertPerson(db);
  const { path } = await createFeed(services, ana, {});
  const statuses = new Set<number>();
  for (let attempt = 0; attempt < 80; attempt += 1)
    statuses.add((await fetchPath(`/calendar/guess${attempt}.ics`)).status);
  expect(statuses).toEqual(new Set([404, 429]));
  expect((await fetchPath(path)).status).toBe(200);
});

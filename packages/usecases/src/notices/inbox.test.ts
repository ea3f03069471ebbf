import { randomUUID } from "node:crypto";
import type { NoticeId, PersonId } from "@nuanlin/domain/ids";
import { savePreferencesInput } from "@nuanlin/domain/notices/preferences";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { countUnreadNotices, listNotices } from "./list-notices.ts";
import { markAllRead, markRead } from "./mark-read.ts";
import { saveNoticePreferences, showNoticePreferences } from "./notice-preferences.ts";

const { db } = await useTestDatabase();
const clock = fixedClock("2030-03-01T08:00:00Z");
const services = testServices(db, clock.now);

async function tell(personId: PersonId, at: string): Promise<NoticeId> {
  const { id } = await db
    .insertInto("notice")
    .values({ person_id: personId, kind: "hours.confirmed", facts: "{}", dedupe_key: randomUUID(), created_at: at })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

test("the inbox comes in pages, newest first, each notice once, also where several came at the same moment", async () => {
  const actor = await insertPerson(db);
  await tell((await insertPerson(db)).personId, "2030-02-01T00:00:00Z");
  const told = new Set<string>();
  for (let count = 0; count < 7; count += 1)
    told.add(await tell(actor.personId, `2030-02-0${1 + (count % 3)}T00:00:00Z`));
  const seen: { id: string; at: Date }[] = [];
  let cursor: Parameters<typeof listNotices>[2]["cursor"] = null;
  do {
    const page: Awaited<ReturnType<typeof listNotices>> = await listNotices(services, actor, { cursor, limit: 2 });
    seen.push(...page.notices);
    cursor = page.next;
  } while (cursor !== null);
  expect(seen).toHaveLength(7);
  expect(new Set(seen.map(({ id }) => id))).toEqual(told);
  expect(seen.map(({ at }) => at.getTime())).toEqual(seen.map(({ at }) => at.getTime()).toSorted((a, b) => b - a));
});

test("what is read counts no longer, and marking everything leaves what came in meanwhile", async () => {
  const actor = await insertPerson(db);
  const first = await tell(actor.personId, "2030-02-01T00:00:00Z");
  await tell(actor.personId, "2030-02-02T00:00:00Z");
  await tell(actor.personId, "2030-02-03T00:00:00Z");
  expect(await countUnreadNotices(services, actor, null)).toBe(3);
  await markRead(services, actor, { noticeId: first });
  await markRead(services, actor, { noticeId: first });
  expect(await countUnreadNotices(services, actor, null)).toBe(2);
  expect(await markAllRead(services, actor, { until: new Date("2030-02-02T00:00:00Z") })).toMatchObject({ read: 1 });
  expect(await countUnreadNotices(services, actor, null)).toBe(1);
});

test("somebody else's notice is not there", async () => {
  const noticeId = await tell((await insertPerson(db)).personId, "2030-02-01T00:00:00Z");
  await expect(markRead(services, await insertPerson(db), { noticeId })).rejects.toMatchObject({
    problems: [{ code: "NOT_FOUND", what: "notice" }],
  });
});

test("unread notices are counted to a hundred", async () => {
  const actor = await insertPerson(db);
  for (let count = 0; count < 103; count += 1) await tell(actor.personId, "2030-02-01T00:00:00Z");
  expect(await countUnreadNotices(services, actor, null)).toBe(100);
});

test("to begin with everything comes by e-mail, by short message what is urgent, and nights are quiet", async () => {
  const actor = await insertPerson(db);
  const preferences = await showNoticePreferences(services, actor, null);
  expect(preferences.wishes).toContainEqual({ topic: "messages", email: "always", sms: "urgent" });
  expect(preferences.wishes.map(({ topic }) => topic)).not.toContain("desk");
  expect(preferences).toMatchObject({
    quiet: { from: "22:00", until: "07:00" },
    reachable: { email: false, sms: true },
  });
  const organizer = await insertStaff(db, await insertOrganisation(db));
  expect((await showNoticePreferences(services, organizer, null)).wishes.map(({ topic }) => topic)).toContain("desk");
});

test("what somebody chooses is kept, what they leave alone stays, and quiet hours can be switched off", async () => {
  const actor = await insertPerson(db);
  const choose = (wishes: Parameters<typeof saveNoticePreferences>[2]["wishes"]) =>
    saveNoticePreferences(services, actor, { wishes, quiet: null });
  await choose([
    { topic: "reminders", email: "never", sms: "always" },
    { topic: "cover", email: "always", sms: "never" },
  ]);
  await choose([{ topic: "cover", email: "always", sms: "urgent" }]);
  const { wishes, quiet } = await showNoticePreferences(services, actor, null);
  expect(quiet).toBeNull();
  expect(wishes).toContainEqual({ topic: "reminders", email: "never", sms: "always" });
  expect(wishes).toContainEqual({ topic: "cover", email: "always", sms: "urgent" });
});

test("quiet hours that never end, or a topic said twice, are refused at the door", () => {
  const wish = { topic: "cover", email: "always", sms: "never" };
  const accepts = (input: unknown) => savePreferencesInput.safeParse(input).success;
  expect(accepts({ wishes: [wish], quiet: { from: "22:00", until: "06:30" } })).toBe(true);
  expect(accepts({ wishes: [], quiet: { from: "22:00", until: "22:00" } })).toBe(false);
  expect(accepts({ wishes: [], quiet: { from: "07:00", until: "06:00" } })).toBe(false);
  expect(accepts({ wishes: [wish, wish], quiet: null })).toBe(false);
});

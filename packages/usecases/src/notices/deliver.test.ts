import type { DeliveryId, PersonId } from "@nuanlin/domain/ids";
import { mostAttempts } from "@nuanlin/domain/notices/next-attempt";
import type { Channel, Lane, NoticeFacts, NoticeKind } from "@nuanlin/domain/notices/notice";
import { ProblemError } from "@nuanlin/domain/problem";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertFederationStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { beforeEach, expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { listDeadLetters, retryDeadLetters } from "./dead-letters.ts";
import { noteDelivered, noteDeliveryFailed, takeDueDeliveries } from "./deliver.ts";

const { db } = await useTestDatabase();
const noon = "2030-03-01T04:00:00Z";
const clock = fixedClock(noon);
const services = testServices(db, clock.now);

beforeEach(async () => {
  clock.moveTo(noon);
  await db.deleteFrom("notice").execute();
  await db.deleteFrom("outbox_message").execute();
});

let counter = 0;

interface Given {
  readonly channel?: Channel;
  readonly kind?: NoticeKind;
  readonly facts?: NoticeFacts;
  readonly lane?: Lane;
  readonly at?: string;
}

async function leave(personId: PersonId, given: Given = {}): Promise<DeliveryId> {
  counter += 1;
  const facts = JSON.stringify(given.facts ?? { title: "Tea" });
  const { id: notice_id } = await db
    .insertInto("notice")
    .values({
      person_id: personId,
      kind: given.kind ?? "hours.confirmed",
      facts,
      dedupe_key: `test ${counter}`,
      created_at: noon,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const { id } = await db
    .insertInto("delivery")
    .values({
      notice_id,
      channel: given.channel ?? "sms",
      status: "waiting",
      lane: given.lane ?? 1,
      available_at: given.at ?? noon,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

async function stateOf(id: DeliveryId) {
  return db
    .selectFrom("delivery")
    .select(["status", "attempts", "available_at as at", "last_error as error", "provider_ref as ref"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
}

const later = (minutes: number) => clock.moveTo(new Date(clock.now().getTime() + minutes * 60_000).toISOString());

test("what is due is taken with address, language and name, urgent first, and not before its time", async () => {
  const { personId } = await insertPerson(db, { name: "Ana" });
  const ordinary = await leave(personId);
  const urgent = await leave(personId, { lane: 0 });
  await leave(personId, { at: "2030-03-01T05:00:00Z" });
  const due = await takeDueDeliveries(services, 10);
  expect(due.map(({ deliveryId }) => deliveryId)).toEqual([urgent, ordinary]);
  expect(due[0]).toMatchObject({
    channel: "sms",
    locale: "zh-CN",
    personName: "Ana",
    attempts: 1,
    facts: { title: "Tea" },
  });
  expect(due[0]?.address).toMatch(/^199\d+$/u);
});

test("two senders never hold the same message at a time", async () => {
  const { personId } = await insertPerson(db);
  for (let count = 0; count < 40; count += 1) await leave(personId);
  const taken = (await Promise.all([1, 2, 3, 4].map(() => takeDueDeliveries(services, 20)))).flat();
  expect(new Set(taken.map(({ deliveryId }) => deliveryId)).size).toBe(taken.length);
  expect(taken).toHaveLength(40);
});

test("a sender that dies with a message in its hands loses nothing: five minutes later another takes it", async () => {
  const { personId } = await insertPerson(db);
  const id = await leave(personId);
  await takeDueDeliveries(services, 10);
  later(4);
  expect(await takeDueDeliveries(services, 10)).toEqual([]);
  later(1);
  expect(await takeDueDeliveries(services, 10)).toMatchObject([{ deliveryId: id, attempts: 2 }]);
  await noteDelivered(services, id, "ref 1");
  later(60);
  expect(await takeDueDeliveries(services, 10)).toEqual([]);
  expect(await stateOf(id)).toMatchObject({ status: "sent", ref: "ref 1" });
});

test("a message that kills every sender is given up in the end", async () => {
  const { personId } = await insertPerson(db);
  const id = await leave(personId);
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    expect(await takeDueDeliveries(services, 10)).toHaveLength(1);
    later(5);
  }
  expect(await takeDueDeliveries(services, 10)).toEqual([]);
  expect((await stateOf(id)).status).toBe("dead");
});

test("what fails is tried again after growing pauses, and kept without the address in the complaint", async () => {
  const { personId } = await insertPerson(db);
  const id = await leave(personId);
  const [first] = await takeDueDeliveries(services, 10);
  await noteDeliveryFailed(services, id, `no route to ${first?.address}`, false);
  expect(await stateOf(id)).toMatchObject({ status: "waiting", error: "no route to …" });
  expect(await takeDueDeliveries(services, 10)).toEqual([]);
  later(1);
  expect(await takeDueDeliveries(services, 10)).toHaveLength(1);
  await noteDeliveryFailed(services, id, "busy", false);
  expect((await stateOf(id)).at.getTime() - clock.now().getTime()).toBe(5 * 60_000);
});

test("an address that does not exist is not tried again", async () => {
  const { personId } = await insertPerson(db);
  const id = await leave(personId);
  await takeDueDeliveries(services, 10);
  await noteDeliveryFailed(services, id, "no such number", true);
  expect(await stateOf(id)).toMatchObject({ status: "dead", attempts: 1 });
});

test("a reminder after the start is not sent, nor a mail to somebody without an address", async () => {
  const { personId } = await insertPerson(db);
  const late = await leave(personId, { kind: "shift.reminder", facts: { start: Date.parse(noon) - 60_000 } });
  const nowhere = await leave(personId, { channel: "email" });
  const fine = await leave(personId, { kind: "shift.reminder", facts: { start: Date.parse(noon) + 60_000 } });
  expect((await takeDueDeliveries(services, 10)).map(({ deliveryId }) => deliveryId)).toEqual([fine]);
  expect(await stateOf(late)).toMatchObject({ status: "skipped", error: "too_late" });
  expect(await stateOf(nowhere)).toMatchObject({ status: "skipped", error: "no_address" });
});

test("the federation sees what did not get through, never to whom, and has it tried again", async () => {
  const staff = await insertFederationStaff(db);
  const { personId } = await insertPerson(db);
  const id = await leave(personId);
  const [due] = await takeDueDeliveries(services, 10);
  await noteDeliveryFailed(services, id, `refused: ${due?.address}`, true);
  const { id: message } = await db
    .insertInto("outbox_message")
    .values({
      topic: "signup.confirmed",
      payload: JSON.stringify({ signupId: "poison" }),
      dedupe_key: "poison",
      created_at: noon,
      available_at: noon,
      attempts: mostAttempts,
      dead_at: noon,
      last_error: "bad format",
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const { letters, total } = await listDeadLetters(services, staff, { limit: 10 });
  expect(total).toBe(2);
  expect(letters).toHaveLength(2);
  expect(letters).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        letter: { source: "delivery", id },
        kind: "hours.confirmed",
        channel: "sms",
        attempts: 1,
      }),
      expect.objectContaining({ letter: { source: "outbox", id: message }, kind: "signup.confirmed", channel: null }),
    ]),
  );
  expect(JSON.stringify(letters)).not.toContain(due?.address);
  const chosen = letters.map(({ letter }) => letter);
  expect(await retryDeadLetters(services, staff, { letters: chosen })).toMatchObject({ retried: 2 });
  expect((await listDeadLetters(services, staff, { limit: 10 })).letters).toEqual([]);
  expect(await takeDueDeliveries(services, 10)).toMatchObject([{ deliveryId: id, attempts: 1 }]);
  await expect(retryDeadLetters(services, staff, { letters: chosen })).rejects.toEqual(
    new ProblemError({ code: "NOT_FOUND", what: "delivery" }),
  );
});

test("nobody but the federation sees the dead letters", async () => {
  const person = await insertPerson(db);
  await expect(listDeadLetters(services, person, { limit: 10 })).rejects.toMatchObject({
    problems: [{ code: "NOT_ALLOWED" }],
  });
});

import type { PersonId } from "@nuanlin/domain/ids";
import { mostAttempts } from "@nuanlin/domain/notices/next-attempt";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { connectBare } from "@nuanlin/testing/recorded-statements";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { insertSignup } from "@nuanlin/testing/signup-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { afterAll, beforeEach, expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { dispatchOutbox } from "./dispatch-outbox.ts";
import { outboxTester } from "./outbox-tester.ts";

const { db, connectionString } = await useTestDatabase();
const bare = await connectBare(connectionString);
afterAll(() => bare.end());
const run = (sql: string) => bare.run({ sql, parameters: [] });
/** Four in the afternoon in Huzhou. */
const afternoon = "2030-03-01T08:00:00Z";
/** Eleven at night, and seven in the morning after it. */
const [night, morning] = ["2030-03-01T15:00:00Z", "2030-03-01T23:00:00Z"];
const clock = fixedClock(afternoon);
const services = testServices(db, clock.now);
const { leave, mailTo, noticesOf, deliveriesOf, waiting } = outboxTester(db, clock.now);

beforeEach(async () => {
  clock.moveTo(afternoon);
  await db.deleteFrom("outbox_message").execute();
  await db.deleteFrom("notice").execute();
});

test("whoever got a place is told where and when, by e-mail too, and once", async () => {
  const { personId } = await insertPerson(db);
  await mailTo(personId);
  const shift = await insertShift(db, { title: "Tea and talk" });
  const signupId = await insertSignup(db, { shift, personId });
  await leave({ topic: "signup.confirmed", ids: { signupId } });
  expect(await dispatchOutbox(services, 10)).toBe(1);
  expect(await dispatchOutbox(services, 10)).toBe(0);
  const start = Date.parse("2030-03-12T13:00:00Z");
  expect(await noticesOf(personId)).toMatchObject([
    {
      kind: "signup.confirmed",
      signupId,
      shiftId: shift.shiftId,
      facts: { title: "Tea and talk", seatName: "Neighbour", start },
    },
  ]);
  expect(await deliveriesOf(personId)).toEqual([["email", 1, new Date(afternoon).toISOString()]]);
});

test("two processes at once tell each of a hundred people exactly once", async () => {
  const shift = await insertShift(db, { seats: [seatPlan({ maxHeads: 60 }), seatPlan({ maxHeads: 60 })] });
  const people: PersonId[] = [];
  for (let count = 0; count < 100; count += 1) {
    const { personId } = await insertPerson(db);
    const signupId = await insertSignup(db, { shift, personId, seat: count % 2 });
    await leave({ topic: "signup.confirmed", ids: { signupId } });
    people.push(personId);
  }
  const taken = await Promise.all([1, 2, 3].map(() => dispatchOutbox(services, 200)));
  expect(taken.reduce((sum, count) => sum + count)).toBe(100);
  const told = await db.selectFrom("notice").select("person_id as personId").execute();
  expect(told.map(({ personId }) => personId).sort()).toEqual(people.sort());
  expect(await waiting()).toBe(0);
});

test("two processes write a message to many to each of them once", async () => {
  const shift = await insertShift(db, { seats: [seatPlan({ maxHeads: 60 })] });
  const sender = await insertStaff(db, shift.organisationId);
  for (let count = 0; count < 30; count += 1)
    await insertSignup(db, { shift, personId: (await insertPerson(db)).personId });
  const { id: broadcastId } = await db
    .insertInto("broadcast")
    .values({
      shift_id: shift.shiftId,
      sender_id: sender.personId,
      words: "Rain",
      urgent: false,
      created_at: afternoon,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await leave({ topic: "broadcast.sent", ids: { broadcastId }, dedupeKey: `broadcast.sent:${broadcastId}` });
  await Promise.all([dispatchOutbox(services, 10), dispatchOutbox(services, 10)]);
  const told = await db.selectFrom("notice").select("person_id").where("broadcast_id", "=", broadcastId).execute();
  expect(new Set(told.map(({ person_id }) => person_id)).size).toBe(30);
  expect(told.length).toBe(30);
});

test("one message that cannot be read holds up nobody, is tried again later and in the end among the dead", async () => {
  const { personId } = await insertPerson(db);
  const signupId = await insertSignup(db, { shift: await insertShift(db), personId });
  await leave({ topic: "signup.confirmed", ids: { signupId: "poison" }, lane: 0, dedupeKey: "poison" });
  await leave({ topic: "signup.confirmed", ids: { signupId } });
  expect(await dispatchOutbox(services, 10)).toBe(2);
  expect(await noticesOf(personId)).toHaveLength(1);
  const poison = () =>
    db
      .selectFrom("outbox_message")
      .select(["attempts", "available_at as at", "dead_at as deadAt", "last_error as error", "sent_at as sentAt"])
      .where("dedupe_key", "=", "poison")
      .executeTakeFirstOrThrow();
  expect(await poison()).toMatchObject({ attempts: 1, deadAt: null, sentAt: null });
  expect((await poison()).error).not.toBe("");
  expect(await dispatchOutbox(services, 10)).toBe(0);
  for (let attempt = 1; attempt < mostAttempts; attempt += 1) {
    clock.moveTo((await poison()).at.toISOString());
    expect(await dispatchOutbox(services, 10)).toBe(1);
  }
  expect(await poison()).toMatchObject({ attempts: mostAttempts, deadAt: clock.now() });
  clock.moveTo("2031-01-01T00:00:00Z");
  expect(await dispatchOutbox(services, 10)).toBe(0);
});

test("what breaks in the middle leaves nothing half done, and is done as a whole the next time", async () => {
  const { personId } = await insertPerson(db);
  await mailTo(personId);
  const signupId = await insertSignup(db, { shift: await insertShift(db), personId });
  await leave({ topic: "signup.confirmed", ids: { signupId } });
  // The notice is written before the delivery: this breaks between the two.
  await run("alter table delivery add constraint broken check (false) not valid");
  expect(await dispatchOutbox(services, 10)).toBe(1);
  expect(await noticesOf(personId)).toEqual([]);
  expect(await waiting()).toBe(1);
  await run("alter table delivery drop constraint broken");
  clock.moveTo("2030-03-01T08:01:00Z");
  expect(await dispatchOutbox(services, 10)).toBe(1);
  expect(await noticesOf(personId)).toHaveLength(1);
  expect(await deliveriesOf(personId)).toHaveLength(1);
});

test("at night an ordinary message waits until seven, and a call for cover does not", async () => {
  const { personId } = await insertPerson(db);
  await mailTo(personId);
  const shift = await insertShift(db);
  const signupId = await insertSignup(db, { shift, personId });
  clock.moveTo(night);
  await leave({ topic: "signup.confirmed", ids: { signupId } });
  await dispatchOutbox(services, 10);
  expect(await deliveriesOf(personId)).toEqual([["email", 1, new Date(morning).toISOString()]]);
  const asked = await insertPerson(db);
  await mailTo(asked.personId);
  const call = await db
    .insertInto("cover_call")
    .values({
      shift_id: shift.shiftId,
      seat_id: shift.seatIds[0] ?? fail(),
      status: "open",
      places: 1,
      created_at: night,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const ask = await db
    .insertInto("cover_ask")
    .values({ cover_call_id: call.id, person_id: asked.personId, wave: 1, asked_at: night, answer: "open" })
    .returning("id")
    .executeTakeFirstOrThrow();
  await leave({ topic: "cover.asked", ids: { coverAskId: ask.id }, lane: 0 });
  await dispatchOutbox(services, 10);
  const now = new Date(night).toISOString();
  expect(await deliveriesOf(asked.personId)).toEqual([
    ["email", 0, now],
    ["sms", 0, now],
  ]);
});

test("who wants no e-mail about places finds it in the inbox all the same", async () => {
  const { personId } = await insertPerson(db);
  await mailTo(personId);
  await db
    .insertInto("notice_preference")
    .values({ person_id: personId, topic: "places", channel: "email", wanted: false })
    .execute();
  const signupId = await insertSignup(db, { shift: await insertShift(db), personId });
  await leave({ topic: "signup.confirmed", ids: { signupId } });
  await dispatchOutbox(services, 10);
  expect(await noticesOf(personId)).toHaveLength(1);
  expect(await deliveriesOf(personId)).toEqual([]);
});

test("what can still be undone is not told yet, and urgent messages go first", async () => {
  const { personId } = await insertPerson(db);
  const signupId = await insertSignup(db, { shift: await insertShift(db), personId });
  await leave({ topic: "signup.confirmed", ids: { signupId }, notBefore: new Date("2030-03-01T08:05:00Z") });
  await leave({ topic: "project.published", ids: {}, lane: 2 });
  await leave({ topic: "project.paused", ids: {}, lane: 0 });
  expect(await dispatchOutbox(services, 1)).toBe(1);
  const sent = await db.selectFrom("outbox_message").select("topic").where("sent_at", "is not", null).execute();
  expect(sent).toEqual([{ topic: "project.paused" }]);
  await dispatchOutbox(services, 10);
  expect(await noticesOf(personId)).toEqual([]);
});

test("nothing leaves the house for an account that is disabled", async () => {
  const { personId, accountId } = await insertPerson(db);
  await mailTo(personId);
  await db.updateTable("account").set({ status: "disabled" }).where("id", "=", accountId).execute();
  const signupId = await insertSignup(db, { shift: await insertShift(db), personId });
  await leave({ topic: "signup.confirmed", ids: { signupId } });
  await dispatchOutbox(services, 10);
  expect(await deliveriesOf(personId)).toEqual([]);
});

test("while people sign up and are moved about, telling them ends in no deadlock", async () => {
  const shift = await insertShift(db, { seats: [seatPlan({ maxHeads: 60 })] });
  for (let count = 0; count < 12; count += 1) {
    const { personId } = await insertPerson(db);
    const signupId = await insertSignup(db, { shift, personId });
    await leave({ topic: "signup.confirmed", ids: { signupId } });
  }
  const held = await db.selectFrom("signup").select("person_id as id").where("shift_id", "=", shift.shiftId).execute();
  // The last ones first: whoever is told first is somebody for whose turn with the shift the others still wait.
  const others = held.toReversed().map(({ id }) =>
    db.transaction().execute(async (tx) => {
      await tx.selectFrom("shift").select("id").where("id", "=", shift.shiftId).forUpdate().execute();
      await new Promise((resolve) => setTimeout(resolve, 20));
      await tx.selectFrom("person").select("id").where("id", "=", id).forUpdate().execute();
    }),
  );
  const before = await deadlocks();
  await Promise.all([...others, dispatchOutbox(services, 50), dispatchOutbox(services, 50)]);
  expect(await deadlocks()).toBe(before);
  const retried = await db.selectFrom("outbox_message").select("id").where("attempts", ">", 0).execute();
  expect(retried).toEqual([]);
  expect(await waiting()).toBe(0);
});

async function deadlocks(): Promise<unknown> {
  const [row] = await run("select deadlocks from pg_stat_database where datname = current_database()");
  return row?.["deadlocks"];
}

function fail(): never {
  throw new Error("the shift has no seat");
}

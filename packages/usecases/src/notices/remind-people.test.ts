import type { Reminder } from "@nuanlin/domain/projects/sign-up-terms";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { insertSignup } from "@nuanlin/testing/signup-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { beforeEach, expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { dispatchOutbox } from "./dispatch-outbox.ts";
import { remindPeople } from "./remind-people.ts";

const { db } = await useTestDatabase();
const clock = fixedClock("2030-03-01T00:00:00Z");
const services = testServices(db, clock.now);
const reminders: Reminder[] = [{ days: 1, at: "18:00" }, { minutes: 120 }];
/** Two in the afternoon in Huzhou; the evening before, at six, is ten in the morning in UTC. */
const shiftTimes = { start: "2030-03-12T06:00:00Z", end: "2030-03-12T08:00:00Z", terms: { reminders } };
const [evening, twoHoursBefore] = ["2030-03-11T10:00:00Z", "2030-03-12T04:00:00Z"];

beforeEach(async () => {
  await db.deleteFrom("outbox_message").execute();
  await db.updateTable("shift").set({ status: "cancelled" }).execute();
});

async function messages(topic: string) {
  const rows = await db.selectFrom("outbox_message").select(["payload", "lane"]).where("topic", "=", topic).execute();
  return rows.map(({ payload, lane }) => ({ payload, lane }));
}

test("the evening before and two hours before, each once, however often and from however many processes one asks", async () => {
  const shift = await insertShift(db, shiftTimes);
  const signupId = await insertSignup(db, { shift, personId: (await insertPerson(db)).personId });
  clock.moveTo("2030-03-11T09:59:00Z");
  expect(await remindPeople(services)).toBe(0);
  clock.moveTo(evening);
  await Promise.all([remindPeople(services), remindPeople(services), remindPeople(services)]);
  expect(await messages("shift.reminder")).toEqual([{ payload: { signupId, reminder: "d1@18:00" }, lane: 2 }]);
  clock.moveTo("2030-03-11T10:01:00Z");
  expect(await remindPeople(services)).toBe(0);
  clock.moveTo(twoHoursBefore);
  await remindPeople(services);
  await remindPeople(services);
  expect(await messages("shift.reminder")).toHaveLength(2);
});

test("after a night without power people hear the last reminder only", async () => {
  const shift = await insertShift(db, shiftTimes);
  const signupId = await insertSignup(db, { shift, personId: (await insertPerson(db)).personId });
  clock.moveTo("2030-03-12T05:00:00Z");
  expect(await remindPeople(services)).toBe(1);
  expect(await messages("shift.reminder")).toEqual([{ payload: { signupId, reminder: "m120" }, lane: 2 }]);
});

test("whoever signs up after the reminder gets it too, a little later", async () => {
  const shift = await insertShift(db, shiftTimes);
  await insertSignup(db, { shift, personId: (await insertPerson(db)).personId });
  clock.moveTo(evening);
  await remindPeople(services);
  const at = "2030-03-11T12:00:00Z";
  const late = await insertSignup(db, { shift, personId: (await insertPerson(db)).personId, at });
  clock.moveTo("2030-03-11T12:04:00Z");
  expect(await remindPeople(services)).toBe(0);
  clock.moveTo("2030-03-11T12:05:00Z");
  expect(await remindPeople(services)).toBe(1);
  expect(await messages("shift.reminder")).toContainEqual({
    payload: { signupId: late, reminder: "d1@18:00" },
    lane: 2,
  });
});

test("nobody is reminded of what they do not come to: waiting, withdrawn, called off", async () => {
  const shift = await insertShift(db, { ...shiftTimes, seats: [seatPlan({ maxHeads: 1 })] });
  await insertSignup(db, { shift, personId: (await insertPerson(db)).personId, status: "withdrawn" });
  const calledOff = await insertShift(db, shiftTimes);
  await insertSignup(db, { shift: calledOff, personId: (await insertPerson(db)).personId });
  await db.updateTable("shift").set({ status: "cancelled" }).where("id", "=", calledOff.shiftId).execute();
  clock.moveTo(evening);
  await remindPeople(services);
  expect(await messages("shift.reminder")).toEqual([]);
});

test("a shift that is moved is reminded of again, before its new time", async () => {
  const shift = await insertShift(db, shiftTimes);
  await insertSignup(db, { shift, personId: (await insertPerson(db)).personId });
  clock.moveTo(evening);
  await remindPeople(services);
  await db
    .updateTable("shift")
    .set({ starts_at: "2030-03-13T06:00:00Z", ends_at: "2030-03-13T08:00:00Z" })
    .where("id", "=", shift.shiftId)
    .execute();
  clock.moveTo("2030-03-12T10:00:00Z");
  expect(await remindPeople(services)).toBe(1);
});

test("a reminder reaches the inbox, and one of somebody who has stepped back meanwhile does not", async () => {
  const shift = await insertShift(db, shiftTimes);
  const [comes, gone] = [await insertPerson(db), await insertPerson(db)];
  await insertSignup(db, { shift, personId: comes.personId });
  const signupId = await insertSignup(db, { shift, personId: gone.personId });
  clock.moveTo(evening);
  await remindPeople(services);
  await db.updateTable("signup").set({ status: "withdrawn" }).where("id", "=", signupId).execute();
  await dispatchOutbox(services, 100);
  const told = await db
    .selectFrom("notice")
    .select(["person_id as personId", "kind"])
    .where("person_id", "in", [comes.personId, gone.personId])
    .execute();
  expect(told).toEqual([{ personId: comes.personId, kind: "shift.reminder" }]);
});

test("organizers hear once of an application that lapses within twelve hours", async () => {
  const shift = await insertShift(db, shiftTimes);
  const organizer = await insertStaff(db, shift.organisationId);
  const signupId = await insertSignup(db, {
    shift,
    personId: (await insertPerson(db)).personId,
    status: "applied",
    at: "2030-03-08T00:00:00Z",
    answerBy: "2030-03-10T00:00:00Z",
  });
  clock.moveTo("2030-03-09T11:59:00Z");
  await remindPeople(services);
  expect(await messages("signup.application_waits")).toEqual([]);
  clock.moveTo("2030-03-09T12:00:00Z");
  await remindPeople(services);
  await remindPeople(services);
  expect(await messages("signup.application_waits")).toEqual([{ payload: { signupId }, lane: 1 }]);
  await dispatchOutbox(services, 100);
  const told = await db
    .selectFrom("notice")
    .select(["kind", "facts"])
    .where("person_id", "=", organizer.personId)
    .execute();
  expect(told).toMatchObject([
    { kind: "desk.application_waits", facts: { answerBy: Date.parse("2030-03-10T00:00:00Z") } },
  ]);
});

test("organizers hear once, a day ahead, of a shift to which too few people come", async () => {
  const thin = await insertShift(db, { ...shiftTimes, seats: [seatPlan({ minHeads: 2 })] });
  await insertSignup(db, { shift: thin, personId: (await insertPerson(db)).personId });
  const full = await insertShift(db, { ...shiftTimes, seats: [seatPlan({ minHeads: 1 })] });
  await insertSignup(db, { shift: full, personId: (await insertPerson(db)).personId });
  clock.moveTo("2030-03-11T05:59:00Z");
  await remindPeople(services);
  expect(await messages("shift.at_risk")).toEqual([]);
  clock.moveTo("2030-03-11T06:00:00Z");
  await remindPeople(services);
  clock.moveTo("2030-03-11T06:01:00Z");
  expect(await remindPeople(services)).toBe(0);
  expect(await messages("shift.at_risk")).toEqual([{ payload: { shiftId: thin.shiftId }, lane: 1 }]);
});

import { mySignupsPageSize } from "@nuanlin/domain/signups/my-signups";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { type GivenShift, insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { askForNoRest } from "@nuanlin/testing/work-rules";
import { expect, test } from "vitest";
import { cancelShift } from "../shifts/cancel-shift.ts";
import { testServices } from "../test-services.ts";
import { joinSeat } from "./join-seat.ts";
import { listMySignups, listSignupsBetween } from "./list-my-signups.ts";
import { withdraw } from "./withdraw.ts";

const { db } = await useTestDatabase();
const clock = fixedClock("2030-03-01T08:00:00Z");
const services = testServices(db, clock.now);
const coming = { when: "coming", cursor: null } as const;

async function promised(person: Awaited<ReturnType<typeof insertPerson>>, given: GivenShift = {}) {
  const shift = await insertShift(db, given);
  const [seatId] = shift.seatIds;
  if (seatId === undefined) throw new Error("the shift has no seat");
  return { ...shift, ...(await joinSeat(services, person, { seatId })), seatId };
}

test("somebody sees their own promises, soonest first, with the people who come along and the organisation's public contact", async () => {
  const ana = await insertPerson(db, { name: "Ana" });
  const ben = await insertPerson(db, { name: "Ben" });
  const late = await promised(ana, { start: "2030-03-13T13:00:00Z", end: "2030-03-13T15:00:00Z", title: "Late" });
  await promised(ana, { start: "2030-03-12T13:00:00Z", end: "2030-03-12T15:00:00Z", title: "Early" });
  await joinSeat(services, ben, { seatId: late.seatId });
  const { signups, next } = await listMySignups(services, ana, coming);
  expect(signups.map(({ title, heads, people }) => ({ title, heads, names: people.map(({ name }) => name) }))).toEqual([
    { title: "Early", heads: 1, names: [] },
    { title: "Late", heads: 2, names: ["Ben"] },
  ]);
  expect(signups[0]).toMatchObject({
    organisation: { contactPhone: "13800000000" },
    place: { point: { lat: 30.87, lng: 120.09 } },
  });
  expect(next).toBeNull();
  expect((await listMySignups(services, ben, coming)).signups.map(({ title }) => title)).toEqual(["Late"]);
});

test("whoever comes sees whether the shift has its team, until it begins", async () => {
  const [ana, ben] = [await insertPerson(db), await insertPerson(db)];
  const seats = [seatPlan({ minHeads: 1 }), seatPlan({ name: "Social worker", kind: "professional", minHeads: 1 })];
  const thin = await promised(ana, { seats });
  await promised(ben);
  const standingFor = async (person: typeof ana) =>
    (await listMySignups(services, person, coming)).signups.map(({ standing }) => standing);
  expect(await standingFor(ana)).toEqual([
    {
      state: "needs_professional",
      missing: [{ seatName: "Social worker", kind: "professional", lead: false, count: 1 }],
    },
  ]);
  expect(await standingFor(ben)).toEqual([{ state: "takes_place", missing: [] }]);
  const chen = await insertStaff(db, thin.organisationId);
  await cancelShift(services, chen, { shiftId: thin.shiftId, reason: "Storm" });
  expect(await standingFor(ana)).toEqual([null]);
});

test("what was withdrawn is gone from the schedule; what the organizer cancelled stays with its reason and without the others' names", async () => {
  const ana = await insertPerson(db);
  const ben = await insertPerson(db);
  const mine = await promised(ana, { title: "Withdrawn" });
  await withdraw(services, ana, { signupId: mine.id, reason: "" });
  const theirs = await promised(ana, {
    title: "Cancelled",
    start: "2030-03-14T13:00:00Z",
    end: "2030-03-14T15:00:00Z",
  });
  await joinSeat(services, ben, { seatId: theirs.seatId });
  const organizer = await insertStaff(db, theirs.organisationId);
  await cancelShift(services, organizer, { shiftId: theirs.shiftId, reason: "Storm" });
  const { signups } = await listMySignups(services, ana, coming);
  expect(signups).toMatchObject([
    { title: "Cancelled", status: "removed", shiftStatus: "cancelled", reason: "Storm", people: [] },
  ]);
});

test("a shift is coming until its end and past from then on", async () => {
  const ana = await insertPerson(db);
  await promised(ana, { start: "2030-03-05T13:00:00Z", end: "2030-03-05T15:00:00Z" });
  const count = async (when: "coming" | "past") =>
    (await listMySignups(services, ana, { when, cursor: null })).signups.length;
  clock.moveTo("2030-03-05T14:59:59Z");
  expect([await count("coming"), await count("past")]).toEqual([1, 0]);
  clock.moveTo("2030-03-05T15:00:00Z");
  expect([await count("coming"), await count("past")]).toEqual([0, 1]);
  clock.moveTo("2030-03-01T08:00:00Z");
});

test("a long schedule comes in pages that neither repeat nor leave out a promise", async () => {
  await askForNoRest(db);
  const ana = await insertPerson(db);
  const { projectId: _any, ...first } = await promised(ana, {
    start: "2030-04-01T00:00:00Z",
    end: "2030-04-01T01:00:00Z",
  });
  const shiftStart = Date.parse("2030-04-01T01:00:00Z");
  const { organisationId } = first;
  for (let hour = 0; hour < mySignupsPageSize + 4; hour += 1) {
    const start = new Date(shiftStart + hour * 3_600_000).toISOString();
    await promised(ana, { organisationId, start, end: new Date(shiftStart + (hour + 1) * 3_600_000).toISOString() });
  }
  const page = await listMySignups(services, ana, coming);
  const rest = await listMySignups(services, ana, { when: "coming", cursor: page.next });
  expect([page.signups.length, rest.signups.length, rest.next]).toEqual([mySignupsPageSize, 5, null]);
  expect(new Set([...page.signups, ...rest.signups].map(({ id }) => id)).size).toBe(mySignupsPageSize + 5);
});

test("a visitor is asked to sign in", async () => {
  await expect(listMySignups(services, { kind: "visitor" }, coming)).rejects.toMatchObject({
    problems: [{ code: "NOT_SIGNED_IN" }],
  });
});

test("whoever waits sees how many are in front of them at their own seat, and moves up when one of those leaves", async () => {
  const { seatIds, shiftId } = await insertShift(db);
  const [ana, ben, cai] = [await insertPerson(db), await insertPerson(db), await insertPerson(db)];
  const [seatId] = seatIds;
  if (seatId === undefined) throw new Error("the shift has no seat");
  const times = { starts_at: new Date("2030-03-12T13:00:00Z"), ends_at: new Date("2030-03-12T15:00:00Z") };
  for (const [at, person] of [ben, cai, ana].entries()) {
    const queued = { status: "waiting", queue_no: 100 + at, created_at: clock.now() } as const;
    await db
      .insertInto("signup")
      .values({ ...queued, ...times, seat_id: seatId, shift_id: shiftId, person_id: person.personId })
      .execute();
  }
  const mine = async () => (await listMySignups(services, ana, coming)).signups[0];
  expect(await mine()).toMatchObject({ status: "waiting", position: 3, people: [] });
  await db.updateTable("signup").set({ status: "withdrawn" }).where("person_id", "=", ben.personId).execute();
  expect(await mine()).toMatchObject({ position: 2 });
});

test("the days of a month hold what touches them, also what is over, and nobody else's", async () => {
  const ana = await insertPerson(db);
  const ben = await insertPerson(db);
  const on = (person: typeof ana, title: string, day: string) =>
    promised(person, { title, start: `${day}T13:00:00Z`, end: `${day}T15:00:00Z` });
  await on(ana, "First", "2030-04-01");
  await on(ana, "Last", "2030-04-30");
  await on(ana, "After", "2030-05-01");
  await on(ben, "Ben's", "2030-04-15");
  const titles = async (from: string, to: string) =>
    (await listSignupsBetween(services, ana, { from: new Date(from), to: new Date(to) })).map(({ title }) => title);
  clock.moveTo("2030-04-20T08:00:00Z");
  expect(await titles("2030-04-01T00:00:00Z", "2030-05-01T00:00:00Z")).toEqual(["First", "Last"]);
  expect(await titles("2030-04-01T15:00:00Z", "2030-04-30T13:00:00Z")).toEqual([]);
  clock.moveTo("2030-03-01T08:00:00Z");
});

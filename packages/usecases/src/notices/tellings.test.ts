import type { PersonId, SignupId } from "@nuanlin/domain/ids";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertService } from "@nuanlin/testing/hours-factory";
import { insertFederationStaff, insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { insertSignup } from "@nuanlin/testing/signup-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { beforeEach, expect, test } from "vitest";
import { reviewHours } from "../hours/review-hours.ts";
import { testServices } from "../test-services.ts";
import { dispatchOutbox } from "./dispatch-outbox.ts";
import { outboxTester } from "./outbox-tester.ts";

const { db } = await useTestDatabase();
/** Four in the afternoon in Huzhou. */
const afternoon = "2030-03-01T08:00:00Z";
const clock = fixedClock(afternoon);
const services = testServices(db, clock.now);
const { leave, noticesOf, deliveriesOf, waiting } = outboxTester(db, clock.now);

beforeEach(async () => {
  await db.deleteFrom("outbox_message").execute();
  await db.deleteFrom("notice").execute();
});

/** What the person reads once the message is delivered: kinds with their facts. */
async function readsOf(personId: PersonId, topic: string, ids: Record<string, string>) {
  await leave({ topic, ids });
  await dispatchOutbox(services, 10);
  expect(await waiting()).toBe(0);
  const notices = await noticesOf(personId);
  await db.deleteFrom("notice").execute();
  return notices.map(({ kind, facts }) => ({ kind, facts }));
}

test("for a companion without an account whoever brought them is told, with the masked name", async () => {
  const owner = await insertPerson(db);
  const { id: companion } = await db
    .insertInto("person")
    .values({ name: "Zhou Ming", created_at: afternoon })
    .returning("id")
    .executeTakeFirstOrThrow();
  const shift = await insertShift(db);
  const signupId = await insertSignup(db, { shift, personId: companion, broughtBy: owner.personId });
  await leave({ topic: "signup.confirmed", ids: { signupId } });
  await dispatchOutbox(services, 10);
  expect(await noticesOf(owner.personId)).toMatchObject([{ kind: "signup.confirmed", facts: { maskedName: "Z*" } }]);
  expect(await noticesOf(companion)).toEqual([]);
});

test("a withdrawal reaches the organizers and admins of this organisation, nobody else, and names nobody in full", async () => {
  const shift = await insertShift(db);
  const organizer = await insertStaff(db, shift.organisationId);
  const admin = await insertStaff(db, shift.organisationId, "admin");
  const member = await insertStaff(db, shift.organisationId, "member");
  const elsewhere = await insertStaff(db, await insertOrganisation(db));
  const { personId } = await insertPerson(db, { name: "王雨桐" });
  const signupId = await insertSignup(db, { shift, personId, status: "withdrawn" });
  await leave({ topic: "signup.withdrawn", ids: { signupId } });
  await dispatchOutbox(services, 10);
  for (const { personId: told } of [organizer, admin])
    expect(await noticesOf(told)).toMatchObject([{ kind: "desk.withdrawn", facts: { maskedName: "王*" } }]);
  for (const { personId: other } of [member, elsewhere]) expect(await noticesOf(other)).toEqual([]);
  expect(JSON.stringify(await noticesOf(organizer.personId))).not.toContain("雨桐");
});

test("what is no longer true, what is gone and what nobody listens to is told to nobody", async () => {
  const { personId } = await insertPerson(db);
  const shift = await insertShift(db);
  const signupId = await insertSignup(db, { shift, personId, status: "withdrawn" });
  await leave({ topic: "signup.confirmed", ids: { signupId } });
  await leave({ topic: "shift.reminder", ids: { signupId, reminder: "m120" } });
  await leave({ topic: "signup.confirmed", ids: { signupId: "00000000-0000-4000-8000-000000000000" } });
  await leave({ topic: "project.published", ids: { projectId: shift.projectId } });
  expect(await dispatchOutbox(services, 10)).toBe(4);
  expect(await waiting()).toBe(0);
  expect(await db.selectFrom("notice").select("id").execute()).toEqual([]);
});

test("a shift called off the same day is urgent whatever its message said, with the reason", async () => {
  const { personId } = await insertPerson(db);
  const shift = await insertShift(db, { start: "2030-03-01T12:00:00Z", end: "2030-03-01T14:00:00Z" });
  const signupId = await insertSignup(db, { shift, personId, status: "removed" });
  await db
    .updateTable("shift")
    .set({ status: "cancelled", status_reason: "A storm" })
    .where("id", "=", shift.shiftId)
    .execute();
  await leave({ topic: "shift.cancelled", ids: { signupId } });
  await dispatchOutbox(services, 10);
  expect(await noticesOf(personId)).toMatchObject([{ kind: "shift.cancelled", facts: { reason: "A storm" } }]);
  expect(await deliveriesOf(personId)).toEqual([["sms", 0, new Date(afternoon).toISOString()]]);
});

test.each([
  ["signup.waiting", "waiting"],
  ["signup.refused", "refused"],
  ["signup.removed", "removed"],
  ["signup.handed_over", "handed_over"],
  ["signup.offer_lapsed", "lapsed"],
  ["signup.invitation_lapsed", "lapsed"],
  ["signup.application_lapsed", "lapsed"],
] as const)("%s is told as long as the sign-up stands so, and no longer", async (topic, status) => {
  const { personId } = await insertPerson(db);
  const signupId = await insertSignup(db, { shift: await insertShift(db), personId, status: "withdrawn" });
  await stand(signupId, status, "No room");
  expect(await readsOf(personId, topic, { signupId })).toMatchObject([{ kind: topic, facts: { targetId: signupId } }]);
  await stand(signupId, "confirmed", null);
  expect(await readsOf(personId, topic, { signupId })).toEqual([]);
});

async function stand(
  id: SignupId,
  status: "confirmed" | "waiting" | "refused" | "removed" | "handed_over" | "lapsed",
  reason: string | null,
) {
  await db.updateTable("signup").set({ status, reason, queue_no: 1 }).where("id", "=", id).execute();
}

test.each(["offered", "invited"] as const)("whoever is %s a place reads until when to answer", async (status) => {
  const { personId } = await insertPerson(db);
  const answerBy = "2030-03-02T08:00:00Z";
  const signupId = await insertSignup(db, { shift: await insertShift(db), personId, status, answerBy });
  expect(await readsOf(personId, `signup.${status}`, { signupId })).toMatchObject([
    { kind: `signup.${status}`, facts: { answerBy: Date.parse(answerBy) } },
  ]);
});

test("a moved shift is told with its old time and until when to say whether the new one suits", async () => {
  const { personId } = await insertPerson(db);
  const signupId = await insertSignup(db, { shift: await insertShift(db), personId });
  const by = "2030-03-05T08:00:00Z";
  await db.updateTable("signup").set({ reconfirm_by: by }).where("id", "=", signupId).execute();
  const [oldStart, oldEnd] = ["2030-03-10T01:00:00.000Z", "2030-03-10T03:00:00.000Z"];
  expect(await readsOf(personId, "shift.moved", { signupId, oldStart, oldEnd })).toMatchObject([
    {
      kind: "shift.moved",
      facts: { oldStart: Date.parse(oldStart), oldEnd: Date.parse(oldEnd), answerBy: Date.parse(by) },
    },
  ]);
});

test("a swap: the asked one reads who asks, the one who asked reads the answer, and neither a name in full", async () => {
  const [asker, asked] = [await insertPerson(db, { name: "Ana" }), await insertPerson(db, { name: "Bo" })];
  const from = await insertSignup(db, { shift: await insertShift(db), personId: asker.personId });
  const { id: swapId } = await db
    .insertInto("swap")
    .values({
      from_signup: from,
      to_person: asked.personId,
      status: "asked",
      note: "My sister visits",
      answer_by: "2030-03-02T08:00:00Z",
      created_at: afternoon,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  expect(await readsOf(asker.personId, "swap.accepted", { swapId })).toEqual([]);
  expect(await readsOf(asked.personId, "swap.asked", { swapId })).toMatchObject([
    { kind: "swap.asked", facts: { maskedName: "A*", words: "My sister visits", targetId: swapId } },
  ]);
  for (const status of ["accepted", "declined", "lapsed"] as const) {
    await db.updateTable("swap").set({ status }).where("id", "=", swapId).execute();
    const [told] = await readsOf(asker.personId, `swap.${status}`, { swapId });
    expect(told).toMatchObject({ kind: `swap.${status}`, facts: { maskedName: "B*" } });
    expect(told?.facts.words).toBeUndefined();
  }
});

test("who is asked to swap reads both shifts: the one to come to, and the own one that goes", async () => {
  const [asker, asked] = [await insertPerson(db), await insertPerson(db)];
  const [tea, walk] = [
    await insertShift(db, { start: "2030-03-12T05:00:00Z", end: "2030-03-12T07:00:00Z" }),
    await insertShift(db, { start: "2030-03-13T05:00:00Z", end: "2030-03-13T07:00:00Z" }),
  ];
  const from = await insertSignup(db, { shift: tea, personId: asker.personId });
  const to = await insertSignup(db, { shift: walk, personId: asked.personId });
  const { id: swapId } = await db
    .insertInto("swap")
    .values({
      from_signup: from,
      to_person: asked.personId,
      to_signup: to,
      status: "asked",
      note: "",
      answer_by: "2030-03-02T08:00:00Z",
      created_at: afternoon,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const [told] = await readsOf(asked.personId, "swap.asked", { swapId });
  expect(told?.facts).toMatchObject({
    start: Date.parse("2030-03-12T05:00:00Z"),
    oldStart: Date.parse("2030-03-13T05:00:00Z"),
    oldEnd: Date.parse("2030-03-13T07:00:00Z"),
  });
});

test("a call for cover: asked while it is open, told when it is over, and the desk when somebody was found", async () => {
  const shift = await insertShift(db, { seats: [seatPlan({ name: "Tea" })] });
  const organizer = await insertStaff(db, shift.organisationId);
  const { personId } = await insertPerson(db);
  const [seatId] = shift.seatIds;
  if (seatId === undefined) throw new Error("the shift has a seat");
  const call = { shift_id: shift.shiftId, seat_id: seatId, status: "open", places: 1, created_at: afternoon } as const;
  const { id: coverCallId } = await db.insertInto("cover_call").values(call).returning("id").executeTakeFirstOrThrow();
  const { id: coverAskId } = await db
    .insertInto("cover_ask")
    .values({ cover_call_id: coverCallId, person_id: personId, wave: 1, asked_at: afternoon, answer: "open" })
    .returning("id")
    .executeTakeFirstOrThrow();
  expect(await readsOf(personId, "cover.over", { coverAskId })).toEqual([]);
  expect(await readsOf(personId, "cover.asked", { coverAskId })).toMatchObject([
    { kind: "cover.asked", facts: { seatName: "Tea", targetId: coverAskId } },
  ]);
  await db.updateTable("cover_ask").set({ answer: "over" }).where("id", "=", coverAskId).execute();
  await db.updateTable("cover_call").set({ status: "filled" }).where("id", "=", coverCallId).execute();
  expect(await readsOf(personId, "cover.asked", { coverAskId })).toEqual([]);
  expect(await readsOf(personId, "cover.over", { coverAskId })).toMatchObject([{ kind: "cover.over" }]);
  expect(await readsOf(organizer.personId, "cover.filled", { coverCallId })).toMatchObject([
    { kind: "desk.cover_filled" },
  ]);
});

test("the desk hears of applications, of who cannot come, and of a shift at risk that still is", async () => {
  const shift = await insertShift(db, { seats: [seatPlan({ name: "Tea", minHeads: 1 })] });
  const { personId: desk } = await insertStaff(db, shift.organisationId);
  const applicant = await insertSignup(db, {
    shift,
    personId: (await insertPerson(db)).personId,
    status: "applied",
    answerBy: "2030-03-03T08:00:00Z",
  });
  expect(await readsOf(desk, "signup.applied", { signupId: applicant })).toMatchObject([{ kind: "desk.applied" }]);
  expect(await readsOf(desk, "signup.cant_come", { signupId: applicant })).toMatchObject([{ kind: "desk.cant_come" }]);
  expect(await readsOf(desk, "shift.at_risk", { shiftId: shift.shiftId })).toMatchObject([
    { kind: "desk.at_risk", facts: { seatName: "Tea" } },
  ]);
  await insertSignup(db, { shift, personId: (await insertPerson(db)).personId });
  expect(await readsOf(desk, "shift.at_risk", { shiftId: shift.shiftId })).toEqual([]);
});

test("the desk reads why somebody stepped back or cannot come, in their own words", async () => {
  const shift = await insertShift(db);
  const { personId: desk } = await insertStaff(db, shift.organisationId);
  const signupId = await insertSignup(db, { shift, personId: (await insertPerson(db)).personId, status: "withdrawn" });
  await db.updateTable("signup").set({ reason: "My mother is ill" }).where("id", "=", signupId).execute();
  for (const topic of ["signup.withdrawn", "signup.cant_come"])
    expect(await readsOf(desk, topic, { signupId })).toMatchObject([{ facts: { reason: "My mother is ill" } }]);
});

test("a decision on an organisation reaches its people with the reason", async () => {
  const organisationId = await insertOrganisation(db, { status: "returned" });
  const admin = await insertStaff(db, organisationId, "admin");
  expect(await readsOf(admin.personId, "organisation.decided", { organisationId })).toMatchObject([
    { kind: "organisation.decided", facts: { status: "returned", reason: "for the test" } },
  ]);
});

test("a unit that applies is told to the federation's staff as long as nobody decided, and to nobody in the unit", async () => {
  const clerk = await insertFederationStaff(db);
  const organisationId = await insertOrganisation(db, { status: "pending", name: "Lantern team" });
  const admin = await insertStaff(db, organisationId, "admin");
  expect(await readsOf(clerk.personId, "organisation.applied", { organisationId })).toMatchObject([
    { kind: "desk.organisation_applied", facts: { organisationName: "Lantern team", targetId: organisationId } },
  ]);
  expect(await readsOf(admin.personId, "organisation.applied", { organisationId })).toEqual([]);
  await db.updateTable("organisation").set({ status: "approved" }).where("id", "=", organisationId).execute();
  expect(await readsOf(clerk.personId, "organisation.applied", { organisationId })).toEqual([]);
});

test("hours the federation sent back are told to the unit that recorded them, with the reason, until they are corrected", async () => {
  const clerk = await insertFederationStaff(db);
  const shift = await insertShift(db, { title: "Tea", start: "2030-02-12T01:00:00Z", end: "2030-02-12T03:00:00Z" });
  const { personId: desk } = await insertStaff(db, shift.organisationId);
  const { personId: elsewhere } = await insertStaff(db, await insertOrganisation(db));
  const entryId = await insertService(db, { person: (await insertPerson(db)).personId, shift });
  expect(await readsOf(desk, "hours.returned_to_unit", { entryId })).toEqual([]);
  await reviewHours(services, clerk, { ids: [entryId], decision: "returned", reason: "Nobody was there" });
  await db.deleteFrom("outbox_message").execute();
  expect(await readsOf(desk, "hours.returned_to_unit", { entryId })).toMatchObject([
    { kind: "desk.hours_returned", facts: { title: "Tea", reason: "Nobody was there" } },
  ]);
  expect(await readsOf(elsewhere, "hours.returned_to_unit", { entryId })).toEqual([]);
});

test("hours and stars reach the person with their minutes and level", async () => {
  const { personId } = await insertPerson(db);
  const shift = await insertShift(db, { title: "Tea", start: "2030-02-12T01:00:00Z", end: "2030-02-12T03:00:00Z" });
  const entryId = await insertService(db, { person: personId, shift, minutes: 110 });
  expect(await readsOf(personId, "hours.confirmed", { entryId })).toMatchObject([
    { kind: "hours.confirmed", facts: { title: "Tea", minutes: 110 } },
  ]);
  expect(await readsOf(personId, "hours.returned", { entryId })).toEqual([]);
  const { version: rule_version } = await db
    .selectFrom("star_rule")
    .select("version")
    .where("level", "=", 1)
    .executeTakeFirstOrThrow();
  const { id: recognitionId } = await db
    .insertInto("recognition")
    .values({
      person_id: personId,
      kind: "star",
      level: 1,
      minutes: 6000,
      rule_version,
      number: "NTH-TEST-1",
      issued_by: personId,
      issued_at: afternoon,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  expect(await readsOf(personId, "recognition.issued", { recognitionId })).toMatchObject([
    { kind: "recognition.issued", facts: { level: 1, minutes: 6000 } },
  ]);
});

test("whoever comes every week reads which time was left out for them, and why", async () => {
  const shift = await insertShift(db, { title: "Tea" });
  const { personId } = await insertPerson(db);
  const place = await db
    .selectFrom("shift")
    .select("place_id")
    .where("id", "=", shift.shiftId)
    .executeTakeFirstOrThrow();
  const series = await db
    .insertInto("shift_series")
    .values({
      project_id: shift.projectId,
      place_id: place.place_id,
      rule: "FREQ=WEEKLY",
      starts_local: "2030-03-12T21:00",
      time_zone: "Asia/Shanghai",
      duration_minutes: 120,
      break_minutes: 0,
      seats: "[]",
      status: "active",
      created_at: afternoon,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  const { id: standingId } = await db
    .insertInto("standing_commitment")
    .values({ series_id: series.id, person_id: personId, position: 0, status: "active", created_at: afternoon })
    .returning("id")
    .executeTakeFirstOrThrow();
  const ids = { standingId, shiftId: shift.shiftId, reason: "SHIFT_OVERLAP" };
  expect(await readsOf(personId, "standing.skipped", ids)).toMatchObject([
    { kind: "standing.skipped", facts: { title: "Tea", reason: "SHIFT_OVERLAP" } },
  ]);
});

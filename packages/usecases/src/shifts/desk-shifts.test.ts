import { ProblemError } from "@nuanlin/domain/problem";
import { shiftPlanInput } from "@nuanlin/domain/shifts/shift";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertPublishedProject, insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { askForNoRest } from "@nuanlin/testing/work-rules";
import { expect, test } from "vitest";
import { joinSeat } from "../signups/join-seat.ts";
import { removeSignup } from "../signups/remove-signup.ts";
import { testServices } from "../test-services.ts";
import { addShift } from "./add-shift.ts";
import { addShifts } from "./add-shifts.ts";
import { cancelShift } from "./cancel-shift.ts";
import { changeSeats } from "./change-seats.ts";
import { moveShift } from "./move-shift.ts";
import { showContact } from "./show-contact.ts";
import { showDeskShift } from "./show-desk-shift.ts";

const { db } = await useTestDatabase();
const services = testServices(db);
const visitor = { kind: "visitor" } as const;

async function codesOf(asked: Promise<unknown>): Promise<string[]> {
  const [answer] = await Promise.allSettled([asked]);
  return answer.status === "rejected" && answer.reason instanceof ProblemError
    ? answer.reason.problems.map(({ code }) => code)
    : [];
}

function plan(start: string, end: string, seats = [seatPlan()]) {
  const millis = { start: Date.parse(start), end: Date.parse(end) };
  return shiftPlanInput.parse({ ...millis, breakMinutes: 0, placeId: null, seats });
}

const weeks = [plan("2030-03-05T01:00Z", "2030-03-05T03:00Z"), plan("2030-03-12T01:00Z", "2030-03-12T03:00Z")];

async function desk(given: Parameters<typeof insertShift>[1] = {}) {
  const shift = await insertShift(db, given);
  const [seatId] = shift.seatIds;
  if (!seatId) throw new Error("the shift has no seat");
  return { ...shift, seatId, chen: await insertStaff(db, shift.organisationId) };
}

async function shiftsOf(projectId: Awaited<ReturnType<typeof desk>>["projectId"]) {
  return db
    .selectFrom("shift")
    .select(["id", "starts_at"])
    .where("project_id", "=", projectId)
    .orderBy("starts_at")
    .execute();
}

async function topics(topic: string, signupId: string) {
  const rows = await db.selectFrom("outbox_message").select("payload").where("topic", "=", topic).execute();
  return rows.filter(({ payload }) => JSON.stringify(payload).includes(signupId)).length;
}

test("an organizer posts several weeks in one go; pressing twice posts them once", async () => {
  const { projectId, organisationId } = await insertPublishedProject(db);
  const chen = await insertStaff(db, organisationId);
  const answers = await Promise.all([1, 2].map(() => addShifts(services, chen, { projectId, shifts: weeks })));
  expect(answers.map(({ added }) => added).sort()).toEqual([0, 2]);
  expect(answers[0]?.ids).toEqual(answers[1]?.ids);
  expect(await shiftsOf(projectId)).toHaveLength(2);
  const { id } = await addShift(services, chen, { projectId, shift: plan("2030-03-05T01:00Z", "2030-03-05T03:00Z") });
  expect(answers[0]?.ids).toContain(id);
});

test("when one of several weeks cannot be posted, none is", async () => {
  const { projectId, organisationId } = await insertPublishedProject(db);
  const chen = await insertStaff(db, organisationId);
  const past = plan("2030-02-01T01:00Z", "2030-02-01T03:00Z");
  expect(await codesOf(addShifts(services, chen, { projectId, shifts: [...weeks, past] }))).toEqual(["SHIFT_IN_PAST"]);
  expect(await shiftsOf(projectId)).toEqual([]);
});

test("somebody else's organizer, a plain member and a visitor post nothing and learn nothing", async () => {
  const { projectId, organisationId } = await insertPublishedProject(db);
  const shift = plan("2030-03-05T01:00Z", "2030-03-05T03:00Z");
  const stranger = await insertStaff(db, await insertOrganisation(db), "admin");
  const member = await insertStaff(db, organisationId, "member");
  expect(await codesOf(addShift(services, stranger, { projectId, shift }))).toEqual(["NOT_FOUND"]);
  expect(await codesOf(addShift(services, member, { projectId, shift }))).toEqual(["NOT_FOUND"]);
  expect(await codesOf(addShift(services, visitor, { projectId, shift }))).toEqual(["NOT_SIGNED_IN"]);
});

test("a suspended organisation offers no new times, but may prepare its drafts", async () => {
  const organisationId = await insertOrganisation(db, { status: "suspended" });
  const chen = await insertStaff(db, organisationId);
  const shift = plan("2030-03-05T01:00Z", "2030-03-05T03:00Z");
  const { projectId } = await insertPublishedProject(db, { organisationId });
  const draft = await insertPublishedProject(db, { organisationId, status: "draft" });
  expect(await codesOf(addShift(services, chen, { projectId, shift }))).toEqual(["ORGANISATION_SUSPENDED"]);
  expect(await codesOf(addShift(services, chen, { projectId: draft.projectId, shift }))).toEqual([]);
});

test("a project without a place cannot be planned, and another organisation's place is not there", async () => {
  const { projectId, organisationId } = await insertPublishedProject(db);
  const chen = await insertStaff(db, organisationId);
  const elsewhere = await insertPublishedProject(db);
  const shift = plan("2030-03-05T01:00Z", "2030-03-05T03:00Z");
  expect(
    await codesOf(addShift(services, chen, { projectId, shift: { ...shift, placeId: elsewhere.placeId } })),
  ).toEqual(["NOT_FOUND"]);
  await db.updateTable("project").set({ place_id: null }).where("id", "=", projectId).execute();
  expect(await codesOf(addShift(services, chen, { projectId, shift }))).toEqual(["PLACE_MISSING"]);
});

test("a cancelled shift frees everybody, and each of them is told once", async () => {
  const { shiftId, seatId, chen } = await desk();
  const ana = await insertPerson(db);
  const { id } = await joinSeat(services, ana, { seatId });
  await expect(cancelShift(services, chen, { shiftId, reason: "The hall is closed" })).resolves.toEqual({ told: 1 });
  expect(await codesOf(cancelShift(services, chen, { shiftId, reason: "The hall is closed" }))).toEqual([
    "SHIFT_CANCELLED",
  ]);
  expect(
    await db.selectFrom("signup").select(["status", "reason"]).where("id", "=", id).executeTakeFirstOrThrow(),
  ).toEqual({
    status: "removed",
    reason: "The hall is closed",
  });
  expect(await topics("shift.cancelled", id)).toBe(1);
  const stranger = await insertStaff(db, await insertOrganisation(db));
  expect(await codesOf(cancelShift(services, stranger, { shiftId, reason: "not mine" }))).toEqual(["NOT_FOUND"]);
});

test("whoever joins while a shift is called off is told or refused, but never left waiting before a closed door", async () => {
  for (let round = 0; round < 5; round += 1) {
    const { shiftId, seatId, chen } = await desk({ seats: [seatPlan({ maxHeads: 20 })] });
    const people = [];
    for (let i = 0; i < 8; i += 1) people.push(await insertPerson(db));
    await Promise.allSettled([
      ...people.slice(0, 4).map((person) => joinSeat(services, person, { seatId })),
      cancelShift(services, chen, { shiftId, reason: "The hall is closed" }),
      ...people.slice(4).map((person) => joinSeat(services, person, { seatId })),
    ]);
    const held = await db
      .selectFrom("signup")
      .select("id")
      .where("shift_id", "=", shiftId)
      .where("status", "=", "confirmed")
      .execute();
    expect(held).toEqual([]);
    const shift = await db.selectFrom("shift").select("status").where("id", "=", shiftId).executeTakeFirstOrThrow();
    expect(shift.status).toBe("cancelled");
  }
});

test("a shift that moves takes its people along and tells them", async () => {
  const { shiftId, seatId, chen } = await desk();
  const { id } = await joinSeat(services, await insertPerson(db), { seatId });
  const time = { start: new Date("2030-03-13T01:00Z"), end: new Date("2030-03-13T03:00Z"), breakMinutes: 15 };
  await expect(moveShift(services, chen, { shiftId, ...time })).resolves.toEqual({ told: 1 });
  const held = await db
    .selectFrom("signup")
    .select(["starts_at", "ends_at"])
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  expect(held).toEqual({ starts_at: time.start, ends_at: time.end });
  await expect(moveShift(services, chen, { shiftId, ...time, breakMinutes: 20 })).resolves.toEqual({ told: 0 });
});

test("a shift does not move onto another promise of its people; the organizer hears how many, not who", async () => {
  const { shiftId, seatId, chen } = await desk();
  const other = await desk({ start: "2030-03-14T01:00Z", end: "2030-03-14T03:00Z" });
  const ana = await insertPerson(db);
  await joinSeat(services, ana, { seatId });
  await joinSeat(services, await insertPerson(db), { seatId });
  await joinSeat(services, ana, { seatId: other.seatId });
  const onto = { shiftId, start: new Date("2030-03-14T02:00Z"), end: new Date("2030-03-14T04:00Z"), breakMinutes: 0 };
  await expect(moveShift(services, chen, onto)).rejects.toMatchObject({
    problems: [{ code: "PEOPLE_OVERLAP", count: 1 }],
  });
  await expect(moveShift(services, chen, { ...onto, start: new Date("2030-03-14T03:00Z") })).resolves.toEqual({
    told: 2,
  });
});

test("moving onto a shift that somebody is just joining never leaves them in two places", async () => {
  for (let round = 0; round < 4; round += 1) {
    const moving = await desk({ start: "2030-04-01T01:00Z", end: "2030-04-01T03:00Z" });
    const target = await desk({ start: "2030-04-02T01:00Z", end: "2030-04-02T03:00Z" });
    const ana = await insertPerson(db);
    await joinSeat(services, ana, { seatId: moving.seatId });
    const move = {
      shiftId: moving.shiftId,
      start: new Date("2030-04-02T02:00Z"),
      end: new Date("2030-04-02T04:00Z"),
      breakMinutes: 0,
    };
    const answers = await Promise.allSettled([
      moveShift(services, moving.chen, move),
      joinSeat(services, ana, { seatId: target.seatId }),
    ]);
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const refused = answers.flatMap((answer) =>
      answer.status === "rejected" ? (answer.reason as ProblemError).problems.map(({ code }) => code) : [],
    );
    expect(["PEOPLE_OVERLAP", "SHIFT_OVERLAP"]).toContain(refused[0]);
  }
});

test("places shrink to those that are taken and no further, and never for another shift", async () => {
  const { shiftId, seatId, chen } = await desk({ seats: [seatPlan({ name: "Tea", maxHeads: 4 })] });
  await joinSeat(services, await insertPerson(db), { seatId });
  await joinSeat(services, await insertPerson(db), { seatId });
  const heads = (maxHeads: number) =>
    changeSeats(services, chen, { shiftId, seats: [{ seatId, minHeads: 1, maxHeads }] });
  await expect(heads(1)).rejects.toMatchObject({
    problems: [{ code: "SEATS_BELOW_SIGNUPS", seatName: "Tea", taken: 2 }],
  });
  await heads(2);
  expect(await codesOf(joinSeat(services, await insertPerson(db), { seatId }))).toEqual(["SEAT_FULL"]);
  const other = await desk();
  const foreign = { shiftId, seats: [{ seatId: other.seatId, minHeads: 1, maxHeads: 9 }] };
  expect(await codesOf(changeSeats(services, chen, foreign))).toEqual(["NOT_FOUND"]);
  expect(
    await codesOf(changeSeats(services, other.chen, { shiftId, seats: [{ seatId, minHeads: 1, maxHeads: 9 }] })),
  ).toEqual(["NOT_FOUND"]);
});

test("places that shrink while people come never hold more people than they have", async () => {
  const { shiftId, seatId, chen } = await desk({ seats: [seatPlan({ maxHeads: 10 })] });
  const people = [];
  for (let i = 0; i < 10; i += 1) people.push(await insertPerson(db));
  await Promise.allSettled([
    ...people.map((person) => joinSeat(services, person, { seatId })),
    changeSeats(services, chen, { shiftId, seats: [{ seatId, minHeads: 1, maxHeads: 5 }] }),
  ]);
  const seat = await db
    .selectFrom("seat")
    .select(["taken", "max_heads"])
    .where("id", "=", seatId)
    .executeTakeFirstOrThrow();
  expect(seat.taken).toBeLessThanOrEqual(seat.max_heads);
});

test("an organizer takes somebody off with a reason; the place is free and the person is told", async () => {
  const { seatId, chen } = await desk({ seats: [seatPlan({ maxHeads: 1 })] });
  const ana = await insertPerson(db);
  const { id: signupId } = await joinSeat(services, ana, { seatId });
  expect(await codesOf(removeSignup(services, ana, { signupId, reason: "not my right" }))).toEqual(["NOT_FOUND"]);
  await removeSignup(services, chen, { signupId, reason: "The group is for parents" });
  expect(await codesOf(removeSignup(services, chen, { signupId, reason: "The group is for parents" }))).toEqual([
    "NOT_SIGNED_UP",
  ]);
  expect(await topics("signup.removed", signupId)).toBe(1);
  await expect(joinSeat(services, await insertPerson(db), { seatId })).resolves.toMatchObject({ status: "confirmed" });
});

test("organizers see who is coming, without phone and birthday, and looking is written down", async () => {
  const { shiftId, seatId, chen } = await desk();
  const minor = await insertPerson(db, { name: "Xiao Lu", birthDate: "2014-01-01", guardianConsent: true });
  await askForNoRest(db);
  const { id: signupId } = await joinSeat(services, minor, { seatId });
  const { people, seats } = await showDeskShift(services, chen, { shiftId });
  expect(people).toMatchObject([
    { name: "Xiao Lu", minor: true, guardianConsent: true, seatId, attendance: null, hoursStatus: null },
  ]);
  expect(JSON.stringify(people)).not.toMatch(/2014|phone/u);
  expect(seats).toMatchObject([{ id: seatId, taken: 1 }]);
  const read = await db
    .selectFrom("audit_line")
    .select("verb")
    .where("target", "=", shiftId)
    .where("account_id", "=", chen.accountId)
    .execute();
  expect(read).toEqual([{ verb: "shift.read-people" }]);
  const stranger = await insertStaff(db, await insertOrganisation(db), "admin");
  expect(await codesOf(showDeskShift(services, stranger, { shiftId }))).toEqual(["NOT_FOUND"]);
  expect(await codesOf(showDeskShift(services, minor, { shiftId }))).toEqual(["NOT_FOUND"]);
  expect(await codesOf(showContact(services, stranger, { signupId }))).toEqual(["NOT_FOUND"]);
  expect(await codesOf(showContact(services, visitor, { signupId }))).toEqual(["NOT_SIGNED_IN"]);
  await expect(showContact(services, chen, { signupId })).resolves.toMatchObject({ guardianName: "Guardian" });
  const looked = await db
    .selectFrom("audit_line")
    .select("verb")
    .where("target", "=", signupId)
    .where("verb", "=", "signup.read-contact")
    .execute();
  expect(looked).toHaveLength(1);
});

test("a phone number is out of reach once the promise is over", async () => {
  const { seatId, chen } = await desk();
  const { id: signupId } = await joinSeat(services, await insertPerson(db), { seatId });
  await removeSignup(services, chen, { signupId, reason: "Too many people" });
  expect(await codesOf(showContact(services, chen, { signupId }))).toEqual(["NOT_FOUND"]);
});

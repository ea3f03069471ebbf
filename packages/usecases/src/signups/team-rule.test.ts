import type { PersonActor } from "@nuanlin/domain/actor";
import type { SignupId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { showProject } from "../projects/show-project.ts";
import { cantCome } from "../stepping-in/cant-come.ts";
import { testServices } from "../test-services.ts";
import { answerApplications } from "./answer-applications.ts";
import { acceptOffer } from "./answer-offer.ts";
import { joinSeat } from "./join-seat.ts";
import { withdraw } from "./withdraw.ts";

const { db } = await useTestDatabase();
const clock = fixedClock("2030-03-01T08:00:00Z");
const services = testServices(db, clock.now);

async function codesOf(step: Promise<unknown>): Promise<string[]> {
  try {
    await step;
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map(({ code }) => code);
  }
}

/** A shift that opens with its social worker, who leads two neighbours. */
async function teamShift(given: Parameters<typeof insertShift>[1] = {}) {
  clock.moveTo("2030-03-01T08:00:00Z");
  const organisationId = await insertOrganisation(db);
  const shift = await insertShift(db, {
    organisationId,
    ratioVolunteers: 2,
    opensWith: "professional",
    seats: [
      seatPlan({ name: "Social worker", kind: "professional", lead: true, maxHeads: 2 }),
      seatPlan({ maxHeads: 8 }),
    ],
    ...given,
  });
  const [leadId, seatId] = shift.seatIds;
  if (!leadId || !seatId) throw new Error("the shift has no seats");
  return { ...shift, organisationId, leadId, seatId };
}

const socialWorker = () => insertPerson(db, { credential: { type: "social_worker.certified" } });

async function waiting(seatId: Parameters<typeof joinSeat>[2]["seatId"], count: number) {
  const queue: { person: PersonActor; signupId: SignupId }[] = [];
  for (let i = 0; i < count; i += 1) {
    const person = await insertPerson(db);
    queue.push({ person, signupId: (await joinSeat(services, person, { seatId, as: "wait" })).id });
  }
  return queue;
}

async function statusesOf(signups: readonly { readonly signupId: SignupId }[]): Promise<string[]> {
  const ids = signups.map(({ signupId }) => signupId);
  const rows = await db.selectFrom("signup").select(["id", "status"]).where("id", "in", ids).execute();
  return ids.map((id) => rows.find((row) => row.id === id)?.status ?? "gone");
}

test("before the social worker is there a neighbour can only wait, and once she comes those who waited longest are asked", async () => {
  const { leadId, seatId } = await teamShift();
  expect(await codesOf(joinSeat(services, await insertPerson(db), { seatId }))).toEqual(["WAITS_FOR_PROFESSIONAL"]);
  const queue = await waiting(seatId, 3);
  await joinSeat(services, await socialWorker(), { seatId: leadId });
  expect(await statusesOf(queue)).toEqual(["offered", "offered", "waiting"]);
  expect(await codesOf(joinSeat(services, await insertPerson(db), { seatId }))).toEqual(["RATIO_REACHED"]);
  await joinSeat(services, await socialWorker(), { seatId: leadId });
  expect(await statusesOf(queue)).toEqual(["offered", "offered", "offered"]);
  expect(await codesOf(joinSeat(services, await insertPerson(db), { seatId }))).toEqual([]);
});

test("when the social worker drops out those who are in stay, and a kept place goes back to the front of the line", async () => {
  const { leadId, seatId } = await teamShift();
  const queue = await waiting(seatId, 3);
  const worker = await socialWorker();
  const { id } = await joinSeat(services, worker, { seatId: leadId });
  const [first, second] = queue;
  if (!first || !second) throw new Error("nobody waits");
  await acceptOffer(services, first.person, { signupId: first.signupId });
  await withdraw(services, worker, { signupId: id, reason: "" });
  expect(await acceptOffer(services, second.person, { signupId: second.signupId })).toMatchObject({
    status: "waiting",
    position: 1,
  });
  expect(await statusesOf(queue)).toEqual(["confirmed", "waiting", "waiting"]);
  await joinSeat(services, await socialWorker(), { seatId: leadId });
  expect(await statusesOf(queue)).toEqual(["confirmed", "offered", "waiting"]);
});

test("a social worker who cannot come at the last moment starts a search for another one", async () => {
  const { leadId, shiftId } = await teamShift();
  const worker = await socialWorker();
  const { id } = await joinSeat(services, worker, { seatId: leadId });
  clock.moveTo("2030-03-12T06:00:00Z");
  const { coverCallId } = await cantCome(services, worker, { signupId: id, reason: "" });
  const call = await db.selectFrom("cover_call").selectAll().where("shift_id", "=", shiftId).executeTakeFirstOrThrow();
  expect(call).toMatchObject({ id: coverCallId, seat_id: leadId, status: "open" });
});

test("whoever is approved before the team is there waits in line", async () => {
  const { leadId, seatId, organisationId } = await teamShift({ terms: { wayIn: "approval" } });
  const organizer = await insertStaff(db, organisationId);
  const { id } = await joinSeat(services, await insertPerson(db), { seatId, as: "apply" });
  const approve = (signupId: SignupId) =>
    answerApplications(services, organizer, { signupIds: [signupId], answer: "approve", reason: "" });
  expect(await approve(id)).toMatchObject([{ status: "waiting" }]);
  const lead = await joinSeat(services, await socialWorker(), { seatId: leadId, as: "apply" });
  expect(await approve(lead.id)).toMatchObject([{ status: "confirmed" }]);
  expect(await statusesOf([{ signupId: id }])).toEqual(["offered"]);
});

test("the page says before anybody presses what they would wait for", async () => {
  const { projectId, seatId } = await teamShift();
  const shown = await showProject(services, await insertPerson(db), { projectId, shiftId: null });
  expect(shown.shifts[0]?.seats.find(({ id }) => id === seatId)?.wayIn).toMatchObject({
    action: "wait",
    position: 1,
    waitsFor: [{ code: "WAITS_FOR_PROFESSIONAL", count: 1 }],
  });
});

test("near children, with hours and at home: what a project asks for is judged when somebody joins", async () => {
  const shift = await insertShift(db, { nearMinors: true, hoursNeeded: 2, areaCode: "330502009" });
  const [seatId] = shift.seatIds;
  if (!seatId) throw new Error("the shift has no seat");
  expect(await codesOf(joinSeat(services, await insertPerson(db), { seatId }))).toEqual([
    "SAFETY_CHECK_MISSING",
    "HOURS_NEEDED",
    "OUTSIDE_AREA",
  ]);
  const near = await insertShift(db, { nearMinors: true });
  const [nearSeat] = near.seatIds;
  if (!nearSeat) throw new Error("the shift has no seat");
  const checked = await insertPerson(db, { safetyCheck: "2029-06-01" });
  expect(await codesOf(joinSeat(services, checked, { seatId: nearSeat }))).toEqual([]);
  const checkedLongAgo = await insertPerson(db, { safetyCheck: "2029-03-12" });
  expect(await codesOf(joinSeat(services, checkedLongAgo, { seatId: nearSeat }))).toEqual(["SAFETY_CHECK_EXPIRED"]);
});

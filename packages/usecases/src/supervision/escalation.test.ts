import { refreshReferenceData } from "@nuanlin/db/reference-data";
import type { PersonActor } from "@nuanlin/domain/actor";
import { ProblemError } from "@nuanlin/domain/problem";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { insertSignup } from "@nuanlin/testing/signup-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { dispatchOutbox } from "../notices/dispatch-outbox.ts";
import { testServices } from "../test-services.ts";
import { answerEscalation, showEscalation } from "./answer-escalation.ts";
import { listOpenEscalations, showMyEscalation } from "./list-escalations.ts";
import { raiseEscalation } from "./raise-escalation.ts";

const { db } = await useTestDatabase();
const during = "2030-03-12T14:00:00Z";
const clock = fixedClock(during);
const services = testServices(db, clock.now);
beforeAll(() => refreshReferenceData(db));
beforeEach(() => clock.moveTo(during));

async function codesOf(asked: Promise<unknown>): Promise<string[]> {
  const [answer] = await Promise.allSettled([asked]);
  return answer.status === "rejected" && answer.reason instanceof ProblemError
    ? answer.reason.problems.map(({ code }) => code)
    : [];
}

/** A shift from 13:00 to 15:00 UTC with Mei in it; a doctor who leads and a colleague only where the test wants them. */
async function shiftWith(professionals: boolean) {
  const professional = { kind: "professional", minAge: 18, credentialType: null } as const;
  const shift = await insertShift(db, {
    seats: [seatPlan(), seatPlan(professional), seatPlan({ ...professional, lead: true })],
  });
  const mei = await insertPerson(db, { name: "王小美" });
  const chen = await insertStaff(db, shift.organisationId, "organizer", { name: "Chen" });
  const doctor = await insertPerson(db, { name: "Dr Lin" });
  const colleague = await insertPerson(db, { name: "Colleague" });
  await insertSignup(db, { shift, personId: mei.personId });
  if (professionals) {
    await insertSignup(db, { shift, personId: colleague.personId, seat: 1 });
    await insertSignup(db, { shift, personId: doctor.personId, seat: 2 });
  }
  return { ...shift, mei, chen, doctor, colleague };
}

async function told(person: PersonActor) {
  await dispatchOutbox(services, 100);
  return db
    .selectFrom("notice")
    .leftJoin("delivery", "delivery.notice_id", "notice.id")
    .select(["notice.kind", "notice.facts", "delivery.lane", "delivery.available_at"])
    .where("notice.person_id", "=", person.personId)
    .execute();
}

test("a volunteer calls: whoever leads is named first, the professionals and the desk are told at once, and the text names nobody in full", async () => {
  const { shiftId, mei, chen, doctor, colleague } = await shiftWith(true);
  expect((await raiseEscalation(services, mei, { shiftId })).onDuty).toEqual(["Dr Lin", "Colleague"]);
  for (const person of [doctor, colleague, chen]) {
    const [notice] = await told(person);
    expect(notice).toMatchObject({ kind: "desk.escalation", lane: 0 });
    expect(JSON.stringify(notice?.facts)).not.toContain("小美");
  }
  expect(await told(mei)).toEqual([]);
});

test("pressing again, also at the same moment, is one call; once it was answered it can be made again", async () => {
  const { shiftId, mei, doctor } = await shiftWith(true);
  const calls = await Promise.all([1, 2, 3].map(() => raiseEscalation(services, mei, { shiftId })));
  const [first] = calls;
  if (!first) throw new Error("no call");
  expect(new Set(calls.map(({ id }) => id)).size).toBe(1);
  await answerEscalation(services, doctor, { escalationId: first.id });
  expect((await raiseEscalation(services, mei, { shiftId })).id).not.toBe(first.id);
});

test("the professional takes over, the volunteer sees who it is, and the desk's list is empty again", async () => {
  const { shiftId, organisationId, mei, chen, doctor } = await shiftWith(true);
  const { id: escalationId } = await raiseEscalation(services, mei, { shiftId });
  expect(await listOpenEscalations(services, chen, { organisationId })).toMatchObject([
    { id: escalationId, raisedName: "王小美" },
  ]);
  expect(await showEscalation(services, doctor, { escalationId })).toMatchObject({ mayAnswer: true });
  await answerEscalation(services, doctor, { escalationId });
  expect(await showMyEscalation(services, mei, { shiftId })).toMatchObject({ answeredName: "Dr Lin" });
  expect(await listOpenEscalations(services, chen, { organisationId })).toEqual([]);
  expect(await codesOf(answerEscalation(services, chen, { escalationId }))).toEqual(["ALREADY_ANSWERED"]);
});

test("where no professional is in, the desk is told all the same and can answer", async () => {
  const { shiftId, mei, chen } = await shiftWith(false);
  const { id: escalationId, onDuty } = await raiseEscalation(services, mei, { shiftId });
  expect(onDuty).toEqual([]);
  expect(await told(chen)).toMatchObject([{ kind: "desk.escalation", lane: 0 }]);
  await answerEscalation(services, chen, { escalationId });
  expect(await showMyEscalation(services, mei, { shiftId })).toMatchObject({ answeredName: "Chen" });
});

test("neither strangers nor other volunteers see or answer a call, and nobody answers their own", async () => {
  const shift = await shiftWith(true);
  const { shiftId, mei, doctor } = shift;
  const other = await insertPerson(db);
  await insertSignup(db, { shift, personId: other.personId });
  const stranger = await insertPerson(db);
  const { id: escalationId } = await raiseEscalation(services, mei, { shiftId });
  for (const person of [other, stranger, mei])
    expect(await codesOf(answerEscalation(services, person, { escalationId }))).toEqual(["NOT_FOUND"]);
  for (const person of [other, stranger])
    expect(await codesOf(showEscalation(services, person, { escalationId }))).toEqual(["NOT_FOUND"]);
  expect(await codesOf(raiseEscalation(services, stranger, { shiftId }))).toEqual(["NOT_FOUND"]);
  const own = await raiseEscalation(services, doctor, { shiftId });
  expect(own.onDuty).toEqual(["Colleague"]);
});

test("hours before the shift nobody can call through it, and a call that was answered meanwhile is told to nobody", async () => {
  const { shiftId, mei, chen } = await shiftWith(false);
  clock.moveTo("2030-03-12T12:29:59Z");
  expect(await codesOf(raiseEscalation(services, mei, { shiftId }))).toEqual(["ESCALATION_CLOSED"]);
  clock.moveTo(during);
  const { id: escalationId } = await raiseEscalation(services, mei, { shiftId });
  await answerEscalation(services, chen, { escalationId });
  expect(await told(chen)).toEqual([]);
});

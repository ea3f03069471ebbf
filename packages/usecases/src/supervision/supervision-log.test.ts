import { refreshReferenceData } from "@nuanlin/db/reference-data";
import { ProblemError } from "@nuanlin/domain/problem";
import type { WriteSupervisionInput } from "@nuanlin/domain/supervision/supervision";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift } from "@nuanlin/testing/shift-factory";
import { insertSignup } from "@nuanlin/testing/signup-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { listMySupervisions, listSupervisions, showSupervisionChoices } from "./list-supervisions.ts";
import { withdrawSupervision } from "./withdraw-supervision.ts";
import { writeSupervision } from "./write-supervision.ts";

const { db } = await useTestDatabase();
const clock = fixedClock("2026-11-24T02:00:00Z");
const services = testServices(db, clock.now);
beforeAll(() => refreshReferenceData(db));
beforeEach(() => clock.moveTo("2026-11-24T02:00:00Z"));

async function codesOf(asked: Promise<unknown>): Promise<string[]> {
  const [answer] = await Promise.allSettled([asked]);
  return answer.status === "rejected" && answer.reason instanceof ProblemError
    ? answer.reason.problems.map(({ code }) => code)
    : [];
}

const proof = { credential: { type: "social_worker.senior" } } as const;

/** A station with Lin, who may supervise and only belongs to it, its organizer Chen without a proof, and a neighbour who came. */
async function station() {
  const shift = await insertShift(db, { start: "2026-11-20T01:00:00Z", end: "2026-11-20T03:00:00Z" });
  const { organisationId } = shift;
  const lin = await insertStaff(db, organisationId, "member", { name: "Lin", ...proof });
  const chen = await insertStaff(db, organisationId, "organizer", { name: "Chen" });
  const mei = await insertPerson(db, { name: "Mei" });
  await insertSignup(db, { shift, personId: mei.personId });
  const entry: WriteSupervisionInput = {
    organisationId,
    supervisorId: lin.personId,
    projectId: shift.projectId,
    form: "group",
    heldOn: "2026-11-23",
    minutes: 90,
    topics: ["risk", "self_care"],
    people: [chen.personId, mei.personId],
    words: "When to hand over.",
  };
  return { organisationId, lin, chen, mei, entry };
}

test("a social worker writes down what she gave, and she, the station and those who took part find it", async () => {
  const { organisationId, lin, chen, mei, entry } = await station();
  const { id } = await writeSupervision(services, lin, entry);
  const { entries, months } = await listSupervisions(services, chen, { organisationId });
  expect(entries).toMatchObject([{ id, supervisorName: "Lin", minutes: 90, gave: false, takeBackUntil: null }]);
  expect(entries[0]?.people.map(({ name }) => name)).toEqual(["Chen", "Mei"]);
  expect(months).toEqual([{ month: "2026-11", entries: 1, minutes: 90, people: 2 }]);
  expect((await listMySupervisions(services, lin, null)).entries).toMatchObject([{ id, gave: true }]);
  expect((await listMySupervisions(services, mei, null)).entries).toMatchObject([{ id, gave: false }]);
  expect(await codesOf(listSupervisions(services, mei, { organisationId }))).toEqual(["NOT_FOUND"]);
});

test("months add up minutes once and people once, however many entries name them", async () => {
  const { organisationId, lin, chen, entry } = await station();
  await writeSupervision(services, lin, entry);
  await writeSupervision(services, lin, { ...entry, minutes: 30, people: [chen.personId] });
  await writeSupervision(services, lin, { ...entry, heldOn: "2026-10-31", minutes: 60 });
  const { months } = await listSupervisions(services, chen, { organisationId });
  expect(months).toEqual([
    { month: "2026-11", entries: 2, minutes: 120, people: 2 },
    { month: "2026-10", entries: 1, minutes: 60, people: 2 },
  ]);
});

test("the organizer writes for the supervisor, but nobody without a proof supervises, and a member writes only for herself", async () => {
  const { lin, chen, mei, entry } = await station();
  await writeSupervision(services, chen, entry);
  expect(
    await codesOf(writeSupervision(services, chen, { ...entry, supervisorId: chen.personId, people: [mei.personId] })),
  ).toEqual(["NOT_A_PROFESSIONAL"]);
  const other = { ...entry, supervisorId: chen.personId, people: [mei.personId] };
  expect(await codesOf(writeSupervision(services, lin, other))).toEqual(["NOT_FOUND"]);
  expect(await codesOf(writeSupervision(services, mei, entry))).toEqual(["NOT_FOUND"]);
});

test("an entry names only people of the station's circle and its own projects, and no number of anybody", async () => {
  const { lin, entry } = await station();
  const stranger = await insertPerson(db);
  const { projectId } = await insertShift(db);
  expect(await codesOf(writeSupervision(services, lin, { ...entry, people: [stranger.personId] }))).toEqual([
    "NOT_FOUND",
  ]);
  expect(await codesOf(writeSupervision(services, lin, { ...entry, projectId }))).toEqual(["NOT_FOUND"]);
  expect(await codesOf(writeSupervision(services, lin, { ...entry, words: "打13800000000" }))).toEqual([
    "PERSONAL_DETAILS_IN_TEXT",
  ]);
});

test("whoever wrote an entry takes it back within a day; nobody else does, and later it stands", async () => {
  const { organisationId, lin, chen, entry } = await station();
  const first = await writeSupervision(services, lin, entry);
  expect(await codesOf(withdrawSupervision(services, chen, { supervisionId: first.id }))).toEqual(["NOT_FOUND"]);
  await withdrawSupervision(services, lin, { supervisionId: first.id });
  expect((await listSupervisions(services, chen, { organisationId })).entries).toEqual([]);
  const second = await writeSupervision(services, lin, entry);
  clock.moveTo("2026-11-25T02:00:00Z");
  expect(await codesOf(withdrawSupervision(services, lin, { supervisionId: second.id }))).toEqual(["ENTRY_STANDS"]);
});

test("a member without a proof sees no names of those who came, an organizer sees who may supervise", async () => {
  const { organisationId, lin, chen } = await station();
  const plain = await insertStaff(db, organisationId, "member");
  expect(await showSupervisionChoices(services, plain, { organisationId })).toMatchObject({
    people: [],
    supervisors: [],
  });
  const choices = await showSupervisionChoices(services, chen, { organisationId });
  expect(choices.supervisors).toEqual([{ personId: lin.personId, name: "Lin" }]);
  const elsewhere = await insertStaff(db, await insertOrganisation(db), "admin");
  expect(await codesOf(showSupervisionChoices(services, elsewhere, { organisationId }))).toEqual(["NOT_FOUND"]);
});

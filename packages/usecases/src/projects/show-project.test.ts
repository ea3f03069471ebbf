import { ProblemError } from "@nuanlin/domain/problem";
import { moreShiftsInput, showProjectInput } from "@nuanlin/domain/projects/show-project";
import { insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertPublishedProject, insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { joinSeat } from "../signups/join-seat.ts";
import { testServices } from "../test-services.ts";
import { showMoreShifts, showProject } from "./show-project.ts";

const { db } = await useTestDatabase();
const services = testServices(db);
const visitor = { kind: "visitor" } as const;

const refusalOf = async (answer: Promise<unknown>): Promise<unknown> => {
  const [settled] = await Promise.allSettled([answer]);
  return settled?.status === "rejected" && settled.reason instanceof ProblemError ? settled.reason.problems : undefined;
};

test("a visitor sees risks and protections before signing up, and no verdict about seats", async () => {
  const { projectId } = await insertShift(db);
  const shown = await showProject(services, visitor, showProjectInput.parse({ projectId }));
  expect(shown.project).toMatchObject({
    risks: "The stairs are steep.",
    protections: "A handrail, and nobody carries anything.",
  });
  expect(shown.shifts[0]?.seats[0]).toMatchObject({ taken: 0, maxHeads: 3, problems: null, people: [] });
  expect(shown.recordingUnit).toBe(shown.organisation.name);
});

test("a draft is not there for visitors, strangers and other organisations, and is there for its organizers", async () => {
  const { projectId, organisationId } = await insertPublishedProject(db, { status: "draft" });
  const { organisationId: otherId } = await insertPublishedProject(db);
  const asked = showProjectInput.parse({ projectId });
  const missing = [{ code: "NOT_FOUND", what: "project" }];
  expect(await refusalOf(showProject(services, visitor, asked))).toEqual(missing);
  expect(await refusalOf(showProject(services, await insertPerson(db), asked))).toEqual(missing);
  expect(await refusalOf(showProject(services, await insertStaff(db, otherId), asked))).toEqual(missing);
  expect(await refusalOf(showProject(services, await insertStaff(db, organisationId, "member"), asked))).toEqual(
    missing,
  );
  await expect(showProject(services, await insertStaff(db, organisationId), asked)).resolves.toMatchObject({
    manages: true,
  });
});

test("the page tells somebody of each seat exactly what joining it would answer", async () => {
  const young = await insertPerson(db, { birthDate: "2016-05-05" });
  const lead = seatPlan({
    name: "Lead",
    kind: "professional",
    lead: true,
    minAge: 18,
    credentialType: "social_worker.assistant",
  });
  const { projectId, seatIds } = await insertShift(db, {
    seats: [lead, seatPlan(), seatPlan({ minAge: 6 })],
    start: "2030-03-12T05:00:00Z",
    end: "2030-03-12T07:00:00Z",
  });
  const { shifts } = await showProject(services, young, showProjectInput.parse({ projectId }));
  const previewed = shifts[0]?.seats.map(({ problems }) => problems);
  const answered = [];
  for (const seatId of seatIds) answered.push(await refusalOf(joinSeat(services, young, { seatId })));
  expect(previewed).toEqual(answered);
  expect(previewed?.map((problems) => problems?.map(({ code }) => code))).toEqual([
    ["TOO_YOUNG", "GUARDIAN_CONSENT_MISSING", "PROFESSIONAL_ONLY"],
    ["TOO_YOUNG", "GUARDIAN_CONSENT_MISSING"],
    ["GUARDIAN_CONSENT_MISSING"],
  ]);
});

test("only promises that touch a shift stand against it", async () => {
  const ana = await insertPerson(db);
  const busy = await insertShift(db, { title: "Lunch", start: "2030-03-12T12:00:00Z", end: "2030-03-12T14:00:00Z" });
  const seatId = busy.seatIds[0];
  if (!seatId) throw new Error("the shift has no seat");
  const { id: signupId } = await joinSeat(services, ana, { seatId });
  const touching = await insertShift(db, { start: "2030-03-12T13:00:00Z", end: "2030-03-12T15:00:00Z" });
  const after = await insertShift(db, { start: "2030-03-12T14:00:00Z", end: "2030-03-12T15:00:00Z" });
  const seenBy = async (projectId: typeof touching.projectId) =>
    (await showProject(services, ana, showProjectInput.parse({ projectId }))).shifts[0];
  expect((await seenBy(touching.projectId))?.seats[0]?.problems).toMatchObject([
    { code: "SHIFT_OVERLAP", otherTitle: "Lunch" },
  ]);
  expect((await seenBy(after.projectId))?.seats[0]?.problems).toEqual([]);
  expect(await seenBy(busy.projectId)).toMatchObject({
    mySignupId: signupId,
    seats: [{ problems: [{ code: "ALREADY_SIGNED_UP" }] }],
  });
});

test("strangers see a family name, people of the same shift and its organizers the whole name, and nobody an id", async () => {
  const wang = await insertPerson(db, { name: "王小磊" });
  const chen = await insertPerson(db, { name: "陈静" });
  const { projectId, organisationId, seatIds } = await insertShift(db);
  const seatId = seatIds[0];
  if (!seatId) throw new Error("the shift has no seat");
  await joinSeat(services, wang, { seatId });
  const namesFor = async (actor: Parameters<typeof showProject>[1]) =>
    (await showProject(services, actor, showProjectInput.parse({ projectId }))).shifts[0]?.seats[0]?.people.map(
      ({ name, me }) => [name, me],
    );
  expect(await namesFor(visitor)).toEqual([["王*", false]]);
  expect(await namesFor(chen)).toEqual([["王*", false]]);
  expect(await namesFor(wang)).toEqual([["王小磊", true]]);
  expect(await namesFor(await insertStaff(db, organisationId))).toEqual([["王小磊", false]]);
  await joinSeat(
    testServices(db, () => new Date("2030-03-02T08:00:00Z")),
    chen,
    { seatId },
  );
  expect(await namesFor(chen)).toEqual([
    ["王小磊", false],
    ["陈静", true],
  ]);
  const shown = await showProject(services, visitor, showProjectInput.parse({ projectId }));
  const people = JSON.stringify(shown.shifts[0]?.seats[0]?.people);
  expect(people).not.toContain(wang.personId);
  expect(people).not.toContain(wang.personId.slice(0, 8));
});

test("hundreds of shifts come page by page, each once, past and cancelled ones never", async () => {
  const { projectId, shiftId } = await insertShift(db, { start: "2030-03-05T01:00:00Z", end: "2030-03-05T02:00:00Z" });
  const { place_id } = await db
    .selectFrom("shift")
    .select("place_id")
    .where("id", "=", shiftId)
    .executeTakeFirstOrThrow();
  const starts = Array.from(
    { length: 30 },
    (_, i) => new Date(Date.parse("2030-03-06T01:00:00Z") + Math.floor(i / 2) * 86_400_000),
  );
  const row = (start: Date, status: "open" | "cancelled") => ({
    project_id: projectId,
    place_id,
    starts_at: start,
    ends_at: new Date(start.getTime() + 3_600_000),
    status,
    created_at: start,
  });
  await db
    .insertInto("shift")
    .values([
      ...starts.map((start) => row(start, "open")),
      row(new Date("2030-02-01T01:00:00Z"), "open"),
      row(new Date("2030-03-07T05:00:00Z"), "cancelled"),
    ])
    .execute();
  const first = await showProject(services, visitor, showProjectInput.parse({ projectId }));
  const ids = first.shifts.map(({ id }) => id);
  let { next } = first;
  while (next !== null) {
    const page = await showMoreShifts(services, visitor, moreShiftsInput.parse({ projectId, cursor: next }));
    ids.push(...page.shifts.map(({ id }) => id));
    next = page.next;
  }
  expect(first.shiftCount).toBe(31);
  expect(ids).toHaveLength(31);
  expect(new Set(ids).size).toBe(31);
});

test("the shift somebody chose before signing in is on the page, however far ahead it lies", async () => {
  const { projectId, shiftId } = await insertShift(db, { start: "2030-03-05T01:00:00Z", end: "2030-03-05T02:00:00Z" });
  const { place_id } = await db
    .selectFrom("shift")
    .select("place_id")
    .where("id", "=", shiftId)
    .executeTakeFirstOrThrow();
  const rows = Array.from({ length: 20 }, (_, i) => {
    const start = new Date(Date.parse("2030-04-01T01:00:00Z") + i * 86_400_000);
    return {
      project_id: projectId,
      place_id,
      starts_at: start,
      ends_at: new Date(start.getTime() + 3_600_000),
      status: "open" as const,
      created_at: start,
    };
  });
  const written = await db.insertInto("shift").values(rows).returning("id").execute();
  const last = written.at(-1)?.id ?? null;
  const shown = await showProject(services, visitor, showProjectInput.parse({ projectId, shiftId: last }));
  expect(shown.shifts).toHaveLength(13);
  expect(shown.shifts.at(-1)?.id).toBe(last);
  const { shiftId: foreign } = await insertShift(db);
  expect(
    (await showProject(services, visitor, showProjectInput.parse({ projectId, shiftId: foreign }))).shifts,
  ).toHaveLength(12);
});

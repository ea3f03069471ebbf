import type { ProjectInput } from "@nuanlin/domain/projects/project";
import { projectInput } from "@nuanlin/domain/projects/project";
import { ProblemError } from "@nuanlin/domain/problem";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { listPlaces } from "../desk/list-places.ts";
import { joinSeat } from "../signups/join-seat.ts";
import { testServices } from "../test-services.ts";
import { changeProjectStatus } from "./change-project-status.ts";
import { createProject } from "./create-project.ts";
import { editProject } from "./edit-project.ts";
import { listOwnProjects } from "./list-own-projects.ts";
import { showOwnProject } from "./show-own-project.ts";

const { db } = await useTestDatabase();
const services = testServices(db);

async function codesOf(asked: Promise<unknown>): Promise<string[]> {
  const [answer] = await Promise.allSettled([asked]);
  return answer.status === "rejected" && answer.reason instanceof ProblemError
    ? answer.reason.problems.map(({ code }) => code)
    : [];
}

const place = {
  name: "活动室",
  address: "龙溪街道 1 号",
  point: null,
  divisionCode: "330502010",
  timeZone: "Asia/Shanghai",
};
const whole = {
  title: "手机小课堂",
  summary: "教老人用手机挂号",
  description: "每周二下午，两位邻居带六位老人。",
  need: "社区里有四十位老人不会在手机上挂号",
  category: "3305",
  targetGroups: ["03"],
  safeguards: ["01"],
  risks: "楼道较暗",
  protections: "两人同行，有手电",
  dangerous: false,
  nearMinors: false,
  isVolunteering: true,
  training: "",
  insurance: null,
  place: { create: place },
  seatPlan: [seatPlan()],
};

function content(given: Partial<Record<keyof typeof whole, unknown>> = {}): ProjectInput {
  return projectInput.parse({ ...whole, ...given });
}

async function statusOf(projectId: Awaited<ReturnType<typeof createProject>>["id"]) {
  return (await db.selectFrom("project").select("status").where("id", "=", projectId).executeTakeFirstOrThrow()).status;
}

async function office(status: "approved" | "pending" | "suspended" = "approved") {
  const organisationId = await insertOrganisation(db, { status });
  return { organisationId, chen: await insertStaff(db, organisationId) };
}

test("an organizer writes a thin draft, fills it, and publishes it", async () => {
  const { organisationId, chen } = await office();
  const thin = content({
    risks: "",
    protections: "",
    safeguards: [],
    seatPlan: [],
    place: null,
    summary: "",
    need: "",
  });
  const { id } = await createProject(services, chen, { organisationId, project: thin });
  expect(await codesOf(changeProjectStatus(services, chen, { projectId: id, to: "published" }))).toEqual([
    "RISKS_MISSING",
    "PROTECTIONS_MISSING",
    "SAFEGUARDS_MISSING",
    "NO_SEATS",
  ]);
  const saved = await editProject(services, chen, { projectId: id, project: content() });
  expect(saved.placeId).not.toBeNull();
  await changeProjectStatus(services, chen, { projectId: id, to: "published" });
  expect(await statusOf(id)).toBe("published");
  const shown = await showOwnProject(services, chen, { projectId: id });
  expect(shown).toMatchObject({ project: { title: "手机小课堂" }, place: { name: "活动室" }, shifts: [] });
});

test("the same new place saved twice is one place", async () => {
  const { organisationId, chen } = await office();
  const { id, placeId } = await createProject(services, chen, { organisationId, project: content() });
  const again = await editProject(services, chen, { projectId: id, project: content() });
  expect(again.placeId).toBe(placeId);
  expect(await listPlaces(services, chen, { organisationId })).toHaveLength(1);
});

test("a draft can neither pause nor close, and asking twice for one status tells nobody twice", async () => {
  const { organisationId, chen } = await office();
  const { id } = await createProject(services, chen, { organisationId, project: content() });
  expect(await codesOf(changeProjectStatus(services, chen, { projectId: id, to: "closed" }))).toEqual([
    "PROJECT_NOT_PUBLISHED",
  ]);
  expect(await codesOf(changeProjectStatus(services, chen, { projectId: id, to: "paused" }))).toEqual([
    "PROJECT_NOT_PUBLISHED",
  ]);
  await Promise.all([1, 2].map(() => changeProjectStatus(services, chen, { projectId: id, to: "published" })));
  const told = await db
    .selectFrom("outbox_message")
    .select("payload")
    .where("topic", "=", "project.published")
    .execute();
  expect(told.filter(({ payload }) => JSON.stringify(payload).includes(id))).toHaveLength(1);
});

test("organisations that wait write drafts but publish nothing", async () => {
  const { organisationId, chen } = await office("pending");
  const { id } = await createProject(services, chen, { organisationId, project: content() });
  expect(await codesOf(changeProjectStatus(services, chen, { projectId: id, to: "published" }))).toEqual([
    "ORGANISATION_NOT_APPROVED",
  ]);
});

test("a foreign project is not there, for organizers of others, volunteers and visitors", async () => {
  const { organisationId, chen } = await office();
  const { id: projectId } = await createProject(services, chen, { organisationId, project: content() });
  const stranger = (await office()).chen;
  const ana = await insertPerson(db);
  for (const actor of [stranger, ana]) {
    expect(await codesOf(showOwnProject(services, actor, { projectId }))).toEqual(["NOT_FOUND"]);
    expect(await codesOf(editProject(services, actor, { projectId, project: content() }))).toEqual(["NOT_FOUND"]);
    expect(await codesOf(changeProjectStatus(services, actor, { projectId, to: "published" }))).toEqual(["NOT_FOUND"]);
    expect(await codesOf(listOwnProjects(services, actor, { organisationId }))).toEqual(["NOT_FOUND"]);
    expect(await codesOf(createProject(services, actor, { organisationId, project: content() }))).toEqual([
      "NOT_ALLOWED",
    ]);
  }
  expect(await codesOf(showOwnProject(services, { kind: "visitor" }, { projectId }))).toEqual(["NOT_SIGNED_IN"]);
});

test("another organisation's place cannot be used", async () => {
  const { organisationId, chen } = await office();
  const other = await office();
  const { placeId } = await createProject(services, other.chen, {
    organisationId: other.organisationId,
    project: content(),
  });
  const borrowed = content({ place: { existing: placeId } });
  expect(await codesOf(createProject(services, chen, { organisationId, project: borrowed }))).toEqual(["NOT_FOUND"]);
});

test("what is public stays fit to be public, and a closed project is left alone", async () => {
  const { organisationId, chen } = await office();
  const { id: projectId } = await createProject(services, chen, { organisationId, project: content() });
  await changeProjectStatus(services, chen, { projectId, to: "published" });
  expect(await codesOf(editProject(services, chen, { projectId, project: content({ risks: "" }) }))).toEqual([
    "RISKS_MISSING",
  ]);
  await changeProjectStatus(services, chen, { projectId, to: "closed" });
  expect(await codesOf(editProject(services, chen, { projectId, project: content() }))).toEqual(["PROJECT_CLOSED"]);
  expect(await codesOf(changeProjectStatus(services, chen, { projectId, to: "published" }))).toEqual([
    "PROJECT_CLOSED",
  ]);
});

test("a project does not close before people who count on it, and nobody slips in while it closes", async () => {
  const { seatIds, projectId, organisationId } = await insertShift(db, { seats: [seatPlan({ maxHeads: 9 })] });
  const [seatId] = seatIds;
  if (!seatId) throw new Error("the shift has no seat");
  const chen = await insertStaff(db, organisationId);
  const people = [await insertPerson(db), await insertPerson(db), await insertPerson(db)];
  await Promise.allSettled([
    ...people.map((person) => joinSeat(services, person, { seatId })),
    changeProjectStatus(services, chen, { projectId, to: "closed" }),
  ]);
  const held = await db
    .selectFrom("signup")
    .select("id")
    .where("seat_id", "=", seatId)
    .where("status", "=", "confirmed")
    .execute();
  expect(held.length > 0).toBe((await statusOf(projectId)) === "published");
});

test("a project does not turn dangerous while a minor holds a place in it", async () => {
  const { seatIds, projectId, organisationId } = await insertShift(db, {
    start: "2030-03-12T05:00:00Z",
    end: "2030-03-12T07:00:00Z",
  });
  const [seatId] = seatIds;
  if (!seatId) throw new Error("the shift has no seat");
  const chen = await insertStaff(db, organisationId);
  await joinSeat(services, await insertPerson(db, { birthDate: "2014-01-01", guardianConsent: true }), { seatId });
  const insurance = { insurer: "人保", policyNumber: "P1", validFrom: "2029-01-01", validUntil: "2031-01-01" };
  const dangerous = content({ dangerous: true, insurance, seatPlan: [seatPlan({ minAge: 18 })] });
  expect(await codesOf(editProject(services, chen, { projectId, project: dangerous }))).toEqual(["MINORS_IN_DANGER"]);
});

test("the list of projects says what is coming of each", async () => {
  const { projectId, organisationId, seatIds } = await insertShift(db, { seats: [seatPlan({ maxHeads: 4 })] });
  const chen = await insertStaff(db, organisationId);
  const [seatId] = seatIds;
  if (!seatId) throw new Error("the shift has no seat");
  await joinSeat(services, await insertPerson(db), { seatId });
  const { id: draft } = await createProject(services, chen, { organisationId, project: content() });
  const rows = await listOwnProjects(services, chen, { organisationId });
  expect(rows.map(({ id }) => id)).toEqual([draft, projectId]);
  expect(rows[1]).toMatchObject({ comingShifts: 1, places: 4, taken: 1, nextStart: new Date("2030-03-12T13:00:00Z") });
  expect(rows[0]).toMatchObject({ comingShifts: 0, places: 0, taken: 0, nextStart: null, status: "draft" });
});

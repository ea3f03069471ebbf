import type { PersonActor } from "@nuanlin/domain/actor";
import type { SeatId, ShiftId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import type { AboutApplicants, ApplicantTab } from "@nuanlin/domain/signups/applicants";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertService } from "@nuanlin/testing/hours-factory";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { recordStatements } from "@nuanlin/testing/recorded-statements";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { answerApplications } from "./answer-applications.ts";
import { findInvitees } from "./find-invitees.ts";
import { inviteContact } from "./invite-contact.ts";
import { joinSeat } from "./join-seat.ts";
import { countOpenApplicants, listApplicants } from "./list-applicants.ts";

const { db, connectionString } = await useTestDatabase();
const clock = fixedClock("2030-03-01T08:00:00Z");
const services = testServices(db, clock.now);

async function approvalShift(given: Parameters<typeof insertShift>[1] = {}) {
  const shift = await insertShift(db, { terms: { wayIn: "approval" }, ...given });
  const [seatId] = shift.seatIds;
  if (!seatId) throw new Error("the shift has no seat");
  return { ...shift, seatId, chen: await insertStaff(db, shift.organisationId) };
}

const apply = async (seatId: SeatId, person: PersonActor, note = "") =>
  (await joinSeat(services, person, { seatId, as: "apply", note })).id;

async function list(actor: PersonActor, about: AboutApplicants, tab: ApplicantTab = "open") {
  const { counts, applicants, next } = await listApplicants(services, actor, { about, tab, cursor: 0 });
  return { counts: Object.fromEntries(counts), applicants, next };
}

test("an organizer sees who asks for a seat, what they can do, and what they did before", async () => {
  const { organisationId, shiftId, seatId, chen } = await approvalShift({
    seats: [seatPlan({ skills: [{ code: "psych.listening", level: 1 }] })],
  });
  const before = await insertShift(db, {
    organisationId,
    start: "2030-02-01T08:00:00Z",
    end: "2030-02-01T10:00:00Z",
  });
  const elsewhere = await insertShift(db, { start: "2030-02-02T08:00:00Z", end: "2030-02-02T09:00:00Z" });
  const lin = await insertPerson(db, {
    name: "林雨桐",
    skills: [{ code: "psych.listening", level: 2 }],
    credential: { type: "social_worker.certified" },
  });
  await insertService(db, { person: lin.personId, shift: before });
  await insertService(db, { person: lin.personId, shift: elsewhere, status: "checked" });
  await apply(seatId, lin, "I live next door.");
  const { counts, applicants } = await list(chen, { shiftId });
  expect(counts).toEqual({ open: 1, waiting: 0, joined: 0, invited: 0, ended: 0 });
  expect(applicants).toMatchObject([
    {
      name: "林雨桐",
      note: "I live next door.",
      timesHere: 1,
      minutes: 180,
      skills: [{ code: "psych.listening", level: 1 }],
      credentials: ["social_worker.certified"],
      minor: false,
      against: [],
      exceptions: [],
      full: false,
    },
  ]);
});

test("what would keep somebody out stands beside their name before anybody answers", async () => {
  const { shiftId, seatId, chen } = await approvalShift();
  const [busy, tired, young] = [
    await insertPerson(db, { name: "busy" }),
    await insertPerson(db, { name: "tired" }),
    await insertPerson(db, { name: "young", guardianConsent: true }),
  ];
  for (const person of [busy, tired, young]) await apply(seatId, person);
  // They put their birth date right later.
  await db.updateTable("person").set({ birth_date: "2014-05-05" }).where("id", "=", young.personId).execute();
  const clash = await insertShift(db, { title: "Reading", start: "2030-03-12T14:00:00Z", end: "2030-03-12T16:00:00Z" });
  const night = await insertShift(db, { title: "Night", start: "2030-03-12T16:30:00Z", end: "2030-03-12T20:00:00Z" });
  await joinSeat(services, busy, { seatId: clash.seatIds[0] as SeatId });
  await joinSeat(services, tired, { seatId: night.seatIds[0] as SeatId });
  const { applicants } = await list(chen, { shiftId });
  const codes = new Map(
    applicants.map(({ name, against, exceptions }) => [
      name,
      { against: against.map(({ code }) => code), exceptions: exceptions.map(({ code }) => code) },
    ]),
  );
  expect(codes.get("busy")).toEqual({ against: ["SHIFT_OVERLAP"], exceptions: [] });
  expect(codes.get("tired")).toEqual({ against: [], exceptions: ["REST_TOO_SHORT"] });
  expect(codes.get("young")?.against).toContain("MINOR_HOURS");
});

test("the counts of all tabs are the rows under them, for the organisation, the project and the shift", async () => {
  const { organisationId, projectId, shiftId, seatId, chen } = await approvalShift({
    seats: [seatPlan({ minHeads: 1, maxHeads: 2 })],
  });
  const ids = [];
  for (let i = 0; i < 6; i += 1) ids.push(await apply(seatId, await insertPerson(db)));
  await answerApplications(services, chen, { signupIds: ids.slice(0, 4), answer: "approve", reason: "" });
  await answerApplications(services, chen, { signupIds: ids.slice(4, 5), answer: "refuse", reason: "Another time." });
  for (const about of [{ organisationId }, { projectId }, { shiftId }]) {
    for (const tab of ["open", "waiting", "joined", "invited", "ended"] as const) {
      const { counts, applicants } = await list(chen, about, tab);
      expect(counts).toEqual({ open: 1, waiting: 2, joined: 2, invited: 0, ended: 1 });
      expect(applicants).toHaveLength(counts[tab] ?? -1);
    }
  }
  const { applicants } = await list(chen, { shiftId }, "waiting");
  expect(applicants.map(({ position }) => position)).toEqual([1, 2]);
  expect(await countOpenApplicants(services, chen, { organisationId })).toEqual({ open: 1 });
});

test("the urgent come first, and shifts that are over are no business of the day", async () => {
  const organisationId = await insertOrganisation(db);
  const chen = await insertStaff(db, organisationId);
  const given = { organisationId, terms: { wayIn: "approval" as const, answerHours: 336 } };
  const late = await insertShift(db, {
    ...given,
    title: "late",
    start: "2030-03-14T08:00:00Z",
    end: "2030-03-14T10:00:00Z",
  });
  const soon = await insertShift(db, {
    ...given,
    title: "soon",
    start: "2030-03-03T08:00:00Z",
    end: "2030-03-03T10:00:00Z",
  });
  for (const { seatIds } of [late, soon]) await apply(seatIds[0] as SeatId, await insertPerson(db));
  expect((await list(chen, { organisationId })).applicants.map(({ title }) => title)).toEqual(["soon", "late"]);
  clock.moveTo("2030-03-04T08:00:00Z");
  expect((await list(chen, { organisationId })).applicants.map(({ title }) => title)).toEqual(["late"]);
  expect((await list(chen, { shiftId: soon.shiftId })).applicants).toHaveLength(1);
  clock.moveTo("2030-03-01T08:00:00Z");
});

test("nobody looks at the applicants of another organisation", async () => {
  const { organisationId, projectId, shiftId, seatId } = await approvalShift();
  await apply(seatId, await insertPerson(db));
  const strangers = [
    await insertStaff(db, await insertOrganisation(db), "admin"),
    await insertStaff(db, organisationId, "member"),
    await insertPerson(db),
  ];
  const gone = new ProblemError({ code: "NOT_FOUND", what: "page" });
  for (const stranger of strangers) {
    for (const about of [{ organisationId }, { projectId }, { shiftId }, { shiftId: projectId as string as ShiftId }]) {
      await expect(list(stranger, about)).rejects.toEqual(gone);
    }
    await expect(findInvitees(services, stranger, { seatId, text: "" })).rejects.toThrow("NOT_FOUND");
    await expect(
      inviteContact(services, stranger, { seatId, contact: { kind: "phone", value: "13900000000" } }),
    ).rejects.toThrow("NOT_FOUND");
  }
  const own = await insertStaff(db, await insertOrganisation(db));
  const [mine] = own.memberships;
  expect((await list(own, { organisationId: mine?.organisationId ?? organisationId })).applicants).toEqual([]);
});

test("two hundred applicants cost as many statements as one", async () => {
  const { shiftId, seatId, chen } = await approvalShift({ seats: [seatPlan({ maxHeads: 60 })] });
  const about = { about: { shiftId }, tab: "open", cursor: 0 } as const;
  const countStatements = async () =>
    (await recordStatements(connectionString, (own) => listApplicants(testServices(own, clock.now), chen, about)))
      .length;
  await apply(seatId, await insertPerson(db));
  const forOne = await countStatements();
  const { starts_at, ends_at } = await db
    .selectFrom("shift")
    .select(["starts_at", "ends_at"])
    .where("id", "=", shiftId)
    .executeTakeFirstOrThrow();
  for (let i = 0; i < 204; i += 1) {
    const { personId } = await insertPerson(db);
    const row = {
      seat_id: seatId,
      shift_id: shiftId,
      person_id: personId,
      starts_at,
      ends_at,
      created_at: clock.now(),
    };
    await db
      .insertInto("signup")
      .values({ ...row, status: "applied", way: "application", answer_by: starts_at })
      .execute();
  }
  const first = await listApplicants(services, chen, about);
  expect(first.applicants).toHaveLength(200);
  expect(first.next).toBe(200);
  const rest = await listApplicants(services, chen, { ...about, cursor: 200 });
  expect([rest.applicants.length, rest.next]).toEqual([5, null]);
  expect(await countStatements()).toBe(forOne);
  expect(forOne).toBeLessThanOrEqual(12);
});

test("whoever came before is found by a part of the name, those who may come first", async () => {
  const organisationId = await insertOrganisation(db);
  const before = { organisationId, start: "2030-02-01T08:00:00Z", end: "2030-02-01T10:00:00Z" };
  const { seatId, chen } = await approvalShift({ organisationId });
  const [wang, lin] = [
    await insertPerson(db, { name: "王磊", birthDate: null }),
    await insertPerson(db, { name: "王林" }),
  ];
  for (const { personId } of [wang, lin, await insertPerson(db, { name: "赵一" })])
    await insertService(db, { person: personId, shift: await insertShift(db, before) });
  await insertPerson(db, { name: "王新" });
  const { invitees } = await findInvitees(services, chen, { seatId, text: "王" });
  expect(invitees.map(({ name }) => name)).toEqual(["王林", "王磊"]);
  expect(invitees[1]?.problems).toEqual([{ code: "PROFILE_INCOMPLETE", missing: ["birthDate"] }]);
  expect((await findInvitees(services, chen, { seatId, text: "%" })).invitees).toEqual([]);
  await apply(seatId, lin);
  expect((await findInvitees(services, chen, { seatId, text: "王" })).invitees.map(({ name }) => name)).toEqual([
    "王磊",
  ]);
});

test("an invitation by phone number tells nobody whether somebody has it, nor who they are, until they accept", async () => {
  const { shiftId, seatId, chen } = await approvalShift();
  const unknown = await insertPerson(db, { name: "钱丽娟" });
  const { phone } = await db
    .selectFrom("account")
    .select("phone")
    .where("id", "=", unknown.accountId)
    .executeTakeFirstOrThrow();
  const ask = (value: string) => inviteContact(services, chen, { seatId, contact: { kind: "phone", value } });
  expect(await ask("13999999999")).toBe(await ask(phone ?? ""));
  expect(await ask(phone ?? "")).toBeUndefined();
  const invited = await db.selectFrom("signup").select(["id", "status"]).where("shift_id", "=", shiftId).execute();
  expect(invited).toMatchObject([{ status: "invited" }]);
  expect(await list(chen, { shiftId }, "invited")).toMatchObject({ counts: { invited: 0 }, applicants: [] });
  await db.updateTable("signup").set({ status: "confirmed" }).where("shift_id", "=", shiftId).execute();
  expect(await list(chen, { shiftId }, "joined")).toMatchObject({ applicants: [{ name: "钱丽娟" }] });
});

import type { Actor } from "@nuanlin/domain/actor";
import type { HoursEntryId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import { insertService } from "@nuanlin/testing/hours-factory";
import { insertFederationStaff, insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { confirmHours } from "./confirm-hours.ts";
import { listHoursForReview } from "./list-hours-for-review.ts";
import { listOverdueHours } from "./list-overdue-hours.ts";
import { reviewHours } from "./review-hours.ts";

const { db } = await useTestDatabase();
const services = testServices(db, () => new Date("2026-11-24T02:00:00Z"));
const everything = { organisationId: null, street: null, nature: null, cursor: null };

async function refusedWith(work: Promise<unknown>) {
  const [answer] = await Promise.allSettled([work]);
  return answer?.status === "rejected" && answer.reason instanceof ProblemError
    ? answer.reason.problems.map(({ code }) => code)
    : [];
}

const wednesday = { start: "2026-11-04T01:00:00Z", end: "2026-11-04T03:00:00Z" };
const statusOf = async (id: HoursEntryId) =>
  (await db.selectFrom("hours_entry").select("status").where("id", "=", id).executeTakeFirstOrThrow()).status;

test("a visitor is asked to sign in, and neither a neighbour nor the recording unit looks at hours for the federation", async () => {
  const shift = await insertShift(db, wednesday);
  const organizer = await insertStaff(db, shift.organisationId);
  const entry = await insertService(db, { shift, person: (await insertPerson(db)).personId });
  const asks = (actor: Actor) => [
    listHoursForReview(services, actor, everything),
    listOverdueHours(services, actor, null),
    reviewHours(services, actor, { ids: [entry], decision: "checked", reason: "" }),
  ];
  for (const ask of asks({ kind: "visitor" })) expect(await refusedWith(ask)).toEqual(["NOT_SIGNED_IN"]);
  for (const actor of [await insertPerson(db), organizer]) {
    expect((await Promise.all(asks(actor).map(refusedWith))).flat()).toEqual([
      "NOT_ALLOWED",
      "NOT_ALLOWED",
      "NOT_FOUND",
    ]);
  }
  expect(await statusOf(entry)).toBe("confirmed");
});

test("a clerk sees beside an entry what was planned, what was changed and why, and that it came late", async () => {
  const clerk = await insertFederationStaff(db);
  const shift = await insertShift(db, { ...wednesday, title: "Lantern walk" });
  const organizer = await insertStaff(db, shift.organisationId);
  const ana = await insertPerson(db, { name: "Ana" });
  const id = await insertService(db, {
    shift,
    person: ana.personId,
    status: "proposed",
    dueAt: "2026-11-18T15:59:59.999Z",
  });
  await confirmHours(services, organizer, { entries: [{ id, minutes: 90, reason: "She left early" }] });
  const { shifts, units } = await listHoursForReview(services, clerk, {
    ...everything,
    organisationId: shift.organisationId,
  });
  expect(shifts).toHaveLength(1);
  expect(shifts[0]).toMatchObject({ title: "Lantern walk", plannedMinutes: 120 });
  expect(shifts[0]?.entries).toMatchObject([
    {
      id,
      personName: "Ana",
      minutes: 90,
      changedFrom: 120,
      reason: "She left early",
      bothSigned: true,
      isLate: true,
      isOwn: false,
    },
  ]);
  expect(units.find((unit) => unit.id === shift.organisationId)?.count).toBe(1);
});

test("a unit that corrects what was sent back is still measured by its first record", async () => {
  const clerk = await insertFederationStaff(db);
  const shift = await insertShift(db, wednesday);
  const organizer = await insertStaff(db, shift.organisationId);
  const id = await insertService(db, {
    shift,
    person: (await insertPerson(db)).personId,
    status: "proposed",
    dueAt: "2026-11-18T15:59:59.999Z",
  });
  await confirmHours(
    testServices(db, () => new Date("2026-11-05T02:00:00Z")),
    organizer,
    { entries: [{ id, minutes: null, reason: "" }] },
  );
  await reviewHours(services, clerk, { ids: [id], decision: "returned", reason: "Please look at the end" });
  await confirmHours(services, organizer, { entries: [{ id, minutes: 100, reason: "The end was wrong" }] });
  const { shifts } = await listHoursForReview(services, clerk, { ...everything, organisationId: shift.organisationId });
  expect(shifts[0]?.entries).toMatchObject([
    { minutes: 100, changedFrom: 120, reason: "The end was wrong", isLate: false },
  ]);
});

test("the queue can be narrowed to a unit, a street or a nature, and its pages hold every entry once", async () => {
  const clerk = await insertFederationStaff(db);
  const organisationId = await insertOrganisation(db);
  const written: HoursEntryId[] = [];
  for (let day = 1; day <= 23; day += 1) {
    const date = `2026-09-${String(day).padStart(2, "0")}`;
    const shift = await insertShift(db, { organisationId, start: `${date}T01:00:00Z`, end: `${date}T02:00:00Z` });
    for (const nature of ["verified", "added"] as const) {
      written.push(await insertService(db, { shift, person: (await insertPerson(db)).personId, nature }));
    }
  }
  const first = await listHoursForReview(services, clerk, { ...everything, organisationId });
  if (!first.next) throw new Error("23 shifts fit on one page");
  const second = await listHoursForReview(services, clerk, {
    ...everything,
    organisationId,
    cursor: { end: new Date(first.next.end), shiftId: first.next.shiftId },
  });
  const seen = [first, second].flatMap(({ shifts }) => shifts.flatMap(({ entries }) => entries.map(({ id }) => id)));
  expect(second.next).toBeNull();
  expect(seen.toSorted()).toEqual(written.toSorted());
  const added = await listHoursForReview(services, clerk, { ...everything, organisationId, nature: "added" });
  expect(
    added.shifts.flatMap(({ entries }) => entries.map(({ nature }) => nature)).every((nature) => nature === "added"),
  ).toBe(true);
  const elsewhere = await listHoursForReview(services, clerk, { ...everything, organisationId, street: "330502007" });
  expect(elsewhere.shifts).toEqual([]);
});

test("two hundred entries are found in order at once, and each keeps its step", async () => {
  const clerk = await insertFederationStaff(db);
  const shift = await insertShift(db, { ...wednesday, seats: [seatPlan({ maxHeads: 200 })] });
  const ids: HoursEntryId[] = [];
  for (let i = 0; i < 200; i += 1)
    ids.push(await insertService(db, { shift, person: (await insertPerson(db)).personId }));
  expect(await reviewHours(services, clerk, { ids, decision: "checked", reason: "" })).toEqual({ reviewed: 200 });
  const { steps } = await db
    .selectFrom("hours_decision")
    .select((eb) => eb.fn.countAll<number>().as("steps"))
    .where("entry_id", "in", ids)
    .where("to_status", "=", "checked")
    .executeTakeFirstOrThrow();
  expect(steps).toBe(200);
});

test("a clerk's own entry is refused in words, and the others of the same press stay as they were", async () => {
  const clerk = await insertFederationStaff(db);
  const shift = await insertShift(db, wednesday);
  const own = await insertService(db, { shift, person: clerk.personId });
  const other = await insertService(db, { shift, person: (await insertPerson(db)).personId });
  expect(
    await refusedWith(reviewHours(services, clerk, { ids: [own, other], decision: "checked", reason: "" })),
  ).toEqual(["OWN_HOURS"]);
  expect(await statusOf(other)).toBe("confirmed");
  const { shifts } = await listHoursForReview(services, clerk, { ...everything, organisationId: shift.organisationId });
  expect(shifts[0]?.entries.find(({ id }) => id === own)).toMatchObject({ isOwn: true });
});

test("an entry goes back only with a reason, and the unit is told once for each", async () => {
  const clerk = await insertFederationStaff(db);
  const shift = await insertShift(db, wednesday);
  const id = await insertService(db, { shift, person: (await insertPerson(db)).personId });
  expect(await refusedWith(reviewHours(services, clerk, { ids: [id], decision: "returned", reason: "" }))).toEqual([
    "REASON_MISSING",
  ]);
  await reviewHours(services, clerk, { ids: [id], decision: "returned", reason: "Nobody was there that day" });
  expect(await statusOf(id)).toBe("returned");
  const told = await db
    .selectFrom("outbox_message")
    .select("topic")
    .where("dedupe_key", "like", `hours.returned:${id}:%`)
    .execute();
  expect(told).toEqual([{ topic: "hours.returned" }]);
});

test("twelve entries of a shift go back at once: each person is told, and the unit once", async () => {
  const clerk = await insertFederationStaff(db);
  const shift = await insertShift(db, { ...wednesday, seats: [seatPlan({ maxHeads: 12 })] });
  const ids: HoursEntryId[] = [];
  for (let count = 0; count < 12; count += 1) {
    ids.push(await insertService(db, { shift, person: (await insertPerson(db)).personId }));
  }
  await reviewHours(services, clerk, { ids, decision: "returned", reason: "Nobody was there that day" });
  const told = await db.selectFrom("outbox_message").select(["topic", "payload"]).execute();
  const ofThese = told.filter(({ payload }) => ids.some((id) => JSON.stringify(payload).includes(id)));
  const count = (topic: string) => ofThese.filter((message) => message.topic === topic).length;
  expect([count("hours.returned"), count("hours.returned_to_unit")]).toEqual([12, 1]);
});

test("two clerks who check and return the same entry at once: the check may be taken back, a returned one is not checked", async () => {
  const [one, two] = [await insertFederationStaff(db), await insertFederationStaff(db)];
  const shift = await insertShift(db, wednesday);
  const id = await insertService(db, { shift, person: (await insertPerson(db)).personId });
  await Promise.allSettled([
    reviewHours(services, one, { ids: [id], decision: "returned", reason: "The end is missing" }),
    reviewHours(services, two, { ids: [id], decision: "checked", reason: "" }),
  ]);
  expect(await statusOf(id)).toBe("returned");
});

test("an entry is overdue after its last day and not on it, and the unit that is latest comes first", async () => {
  const clerk = await insertFederationStaff(db);
  const [late, later] = [
    await insertShift(db, { ...wednesday, title: "Late" }),
    await insertShift(db, { ...wednesday, title: "Later" }),
  ];
  const today = await insertShift(db, { ...wednesday, title: "Today" });
  const propose = async (shift: typeof late, dueAt: string) =>
    insertService(db, { shift, person: (await insertPerson(db)).personId, status: "proposed", dueAt });
  await propose(late, "2026-11-20T15:59:59.999Z");
  await propose(late, "2026-11-20T15:59:59.999Z");
  await propose(later, "2026-11-18T15:59:59.999Z");
  await propose(today, "2026-11-24T15:59:59.999Z");
  const units = await listOverdueHours(services, clerk, null);
  expect(units.map(({ mostDaysLate, entries, phone }) => ({ mostDaysLate, entries, phone }))).toEqual([
    { mostDaysLate: 4, entries: 1, phone: "13800000000" },
    { mostDaysLate: 2, entries: 2, phone: "13800000000" },
  ]);
  expect(units.flatMap(({ shifts }) => shifts.map(({ title }) => title))).toEqual(["Later", "Late"]);
});

test("the federation cannot record for a unit that is late: who records is who certifies", async () => {
  const clerk = await insertFederationStaff(db);
  const shift = await insertShift(db, wednesday);
  const id = await insertService(db, { shift, person: (await insertPerson(db)).personId, status: "proposed" });
  expect(await refusedWith(confirmHours(services, clerk, { entries: [{ id, minutes: null, reason: "" }] }))).toEqual([
    "NOT_FOUND",
  ]);
  expect(await refusedWith(reviewHours(services, clerk, { ids: [id], decision: "checked", reason: "" }))).toEqual([
    "HOURS_WRONG_STATE",
  ]);
});

import type { PersonActor } from "@nuanlin/domain/actor";
import type { HoursEntryId, ShiftId, SignupId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertFederationStaff, insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { beforeEach, expect, test } from "vitest";
import { confirmHours } from "../hours/confirm-hours.ts";
import { listWaitingHours } from "../hours/list-waiting-hours.ts";
import { reviewHours } from "../hours/review-hours.ts";
import { joinSeat } from "../signups/join-seat.ts";
import { testServices } from "../test-services.ts";
import { callRoll } from "./call-roll.ts";
import { callWholeRoll } from "./call-whole-roll.ts";

const { db } = await useTestDatabase();
const clock = fixedClock("2030-03-01T08:00:00Z");
const services = testServices(db, clock.now);
beforeEach(() => clock.moveTo("2030-03-01T08:00:00Z"));

async function codesOf(asked: Promise<unknown>): Promise<string[]> {
  const [answer] = await Promise.allSettled([asked]);
  return answer.status === "rejected" && answer.reason instanceof ProblemError
    ? answer.reason.problems.map(({ code }) => code)
    : [];
}

const here = { status: "present", inAt: "now", outAt: null } as const;
const leaves = { status: "present", inAt: null, outAt: "now" } as const;

/** A shift on 12 March 2030, 13:00 to 15:00 UTC, with people who promised to come. */
async function crowd(people: readonly PersonActor[], given: Parameters<typeof insertShift>[1] = {}) {
  const shift = await insertShift(db, { seats: [seatPlan({ maxHeads: 9 })], ...given });
  const [seatId] = shift.seatIds;
  if (!seatId) throw new Error("the shift has no seat");
  const signupIds: SignupId[] = [];
  for (const person of people) signupIds.push((await joinSeat(services, person, { seatId })).id);
  return { ...shift, signupIds, chen: await insertStaff(db, shift.organisationId) };
}

async function attend(chen: PersonActor, shiftId: ShiftId, signupIds: readonly SignupId[]): Promise<void> {
  clock.moveTo("2030-03-12T13:00:00Z");
  await callWholeRoll(services, chen, { shiftId, lines: signupIds.map((signupId) => ({ signupId, ...here })) });
  clock.moveTo("2030-03-12T15:00:00Z");
  await callWholeRoll(services, chen, { shiftId, lines: signupIds.map((signupId) => ({ signupId, ...leaves })) });
}

async function hoursOf(shiftId: ShiftId) {
  return db
    .selectFrom("hours_entry")
    .select(["id", "minutes", "status", "nature", "due_at"])
    .where("shift_id", "=", shiftId)
    .orderBy("id")
    .execute();
}

const plain = (id: HoursEntryId) => ({ id, minutes: null, reason: "" });

test("everybody is there and everybody leaves: one proposal each, due after ten working days", async () => {
  const people = [await insertPerson(db), await insertPerson(db), await insertPerson(db)];
  const { chen, shiftId, signupIds } = await crowd(people, { breakMinutes: 20 });
  await attend(chen, shiftId, signupIds);
  const hours = await hoursOf(shiftId);
  expect(hours.map(({ minutes, status, nature }) => `${minutes} ${status} ${nature}`)).toEqual(
    people.map(() => "100 proposed verified"),
  );
  expect(hours[0]?.due_at.toISOString()).toBe("2030-03-26T15:59:59.999Z");
});

test("a roll with one bad line notes nobody", async () => {
  const { chen, shiftId, signupIds } = await crowd([await insertPerson(db)]);
  const other = await crowd([await insertPerson(db)]);
  clock.moveTo("2030-03-12T13:10:00Z");
  const lines = [...signupIds, ...other.signupIds].map((signupId) => ({ signupId, ...here }));
  expect(await codesOf(callWholeRoll(services, chen, { shiftId, lines }))).toEqual(["NOT_FOUND"]);
  expect(await db.selectFrom("attendance").select("id").where("signup_id", "in", signupIds).execute()).toEqual([]);
});

test("only the shift's own organizers call its roll, not before half an hour ahead", async () => {
  const ana = await insertPerson(db);
  const { chen, shiftId, signupIds } = await crowd([ana]);
  const lines = signupIds.map((signupId) => ({ signupId, ...here }));
  const stranger = await insertStaff(db, await insertOrganisation(db), "admin");
  expect(await codesOf(callWholeRoll(services, chen, { shiftId, lines }))).toEqual(["CHECK_IN_TOO_EARLY"]);
  clock.moveTo("2030-03-12T13:00:00Z");
  expect(await codesOf(callWholeRoll(services, stranger, { shiftId, lines }))).toEqual(["NOT_FOUND"]);
  expect(await codesOf(callWholeRoll(services, ana, { shiftId, lines }))).toEqual(["NOT_FOUND"]);
  expect(await codesOf(callWholeRoll(services, { kind: "visitor" }, { shiftId, lines }))).toEqual(["NOT_SIGNED_IN"]);
});

test("calling the roll twice at the same moment leaves one proposal", async () => {
  const { chen, shiftId, signupIds } = await crowd([await insertPerson(db), await insertPerson(db)]);
  clock.moveTo("2030-03-12T16:00:00Z");
  const lines = signupIds.map((signupId) => ({ signupId, status: "present", inAt: "now", outAt: "now" }) as const);
  await Promise.all([1, 2, 3].map(() => callWholeRoll(services, chen, { shiftId, lines })));
  expect((await hoursOf(shiftId)).map(({ minutes }) => minutes)).toEqual([120, 120]);
});

test("somebody first noted as there and then as away has no hours", async () => {
  const { chen, shiftId, signupIds } = await crowd([await insertPerson(db)]);
  await attend(chen, shiftId, signupIds);
  const [signupId] = signupIds;
  if (!signupId) throw new Error("nobody promised");
  await callRoll(services, chen, { signupId, status: "absent", inAt: null, outAt: null });
  expect(await hoursOf(shiftId)).toEqual([]);
});

test("nobody leaves before they came, whichever sign was there first", async () => {
  const { chen, signupIds } = await crowd([await insertPerson(db)]);
  const [signupId] = signupIds;
  if (!signupId) throw new Error("nobody promised");
  clock.moveTo("2030-03-12T14:00:00Z");
  await callRoll(services, chen, { signupId, ...here });
  const before = { signupId, status: "present", inAt: null, outAt: new Date("2030-03-12T13:30:00Z") } as const;
  await expect(callRoll(services, chen, before)).rejects.toMatchObject({
    problems: [{ code: "INVALID_INPUT", fields: [{ path: "outAt", reason: "end_before_start" }] }],
  });
});

test("the unit confirms what waits, with one exception and its reason, and the volunteers are told", async () => {
  const { chen, shiftId, signupIds, organisationId } = await crowd([await insertPerson(db), await insertPerson(db)]);
  await attend(chen, shiftId, signupIds);
  const { entries, total } = await listWaitingHours(services, chen, { organisationId });
  expect(total).toBe(2);
  const [first, second] = entries;
  if (!first || !second) throw new Error("two entries should wait");
  await confirmHours(services, chen, {
    entries: [plain(first.id), { id: second.id, minutes: 60, reason: "left at two" }],
  });
  expect((await hoursOf(shiftId)).map(({ minutes, status }) => [minutes, status]).sort()).toEqual([
    [120, "confirmed"],
    [60, "confirmed"],
  ]);
  const kept = await db
    .selectFrom("hours_decision")
    .select(["reason", "by_person"])
    .where("entry_id", "=", second.id)
    .execute();
  expect(kept).toEqual([{ reason: "left at two", by_person: chen.personId }]);
  const told = await db.selectFrom("outbox_message").select("payload").where("topic", "=", "hours.confirmed").execute();
  expect(
    told.filter(({ payload }) => [first.id, second.id].some((id) => JSON.stringify(payload).includes(id))),
  ).toHaveLength(2);
  await expect(listWaitingHours(services, chen, { organisationId })).resolves.toMatchObject({ entries: [], total: 0 });
});

test("two organizers who confirm the same hours at once confirm them once", async () => {
  const { chen, shiftId, signupIds, organisationId } = await crowd([await insertPerson(db), await insertPerson(db)]);
  await attend(chen, shiftId, signupIds);
  const lu = await insertStaff(db, organisationId);
  const entries = (await hoursOf(shiftId)).map(({ id }) => plain(id));
  const answers = await Promise.allSettled([
    confirmHours(services, chen, { entries }),
    confirmHours(services, lu, { entries: entries.toReversed() }),
  ]);
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const decided = await db
    .selectFrom("hours_decision")
    .select("id")
    .where(
      "entry_id",
      "in",
      entries.map(({ id }) => id),
    )
    .execute();
  expect(decided).toHaveLength(2);
});

test("a roll called again while somebody confirms never writes hours twice", async () => {
  for (let round = 0; round < 4; round += 1) {
    clock.moveTo("2030-03-01T08:00:00Z");
    const { chen, shiftId, signupIds } = await crowd([await insertPerson(db)]);
    await attend(chen, shiftId, signupIds);
    const entries = (await hoursOf(shiftId)).map(({ id }) => plain(id));
    const lines = signupIds.map((signupId) => ({ signupId, ...leaves }));
    const answers = await Promise.allSettled([
      confirmHours(services, chen, { entries }),
      callWholeRoll(services, chen, { shiftId, lines }),
    ]);
    const faults = answers.filter((answer) => answer.status === "rejected" && !(answer.reason instanceof ProblemError));
    expect(faults).toEqual([]);
    expect(await hoursOf(shiftId)).toHaveLength(1);
  }
});

test("an organizer's own hours wait for a colleague", async () => {
  const organisationId = await insertOrganisation(db);
  const chen = await insertStaff(db, organisationId);
  const { shiftId, signupIds } = await crowd([chen], { organisationId });
  await attend(chen, shiftId, signupIds);
  const entries = (await hoursOf(shiftId)).map(({ id }) => plain(id));
  expect(await codesOf(confirmHours(services, chen, { entries }))).toEqual(["OWN_HOURS"]);
  const lu = await insertStaff(db, organisationId);
  await expect(confirmHours(services, lu, { entries })).resolves.toEqual({ confirmed: 1 });
});

test("another unit, the federation and a visitor confirm nothing, and a suspended unit waits", async () => {
  const { chen, shiftId, signupIds, organisationId } = await crowd([await insertPerson(db)]);
  await attend(chen, shiftId, signupIds);
  const entries = (await hoursOf(shiftId)).map(({ id }) => plain(id));
  const stranger = await insertStaff(db, await insertOrganisation(db), "admin");
  expect(await codesOf(confirmHours(services, stranger, { entries }))).toEqual(["NOT_FOUND"]);
  expect(await codesOf(confirmHours(services, await insertFederationStaff(db), { entries }))).toEqual(["NOT_FOUND"]);
  expect(await codesOf(confirmHours(services, { kind: "visitor" }, { entries }))).toEqual(["NOT_SIGNED_IN"]);
  expect(await codesOf(listWaitingHours(services, stranger, { organisationId }))).toEqual(["NOT_FOUND"]);
  await db
    .updateTable("organisation")
    .set({ status: "suspended", status_reason: "spot check" })
    .where("id", "=", organisationId)
    .execute();
  expect(await codesOf(confirmHours(services, chen, { entries }))).toEqual(["ORGANISATION_SUSPENDED"]);
});

test("what the federation sent back stands on top with its reason, and is confirmed again with an answer", async () => {
  const { chen, shiftId, signupIds, organisationId } = await crowd([await insertPerson(db), await insertPerson(db)]);
  await attend(chen, shiftId, signupIds);
  const [first, second] = await hoursOf(shiftId);
  if (!first || !second) throw new Error("two entries should wait");
  await confirmHours(services, chen, { entries: [plain(second.id)] });
  await reviewHours(services, await insertFederationStaff(db), {
    ids: [second.id],
    decision: "returned",
    reason: "The list says one hour",
  });
  const { entries } = await listWaitingHours(services, chen, { organisationId });
  expect(entries.map(({ id, status, returnedReason }) => [id, status, returnedReason])).toEqual([
    [second.id, "returned", "The list says one hour"],
    [first.id, "proposed", null],
  ]);
  expect(await codesOf(confirmHours(services, chen, { entries: [plain(second.id)] }))).toEqual(["REASON_MISSING"]);
  await confirmHours(services, chen, { entries: [{ id: second.id, minutes: 60, reason: "Corrected after the list" }] });
  expect((await hoursOf(shiftId)).find(({ id }) => id === second.id)).toMatchObject({
    minutes: 60,
    status: "confirmed",
  });
});

test("two hundred entries are confirmed in one go", async () => {
  const people = [];
  for (let i = 0; i < 50; i += 1) people.push(await insertPerson(db));
  const ids: HoursEntryId[] = [];
  const organisationId = await insertOrganisation(db);
  let chen = await insertStaff(db, organisationId);
  for (const hour of ["01", "04", "07", "10"]) {
    clock.moveTo("2030-03-01T08:00:00Z");
    const times = {
      start: `2030-03-12T${hour}:00:00Z`,
      end: `2030-03-12T${Number(hour) + 1}:00:00Z`.replace(/T(\d):/u, "T0$1:"),
    };
    const shift = await crowd(people, { organisationId, seats: [seatPlan({ maxHeads: 60 })], ...times });
    chen = shift.chen;
    clock.moveTo("2030-03-12T20:00:00Z");
    const lines = shift.signupIds.map(
      (signupId) => ({ signupId, status: "present", inAt: "now", outAt: "now" }) as const,
    );
    await callWholeRoll(services, chen, { shiftId: shift.shiftId, lines });
    ids.push(...(await hoursOf(shift.shiftId)).map(({ id }) => id));
  }
  await expect(confirmHours(services, chen, { entries: ids.map(plain) })).resolves.toEqual({ confirmed: 200 });
});

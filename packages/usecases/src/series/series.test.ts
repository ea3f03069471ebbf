import type { Db } from "@nuanlin/db/database";
import type { SeriesId, ShiftId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import { editSeriesInput, previewSeriesInput, seriesPlanInput } from "@nuanlin/domain/series/series";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { type GivenProject, insertPublishedProject, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { cancelShift } from "../shifts/cancel-shift.ts";
import { changeSeats } from "../shifts/change-seats.ts";
import { moveShift } from "../shifts/move-shift.ts";
import { joinSeat } from "../signups/join-seat.ts";
import { reconfirm } from "../signups/reconfirm.ts";
import { testServices } from "../test-services.ts";
import { cancelSeries } from "./cancel-series.ts";
import { createSeries } from "./create-series.ts";
import { editSeries } from "./edit-series.ts";
import { endStanding } from "./end-standing.ts";
import { generateSeries } from "./generate-series.ts";
import { listMyStanding } from "./list-my-standing.ts";
import { previewSeries } from "./preview-series.ts";
import { listSeries, showSeries } from "./show-series.ts";
import { takeStanding } from "./take-standing.ts";

const { db } = await useTestDatabase();
const services = testServices(db);

async function codesOf(asked: Promise<unknown>): Promise<string[]> {
  const [answer] = await Promise.allSettled([asked]);
  if (answer.status === "fulfilled") return [];
  if (answer.reason instanceof ProblemError) return answer.reason.problems.map(({ code }) => code);
  throw answer.reason;
}

// The clock of the tests stands at Friday, 1 March 2030, 16:00 in Huzhou.
const tuesdays = {
  startsOn: "2030-03-01",
  time: "09:00",
  durationMinutes: 120,
  breakMinutes: 0,
  repeat: { pattern: { kind: "weekly", weeks: 1, weekdays: [2] }, ends: { kind: "count", count: 6 } },
  placeId: null,
  seats: [seatPlan({ maxHeads: 4 })],
};

async function begin(given: object = {}, project: GivenProject = {}) {
  const { projectId, organisationId } = await insertPublishedProject(db, project);
  const chen = await insertStaff(db, organisationId);
  const plan = seriesPlanInput.parse({ ...tuesdays, ...given });
  const { id: seriesId, added } = await createSeries(services, chen, { projectId, series: plan });
  return { projectId, organisationId, chen, seriesId, added };
}

async function shiftsOf(id: SeriesId) {
  return db
    .selectFrom("shift")
    .select(["id", "occurrence", "starts_at as start", "status", "detached", "sequence"])
    .where("series_id", "=", id)
    .orderBy("occurrence")
    .execute();
}

async function nth(id: SeriesId, at: number): Promise<ShiftId> {
  const shift = (await shiftsOf(id))[at];
  if (!shift) throw new Error(`the series has no shift ${at}`);
  return shift.id;
}

async function seatOf(shiftId: ShiftId) {
  const { id } = await db.selectFrom("seat").select("id").where("shift_id", "=", shiftId).executeTakeFirstOrThrow();
  return id;
}

async function signupsOf(personId: string, at: Db = db) {
  return at
    .selectFrom("signup")
    .innerJoin("shift", "shift.id", "signup.shift_id")
    .select(["signup.id", "signup.status", "signup.way", "signup.starts_at as start", "shift.occurrence"])
    .select(["signup.reconfirm_by as reconfirmBy", "signup.reason"])
    .where("signup.person_id", "=", personId as never)
    .orderBy("signup.starts_at")
    .execute();
}

async function told(topic: string, part: string): Promise<unknown[]> {
  const rows = await db.selectFrom("outbox_message").select("payload").where("topic", "=", topic).execute();
  return rows.map(({ payload }) => payload).filter((payload) => JSON.stringify(payload).includes(part));
}

type Scope = "one" | "later" | "all";

async function edit(
  given: { chen: Parameters<typeof editSeries>[1]; seriesId: SeriesId },
  scope: Scope,
  shiftId: ShiftId | null,
  change: object,
  reason = "",
) {
  const { chen, seriesId } = given;
  const asked = previewSeriesInput.parse({ seriesId, scope, shiftId, change });
  const { edit: seen } = await previewSeries(services, chen, asked);
  const { fingerprint } = seen;
  const input = editSeriesInput.parse({ seriesId, scope, shiftId, change, fingerprint, reason });
  return { seen, input, go: () => editSeries(services, chen, input) };
}

const at10 = { times: { time: "10:00", durationMinutes: 120, breakMinutes: 0 } };

test("an organizer plans six Tuesdays in one go; the nightly run adds nothing twice, also when two run at once", async () => {
  const { seriesId, added, projectId, chen } = await begin();
  expect(added).toBe(6);
  expect((await shiftsOf(seriesId)).map(({ occurrence }) => occurrence)[0]).toBe("2030-03-05T09:00");
  const later = testServices(db, () => new Date("2030-03-20T18:00:00Z"));
  await Promise.all([generateSeries(later), generateSeries(later)]);
  expect(await shiftsOf(seriesId)).toHaveLength(6);
  const [row] = await listSeries(services, chen, { projectId });
  expect(row).toMatchObject({ comingShifts: 6, people: 0 });
  await expect(showSeries(services, chen, { seriesId })).resolves.toMatchObject({ standing: [0] });
});

test("an endless series goes on as time goes by, and a shift that was called off does not come back", async () => {
  const { seriesId, chen } = await begin({ repeat: { ...tuesdays.repeat, ends: { kind: "never" } } });
  const before = (await shiftsOf(seriesId)).length;
  await cancelShift(services, chen, { shiftId: await nth(seriesId, 3), reason: "A holiday" });
  const month = testServices(db, () => new Date("2030-04-01T18:00:00Z"));
  expect((await generateSeries(month)).added).toBeGreaterThanOrEqual(4);
  const after = await shiftsOf(seriesId);
  expect(new Set(after.map(({ occurrence }) => occurrence)).size).toBe(after.length);
  expect(after.length).toBeGreaterThan(before + 3);
  expect(after.filter(({ status }) => status === "cancelled")).toHaveLength(1);
});

test("a rule that gives no shift is refused, and strangers plan, see and change nothing", async () => {
  const { projectId, seriesId } = await begin();
  const stranger = await insertStaff(db, await insertOrganisation(db));
  const visitor = { kind: "visitor" } as const;
  const empty = seriesPlanInput.parse({
    ...tuesdays,
    repeat: { ...tuesdays.repeat, ends: { kind: "date", date: "2030-03-02" } },
  });
  const { chen, projectId: own } = await begin();
  expect(await codesOf(createSeries(services, chen, { projectId: own, series: empty }))).toEqual(["SERIES_EMPTY"]);
  expect(await codesOf(createSeries(services, stranger, { projectId, series: empty }))).toEqual(["NOT_FOUND"]);
  expect(await codesOf(showSeries(services, stranger, { seriesId }))).toEqual(["NOT_FOUND"]);
  expect(await codesOf(showSeries(services, visitor, { seriesId }))).toEqual(["NOT_SIGNED_IN"]);
  const cancel = { seriesId, scope: "all" as const, shiftId: null, reason: "not mine", fingerprint: "0".repeat(32) };
  expect(await codesOf(cancelSeries(services, stranger, cancel))).toEqual(["NOT_FOUND"]);
});

test("a new time for all comes with a preview, asks the people again, and says what it was before", async () => {
  const given = await begin();
  const ana = await insertPerson(db);
  const { id } = await joinSeat(services, ana, { seatId: await seatOf(await nth(given.seriesId, 1)) });
  const { seen, go } = await edit(given, "all", null, at10);
  expect(seen.lines.map(({ people }) => people)).toEqual([0, 1, 0, 0, 0, 0]);
  await expect(go()).resolves.toMatchObject({ told: 1, added: 0, seriesId: given.seriesId });
  const [mine] = await signupsOf(ana.personId);
  expect(mine).toMatchObject({ status: "confirmed", start: new Date("2030-03-12T02:00Z") });
  expect(mine?.reconfirmBy).toEqual(new Date("2030-03-03T08:00:00Z"));
  expect(await told("shift.moved", id)).toEqual([
    { signupId: id, oldStart: "2030-03-12T01:00:00.000Z", oldEnd: "2030-03-12T03:00:00.000Z" },
  ]);
  await reconfirm(services, ana, { signupId: id });
  expect((await signupsOf(ana.personId))[0]?.reconfirmBy).toBeNull();
  expect(await codesOf(reconfirm(services, given.chen, { signupId: id }))).toEqual(["NOT_FOUND"]);
  expect((await shiftsOf(given.seriesId)).every(({ sequence }) => sequence === 1)).toBe(true);
  expect((await generateSeries(services)).added).toBe(0);
});

test("somebody who joins between the preview and the button is seen first", async () => {
  const given = await begin();
  const { go } = await edit(given, "all", null, at10);
  await joinSeat(services, await insertPerson(db), { seatId: await seatOf(await nth(given.seriesId, 0)) });
  expect(await codesOf(go())).toEqual(["SERIES_CHANGED"]);
  expect((await shiftsOf(given.seriesId)).every(({ sequence }) => sequence === 0)).toBe(true);
});

test("from the third week on another time: the series is split, the first two weeks stay as they were", async () => {
  const given = await begin();
  const ana = await insertPerson(db);
  const { id: standingId } = await takeStanding(services, ana, { seriesId: given.seriesId, position: 0 });
  const moved = await nth(given.seriesId, 4);
  const own = { start: new Date("2030-04-03T06:00Z"), end: new Date("2030-04-03T08:00Z"), breakMinutes: 0 };
  await moveShift(services, given.chen, { shiftId: moved, ...own });
  const { seen, go } = await edit(given, "later", await nth(given.seriesId, 2), at10);
  expect(seen.kept).toMatchObject([{ why: "detached", people: 1 }]);
  const { seriesId } = await go();
  expect(seriesId).not.toBe(given.seriesId);
  expect((await shiftsOf(given.seriesId)).map(({ occurrence }) => occurrence)).toEqual([
    "2030-03-05T09:00",
    "2030-03-12T09:00",
  ]);
  expect((await shiftsOf(seriesId)).map(({ occurrence, detached }) => [occurrence, detached])).toEqual([
    ["2030-03-19T10:00", false],
    ["2030-03-26T10:00", false],
    ["2030-04-02T09:00", true],
    ["2030-04-09T10:00", false],
  ]);
  expect((await generateSeries(services)).added).toBe(0);
  expect(await codesOf((await edit(given, "all", null, at10)).go())).toEqual(["SERIES_ENDED"]);
  expect(await listMyStanding(services, ana, undefined)).toMatchObject([{ id: standingId, seriesId }]);
  expect((await signupsOf(ana.personId)).filter(({ status }) => status === "confirmed")).toHaveLength(6);
});

test("Thursdays instead of Tuesdays takes the people along; weeks that fall out are called off with the reason", async () => {
  const given = await begin();
  const ana = await insertPerson(db);
  const last = await nth(given.seriesId, 5);
  const { id } = await joinSeat(services, ana, { seatId: await seatOf(last) });
  const repeat = { pattern: { kind: "weekly", weeks: 1, weekdays: [4] }, ends: { kind: "count", count: 5 } };
  expect(await codesOf((await edit(given, "all", null, { repeat })).go())).toEqual(["REASON_MISSING"]);
  const { seen, go } = await edit(given, "all", null, { repeat }, "The hall closes in April");
  expect(seen.lines.map(({ kind }) => kind)).toEqual(["moved", "moved", "moved", "moved", "moved", "cancelled"]);
  await go();
  expect((await shiftsOf(given.seriesId)).map(({ occurrence }) => occurrence)).toEqual([
    "2030-03-07T09:00",
    "2030-03-14T09:00",
    "2030-03-21T09:00",
    "2030-03-28T09:00",
    "2030-04-04T09:00",
  ]);
  expect(await signupsOf(ana.personId)).toMatchObject([{ status: "removed", reason: "The hall closes in April" }]);
  expect(await told("shift.cancelled", id)).toHaveLength(1);
});

test("every night moves from its first hour to its last, where the next one was, with somebody who comes to each", async () => {
  const repeat = { pattern: { kind: "weekly", weeks: 1, weekdays: [1, 2, 3] }, ends: { kind: "count", count: 3 } };
  const given = await begin({ startsOn: "2030-03-04", time: "00:30", repeat });
  const ana = await insertPerson(db);
  await takeStanding(services, ana, { seriesId: given.seriesId, position: 0 });
  const times = { time: "23:30", durationMinutes: 120, breakMinutes: 0 };
  await (await edit(given, "all", null, { times })).go();
  expect((await signupsOf(ana.personId)).map(({ start }) => start.toISOString())).toEqual([
    "2030-03-04T15:30:00.000Z",
    "2030-03-05T15:30:00.000Z",
    "2030-03-06T15:30:00.000Z",
  ]);
});

test("a time at which somebody already has another place stops the whole change", async () => {
  const given = await begin();
  const other = await begin({ time: "12:00" });
  const ana = await insertPerson(db);
  await joinSeat(services, ana, { seatId: await seatOf(await nth(given.seriesId, 1)) });
  await joinSeat(services, ana, { seatId: await seatOf(await nth(other.seriesId, 1)) });
  const at11 = { times: { time: "11:00", durationMinutes: 120, breakMinutes: 0 } };
  expect(await codesOf((await edit(given, "all", null, at11)).go())).toEqual(["PEOPLE_OVERLAP"]);
  expect((await shiftsOf(given.seriesId)).every(({ sequence }) => sequence === 0)).toBe(true);
});

test("fewer places than people are refused for every shift it touches; more places go to those who wait", async () => {
  const given = await begin({ seats: [seatPlan({ maxHeads: 2 })] });
  const seatId = await seatOf(await nth(given.seriesId, 0));
  for (let n = 0; n < 2; n += 1) await joinSeat(services, await insertPerson(db), { seatId });
  const waiting = await insertPerson(db);
  await joinSeat(services, waiting, { seatId, as: "wait" });
  const heads = (maxHeads: number) => ({ heads: [{ position: 0, minHeads: 1, maxHeads }] });
  expect(await codesOf((await edit(given, "all", null, heads(1))).go())).toEqual(["SEATS_BELOW_SIGNUPS"]);
  await (await edit(given, "all", null, heads(3))).go();
  expect(await signupsOf(waiting.personId)).toMatchObject([{ status: "offered" }]);
  const { series } = await showSeries(services, given.chen, { seriesId: given.seriesId });
  expect(series.seats[0]?.maxHeads).toBe(3);
});

test("places changed for one shift alone stay when all are changed, and what was previewed is what is done", async () => {
  const given = await begin();
  const shiftId = await nth(given.seriesId, 1);
  await changeSeats(services, given.chen, {
    shiftId,
    seats: [{ seatId: await seatOf(shiftId), minHeads: 1, maxHeads: 9 }],
  });
  const { seen, go } = await edit(given, "all", null, { heads: [{ position: 0, minHeads: 1, maxHeads: 5 }] });
  expect(seen.lines.map(({ kind, ownHeads }) => [kind, ownHeads.length])).toEqual([
    ["changed", 0],
    ["same", 1],
    ...Array.from({ length: 4 }, () => ["changed", 0]),
  ]);
  await go();
  const { shifts } = await showSeries(services, given.chen, { seriesId: given.seriesId });
  expect(shifts.map(({ seats }) => seats[0]?.maxHeads)).toEqual([5, 9, 5, 5, 5, 5]);
});

test("one shift alone moves within its day and is left alone afterwards", async () => {
  const given = await begin();
  const shiftId = await nth(given.seriesId, 2);
  await (await edit(given, "one", shiftId, at10)).go();
  expect((await shiftsOf(given.seriesId))[2]).toMatchObject({
    detached: true,
    occurrence: "2030-03-19T09:00",
    start: new Date("2030-03-19T02:00Z"),
  });
  const { seen, go } = await edit(given, "all", null, {
    times: { time: "15:00", durationMinutes: 60, breakMinutes: 0 },
  });
  expect(seen.kept).toMatchObject([{ why: "detached", shiftId }]);
  await go();
  expect((await shiftsOf(given.seriesId)).filter(({ sequence }) => sequence === 1)).toHaveLength(6);
  expect((await generateSeries(services)).added).toBe(0);
});

test("calling off the later ones, then all, tells everybody who had to do with one of them, also those who waited", async () => {
  const given = await begin({ seats: [seatPlan({ maxHeads: 1 })] });
  const [ana, ben] = [await insertPerson(db), await insertPerson(db)];
  const seatId = await seatOf(await nth(given.seriesId, 4));
  const { id: held } = await joinSeat(services, ana, { seatId });
  const { id: waits } = await joinSeat(services, ben, { seatId, as: "wait" });
  const cancel = async (scope: "later" | "all", shiftId: ShiftId | null) => {
    const asked = { seriesId: given.seriesId, scope, shiftId };
    const { edit: seen } = await previewSeries(services, given.chen, { ...asked, change: "cancel" });
    const { fingerprint } = seen;
    return cancelSeries(services, given.chen, { ...asked, fingerprint, reason: "The teacher is ill" });
  };
  await expect(cancel("later", await nth(given.seriesId, 3))).resolves.toEqual({ told: 2, cancelled: 3 });
  expect(await told("shift.cancelled", held)).toHaveLength(1);
  expect(await told("shift.cancelled", waits)).toHaveLength(1);
  expect(await signupsOf(ben.personId)).toMatchObject([{ status: "removed", reason: "The teacher is ill" }]);
  expect((await shiftsOf(given.seriesId)).map(({ status }) => status)).toEqual([
    "open",
    "open",
    "open",
    "cancelled",
    "cancelled",
    "cancelled",
  ]);
  expect((await generateSeries(services)).added).toBe(0);
  expect(await codesOf(cancel("all", null))).toEqual(["SERIES_ENDED"]);
});

test("whoever comes every time is seated in every shift, also in those made later, and told where it does not fit", async () => {
  const given = await begin({ repeat: { ...tuesdays.repeat, ends: { kind: "never" } } });
  const ana = await insertPerson(db);
  const other = await begin({ time: "10:00", repeat: { ...tuesdays.repeat, ends: { kind: "count", count: 1 } } });
  await joinSeat(services, ana, { seatId: await seatOf(await nth(other.seriesId, 0)) });
  const total = (await shiftsOf(given.seriesId)).length;
  const taken = await takeStanding(services, ana, { seriesId: given.seriesId, position: 0 });
  expect(taken).toMatchObject({ seated: total - 1, skipped: 1 });
  expect(await told("standing.skipped", taken.id)).toMatchObject([{ reason: "SHIFT_OVERLAP" }]);
  expect(await codesOf(takeStanding(services, ana, { seriesId: given.seriesId, position: 0 }))).toEqual([
    "STANDING_EXISTS",
  ]);
  const month = testServices(db, () => new Date("2030-04-01T18:00:00Z"));
  await generateSeries(month);
  const now = (await shiftsOf(given.seriesId)).length;
  expect(now).toBeGreaterThan(total);
  const mine = (await signupsOf(ana.personId)).filter(({ way }) => way === "standing");
  expect(mine).toHaveLength(now - 1);
  const someone = await insertPerson(db);
  expect(await codesOf(endStanding(services, someone, { standingId: taken.id }))).toEqual(["NOT_FOUND"]);
  const { givenBack } = await endStanding(services, ana, { standingId: taken.id });
  expect(givenBack).toBe(now - 1);
  expect(await listMyStanding(services, ana, undefined)).toEqual([]);
});

test("two neighbours reach for the last standing place at the same moment: one has it, a place stays for newcomers", async () => {
  for (let round = 0; round < 5; round += 1) {
    const { seriesId } = await begin({ seats: [seatPlan({ maxHeads: 2 })] }, { terms: { newcomerPercent: 50 } });
    const people = [await insertPerson(db), await insertPerson(db), await insertPerson(db)];
    const answers = await Promise.allSettled(
      people.map((person) => takeStanding(services, person, { seriesId, position: 0 })),
    );
    expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const refused = answers.flatMap((answer) =>
      answer.status === "rejected" && answer.reason instanceof ProblemError ? answer.reason.problems : [],
    );
    expect(refused).toEqual([
      { code: "STANDING_FULL", open: 1 },
      { code: "STANDING_FULL", open: 1 },
    ]);
    await joinSeat(services, await insertPerson(db), { seatId: await seatOf(await nth(seriesId, 0)) });
  }
});

test("ending gives the places to those who wait; one that begins within hours stays a promise", async () => {
  const { seriesId } = await begin({ seats: [seatPlan({ maxHeads: 1 })] }, { terms: { newcomerPercent: 0 } });
  const [ana, ben] = [await insertPerson(db), await insertPerson(db)];
  const { id: standingId } = await takeStanding(services, ana, { seriesId, position: 0 });
  await joinSeat(services, ben, { seatId: await seatOf(await nth(seriesId, 1)), as: "wait" });
  const morning = testServices(db, () => new Date("2030-03-04T23:00:00Z"));
  await expect(endStanding(morning, ana, { standingId })).resolves.toEqual({ givenBack: 5, kept: 1 });
  expect(await signupsOf(ben.personId)).toMatchObject([{ status: "offered" }]);
});

test("whoever comes every time waits in line where the professional is still missing, and stops waiting when they end it", async () => {
  const { seriesId } = await begin({}, { opensWith: "professional", terms: { newcomerPercent: 0 } });
  const ana = await insertPerson(db);
  const taken = await takeStanding(services, ana, { seriesId, position: 0 });
  expect(taken).toMatchObject({ seated: 0, waiting: 6, skipped: 0 });
  expect(new Set((await signupsOf(ana.personId)).map(({ status }) => status))).toEqual(new Set(["waiting"]));
  await expect(endStanding(services, ana, { standingId: taken.id })).resolves.toEqual({ givenBack: 0, kept: 0 });
  expect(new Set((await signupsOf(ana.personId)).map(({ status }) => status))).toEqual(new Set(["withdrawn"]));
});

test("whoever fits in no shift at all takes no standing place", async () => {
  const { seriesId } = await begin({ seats: [seatPlan({ minAge: 50 })] });
  const young = await insertPerson(db);
  expect(await codesOf(takeStanding(services, young, { seriesId, position: 0 }))).toEqual(["TOO_YOUNG"]);
  expect(await listMyStanding(services, young, undefined)).toEqual([]);
});

test("people join while a series is moved back and forth: nobody is lost, doubled or in two places", async () => {
  const given = await begin({ seats: [seatPlan({ maxHeads: 20 })] });
  const people = await Promise.all(Array.from({ length: 8 }, () => insertPerson(db)));
  const seatId = await seatOf(await nth(given.seriesId, 2));
  const move = async (time: string) => {
    const times = { time, durationMinutes: 120, breakMinutes: 0 };
    return (await edit(given, "all", null, { times })).go();
  };
  const answers = await Promise.allSettled([
    ...people.slice(0, 4).map((person) => joinSeat(services, person, { seatId })),
    move("10:00"),
    ...people.slice(4).map((person) => joinSeat(services, person, { seatId })),
    move("11:00"),
    generateSeries(services),
  ]);
  const failures = answers.flatMap((answer) =>
    answer.status === "rejected" && answer.reason instanceof ProblemError ? answer.reason.problems : [],
  );
  for (const { code } of failures) expect(code).toBe("SERIES_CHANGED");
  const shift = (await shiftsOf(given.seriesId))[2];
  for (const person of people) {
    expect((await signupsOf(person.personId)).map(({ start }) => start)).toEqual([shift?.start]);
  }
  expect(await shiftsOf(given.seriesId)).toHaveLength(6);
});

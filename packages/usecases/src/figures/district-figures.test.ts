import type { Actor } from "@nuanlin/domain/actor";
import { refreshReferenceData } from "@nuanlin/db/reference-data";
import { communitiesOf, streetsOfNewDistrict } from "@nuanlin/domain/divisions/huzhou-divisions";
import { hoursNatures, hoursStatuses } from "@nuanlin/domain/hours/hours-entry";
import type { PersonId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import { insertService } from "@nuanlin/testing/hours-factory";
import { insertFederationStaff, insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan, type WrittenShift } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import fc from "fast-check";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { countWaitingTasks } from "./count-waiting-tasks.ts";
import { showDistrictFigures } from "./district-figures.ts";

const { db } = await useTestDatabase();
const services = testServices(db, () => new Date("2026-11-24T02:00:00Z"));
const thisMonth = { period: "month", street: null } as const;
const longxi = "330502010";

beforeAll(() => refreshReferenceData(db));
beforeEach(async () => {
  for (const table of ["hours_entry", "attendance", "signup", "seat_skill", "seat", "shift"] as const)
    await db.deleteFrom(table).execute();
  await db.deleteFrom("project").execute();
});

const onDay = (date: string, hours = 2) => ({
  start: `${date}T01:00:00Z`,
  end: new Date(Date.parse(`${date}T01:00:00Z`) + hours * 3_600_000).toISOString(),
});

async function putInto({ shiftId }: WrittenShift, divisionCode: string | null): Promise<void> {
  const { place_id } = await db
    .selectFrom("shift")
    .select("place_id")
    .where("id", "=", shiftId)
    .executeTakeFirstOrThrow();
  await db.updateTable("place").set({ division_code: divisionCode }).where("id", "=", place_id).execute();
}

async function refusedWith(work: Promise<unknown>) {
  const [answer] = await Promise.allSettled([work]);
  return answer?.status === "rejected" && answer.reason instanceof ProblemError
    ? answer.reason.problems.map(({ code }) => code)
    : [];
}

test("a visitor is asked to sign in, and a unit's admin does not see the district's desk", async () => {
  const admin = await insertStaff(db, await insertOrganisation(db), "admin");
  const asks = (actor: Actor) => [
    showDistrictFigures(services, actor, thisMonth),
    countWaitingTasks(services, actor, null),
  ];
  for (const ask of asks({ kind: "visitor" })) expect(await refusedWith(ask)).toEqual(["NOT_SIGNED_IN"]);
  for (const ask of asks(admin)) expect(await refusedWith(ask)).toEqual(["NOT_ALLOWED"]);
});

test("whatever was recorded where by whom, the units and the divisions add up to the district, and the streets to no more than it", async () => {
  const clerk = await insertFederationStaff(db);
  const units = [await insertOrganisation(db), await insertOrganisation(db), await insertOrganisation(db)];
  const people: PersonId[] = [];
  for (let i = 0; i < 3; i += 1) people.push((await insertPerson(db)).personId);
  const streets = streetsOfNewDistrict().map(({ code }) => code);
  const divisions = [
    null,
    "330502001",
    ...streets,
    ...streets.flatMap((street) =>
      communitiesOf(street)
        .slice(0, 2)
        .map(({ code }) => code),
    ),
  ];
  const service = fc.record({
    unit: fc.constantFrom(...units),
    person: fc.constantFrom(...people),
    division: fc.constantFrom(...divisions),
    minutes: fc.integer({ min: 1, max: 120 }),
    status: fc.constantFrom(...hoursStatuses),
    nature: fc.constantFrom(...hoursNatures),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(service, { minLength: 1, maxLength: 8 }), async (given) => {
      await db.deleteFrom("hours_entry").execute();
      await db.deleteFrom("attendance").execute();
      await db.deleteFrom("signup").execute();
      let expected = 0;
      for (const [at, { unit, person, division, ...rest }] of given.entries()) {
        const shift = await insertShift(db, {
          organisationId: unit,
          ...onDay(`2026-11-${String(at + 2).padStart(2, "0")}`),
        });
        await putInto(shift, division);
        await insertService(db, { shift, person, ...rest });
        if (rest.status === "confirmed" || rest.status === "checked") expected += rest.minutes;
      }
      const { hours } = await showDistrictFigures(services, clerk, thisMonth);
      const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);
      expect(hours.minutes).toBe(expected);
      expect(sum(hours.units.map(({ verified, added }) => verified + added))).toBe(expected);
      expect(sum(hours.divisions.map(({ minutes }) => minutes))).toBe(expected);
      const ofStreets: number[] = [];
      for (const street of streets)
        ofStreets.push((await showDistrictFigures(services, clerk, { period: "month", street })).hours.minutes);
      const inside = sum(
        hours.divisions
          .filter(({ division }) => streets.some((street) => division?.startsWith(street)))
          .map(({ minutes }) => minutes),
      );
      expect(sum(ofStreets)).toBe(inside);
    }),
    { numRuns: 12 },
  );
});

test("the month begins at midnight in the district, and the days before it belong to the month before", async () => {
  const clerk = await insertFederationStaff(db);
  const { personId } = await insertPerson(db);
  const lastOfOctober = await insertShift(db, { start: "2026-10-31T15:00:00Z", end: "2026-10-31T16:00:00Z" });
  const firstOfNovember = await insertShift(db, { start: "2026-10-31T16:00:00Z", end: "2026-10-31T17:00:00Z" });
  const lateOctober = await insertService(db, { shift: lastOfOctober, person: personId });
  await insertService(db, { shift: firstOfNovember, person: personId });
  const { hours } = await showDistrictFigures(services, clerk, thisMonth);
  // The last of October lies after the same days of the month before.
  expect(hours).toMatchObject({ minutes: 60, previousMinutes: 0 });
  await db
    .updateTable("hours_entry")
    .set({ starts_at: "2026-10-24T00:00:00Z", ends_at: "2026-10-24T02:00:00Z" })
    .where("id", "=", lateOctober)
    .execute();
  expect((await showDistrictFigures(services, clerk, thisMonth)).hours.previousMinutes).toBe(60);
});

test("a finished shift to which nobody came, and one that was called off, are planned but not served", async () => {
  const clerk = await insertFederationStaff(db);
  const led = await insertShift(db, {
    ...onDay("2026-11-03"),
    seats: [seatPlan({ kind: "professional", lead: true })],
  });
  const alone = await insertShift(db, onDay("2026-11-04"));
  await insertShift(db, onDay("2026-11-05"));
  const calledOff = await insertShift(db, onDay("2026-11-06"));
  await insertShift(db, onDay("2026-11-25"));
  const { personId } = await insertPerson(db);
  for (const shift of [led, alone, calledOff]) await insertService(db, { shift, person: personId, status: "proposed" });
  await db.updateTable("shift").set({ status: "cancelled" }).where("id", "=", calledOff.shiftId).execute();
  const { shifts, hours, weeks } = await showDistrictFigures(services, clerk, thisMonth);
  expect(shifts).toMatchObject({ planned: 4, served: 2, led: 1 });
  expect(hours.minutes).toBe(0);
  expect(weeks.find(({ week }) => week === "2026-11-02")).toMatchObject({ served: 2, led: 1 });
  expect(weeks).toHaveLength(8);
});

test("the share recorded in time counts what was recorded and what is overdue, not what still has time", async () => {
  const clerk = await insertFederationStaff(db);
  const record = async (
    date: string,
    given: { confirmedAt?: string; dueAt: string; status: "confirmed" | "proposed" },
  ) =>
    insertService(db, {
      shift: await insertShift(db, onDay(date)),
      person: (await insertPerson(db)).personId,
      ...given,
    });
  await record("2026-11-02", {
    status: "confirmed",
    confirmedAt: "2026-11-16T15:00:00Z",
    dueAt: "2026-11-16T15:59:59.999Z",
  });
  await record("2026-11-02", {
    status: "confirmed",
    confirmedAt: "2026-11-16T16:00:00Z",
    dueAt: "2026-11-16T15:59:59.999Z",
  });
  await record("2026-11-03", { status: "proposed", dueAt: "2026-11-17T15:59:59.999Z" });
  await record("2026-11-20", { status: "proposed", dueAt: "2026-12-04T15:59:59.999Z" });
  const { hours } = await showDistrictFigures(services, clerk, thisMonth);
  expect(hours).toMatchObject({ onTime: 1, measured: 3 });
});

test("a neighbour is new in the period and street of their very first service, and came again with a second shift", async () => {
  const clerk = await insertFederationStaff(db);
  const [known, fresh, loyal] = [await insertPerson(db), await insertPerson(db), await insertPerson(db)];
  const serve = async (date: string, person: PersonId) => {
    const shift = await insertShift(db, onDay(date));
    await insertService(db, { shift, person });
    return shift;
  };
  await serve("2026-09-01", known.personId);
  await serve("2026-11-02", known.personId);
  await serve("2026-11-03", fresh.personId);
  await putInto(await serve("2026-11-04", loyal.personId), "330502007001");
  await serve("2026-11-05", loyal.personId);
  const everywhere = await showDistrictFigures(services, clerk, thisMonth);
  expect(everywhere.hours).toMatchObject({ newcomers: 2, cameAgain: 1, people: 3 });
  const inLongxi = await showDistrictFigures(services, clerk, { period: "month", street: longxi });
  expect(inLongxi.hours).toMatchObject({ newcomers: 1, cameAgain: 0 });
});

test("a skill is short by the free places of the next fortnight, and whoever has a more special one can come too", async () => {
  const clerk = await insertFederationStaff(db);
  const before = await showDistrictFigures(services, clerk, thisMonth);
  expect(before.skills).toEqual([]);
  const asking = [seatPlan({ maxHeads: 4, skills: [{ code: "psych.listening", level: 2 }] })];
  await insertShift(db, { ...onDay("2026-11-28"), seats: asking });
  await insertShift(db, { ...onDay("2026-12-20"), seats: asking });
  await insertPerson(db, { skills: [{ code: "psych.counselling", level: 2 }] });
  await insertPerson(db, { skills: [{ code: "psych.listening", level: 1 }] });
  const { skills } = await showDistrictFigures(services, clerk, thisMonth);
  expect(skills).toEqual([{ code: "psych.listening", level: 2, places: 4, free: 4, people: 1 }]);
});

test("the projects of the last year are followed step by step, and one that nobody joined stops there", async () => {
  const clerk = await insertFederationStaff(db);
  await insertShift(db, { status: "draft", ...onDay("2026-11-28") });
  await insertShift(db, onDay("2026-11-28"));
  await insertService(db, {
    shift: await insertShift(db, onDay("2026-11-03")),
    person: (await insertPerson(db)).personId,
  });
  await insertService(db, {
    shift: await insertShift(db, onDay("2026-11-04")),
    person: (await insertPerson(db)).personId,
    status: "proposed",
  });
  const { path } = await showDistrictFigures(services, clerk, thisMonth);
  expect(path).toEqual({ posted: 4, published: 3, withShifts: 3, peopleFound: 2, served: 2, recorded: 1 });
  const imported = await insertShift(db, onDay("2026-11-05"));
  await db
    .updateTable("project")
    .set({ external_source: "elsewhere", external_id: "1" })
    .where("id", "=", imported.projectId)
    .execute();
  expect((await showDistrictFigures(services, clerk, thisMonth)).path.posted).toBe(4);
});

test("the desk counts what waits: applications, recorded hours nobody looked at, overdue ones", async () => {
  const clerk = await insertFederationStaff(db);
  await insertOrganisation(db, { status: "pending" });
  const serve = async (given: { status?: "proposed"; dueAt?: string; nature?: "added" }) =>
    insertService(db, {
      shift: await insertShift(db, onDay("2026-11-03")),
      person: (await insertPerson(db)).personId,
      ...given,
    });
  await serve({});
  await serve({ nature: "added" });
  await serve({ status: "proposed", dueAt: "2026-11-20T15:59:59.999Z" });
  expect(await countWaitingTasks(services, clerk, null)).toMatchObject({
    organisations: 1,
    hoursToReview: 2,
    addedToReview: 1,
    overdue: 1,
    overdueUnits: 1,
    mostDaysLate: 2,
    stars: 0,
  });
});

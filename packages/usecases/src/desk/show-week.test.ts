import type { SeatId } from "@nuanlin/domain/ids";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { recordStatements } from "@nuanlin/testing/recorded-statements";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { joinSeat } from "../signups/join-seat.ts";
import { testServices } from "../test-services.ts";
import { showWeek } from "./show-week.ts";

const { db, connectionString } = await useTestDatabase();
const services = testServices(db);

test("a week holds what begins on its days by the clock of the place, and nothing of others or called off", async () => {
  const organisationId = await insertOrganisation(db);
  const chen = await insertStaff(db, organisationId);
  const shift = (title: string, start: string, end: string) => insertShift(db, { organisationId, title, start, end });
  await shift("sunday night", "2030-03-10T15:30:00Z", "2030-03-10T17:00:00Z");
  await shift("first hour", "2030-03-10T16:00:00Z", "2030-03-10T17:00:00Z");
  await shift("last hour", "2030-03-17T15:00:00Z", "2030-03-17T16:30:00Z");
  await shift("next monday", "2030-03-17T16:00:00Z", "2030-03-17T17:00:00Z");
  const gone = await shift("gone", "2030-03-12T08:00:00Z", "2030-03-12T09:00:00Z");
  await db
    .updateTable("shift")
    .set({ status: "cancelled", status_reason: "rain" })
    .where("id", "=", gone.shiftId)
    .execute();
  await insertShift(db, { title: "of others", start: "2030-03-12T08:00:00Z", end: "2030-03-12T09:00:00Z" });
  const { days, shifts } = await showWeek(services, chen, { organisationId, monday: "2030-03-11" });
  expect(days).toHaveLength(7);
  expect(shifts.map(({ title, day }) => [title, day])).toEqual([
    ["first hour", "2030-03-11"],
    ["last hour", "2030-03-17"],
  ]);
});

test("each shift says who is missing, who asks and who waits, in as many statements as for one", async () => {
  const organisationId = await insertOrganisation(db);
  const chen = await insertStaff(db, organisationId);
  const lead = seatPlan({ name: "lead", kind: "professional", lead: true, maxHeads: 1 });
  const make = () => insertShift(db, { organisationId, seats: [lead, seatPlan({ minHeads: 1, maxHeads: 1 })] });
  const first = await make();
  const [, seatId] = first.seatIds;
  await joinSeat(services, await insertPerson(db), { seatId: seatId as SeatId });
  await joinSeat(services, await insertPerson(db), { seatId: seatId as SeatId, as: "wait" });
  const week = { organisationId, monday: "2030-03-11" };
  const countStatements = async () =>
    (await recordStatements(connectionString, (own) => showWeek(testServices(own), chen, week))).length;
  const forOne = await countStatements();
  const { shifts } = await showWeek(services, chen, week);
  expect(shifts).toMatchObject([
    {
      applied: 0,
      waiting: 1,
      standing: { state: "needs_professional", missing: [{ seatName: "lead", count: 1 }] },
      seats: [{ taken: 0 }, { taken: 1 }],
    },
  ]);
  for (let i = 0; i < 5; i += 1) await make();
  expect(await countStatements()).toBe(forOne);
});

test("nobody looks at another organisation's week", async () => {
  const organisationId = await insertOrganisation(db);
  for (const stranger of [await insertPerson(db), await insertStaff(db, organisationId, "member")])
    await expect(showWeek(services, stranger, { organisationId, monday: "2030-03-11" })).rejects.toThrow("NOT_FOUND");
});

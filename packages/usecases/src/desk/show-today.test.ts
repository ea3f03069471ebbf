import { ProblemError } from "@nuanlin/domain/problem";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { beforeEach, expect, test } from "vitest";
import { callWholeRoll } from "../attendance/call-whole-roll.ts";
import { joinSeat } from "../signups/join-seat.ts";
import { testServices } from "../test-services.ts";
import { showToday } from "./show-today.ts";

const { db } = await useTestDatabase();
const clock = fixedClock("2030-03-12T02:00:00Z");
const services = testServices(db, clock.now);
beforeEach(() => clock.moveTo("2030-03-12T02:00:00Z"));

test("today is the day of the place: from its midnight to the next", async () => {
  const organisationId = await insertOrganisation(db);
  const chen = await insertStaff(db, organisationId);
  const shift = (title: string, start: string, end: string) => insertShift(db, { organisationId, title, start, end });
  await shift("yesterday", "2030-03-11T13:00:00Z", "2030-03-11T16:00:00Z");
  await shift("over midnight", "2030-03-11T15:00:00Z", "2030-03-11T17:00:00Z");
  await shift("late", "2030-03-12T15:00:00Z", "2030-03-12T16:30:00Z");
  await shift("tomorrow", "2030-03-12T16:00:00Z", "2030-03-12T18:00:00Z");
  await shift("next week", "2030-03-19T15:00:00Z", "2030-03-19T15:30:00Z");
  await shift("later", "2030-03-19T16:00:00Z", "2030-03-19T18:00:00Z");
  const { today, next } = await showToday(services, chen, { organisationId });
  expect(today.map(({ title }) => title)).toEqual(["over midnight", "late"]);
  expect(next.map(({ title }) => title)).toEqual(["tomorrow", "next week"]);
});

test("the board counts places, people and hours that wait, and a cancelled shift is not on it", async () => {
  const { organisationId, shiftId, seatIds } = await insertShift(db, {
    start: "2030-03-12T04:00:00Z",
    end: "2030-03-12T06:00:00Z",
    seats: [seatPlan({ minHeads: 2, maxHeads: 3 }), seatPlan({ minHeads: 1, maxHeads: 1 })],
  });
  const [seatId] = seatIds;
  if (!seatId) throw new Error("the shift has no seat");
  const gone = await insertShift(db, { organisationId, start: "2030-03-12T07:00:00Z", end: "2030-03-12T08:00:00Z" });
  await db
    .updateTable("shift")
    .set({ status: "cancelled", status_reason: "rain" })
    .where("id", "=", gone.shiftId)
    .execute();
  const chen = await insertStaff(db, organisationId);
  const ana = await joinSeat(services, await insertPerson(db), { seatId });
  const ben = await joinSeat(services, await insertPerson(db), { seatId });
  clock.moveTo("2030-03-12T06:10:00Z");
  await callWholeRoll(services, chen, {
    shiftId,
    lines: [
      { signupId: ana.id, status: "present", inAt: "now", outAt: "now" },
      { signupId: ben.id, status: "excused", inAt: null, outAt: null },
    ],
  });
  const { today, waiting } = await showToday(services, chen, { organisationId });
  expect(today).toMatchObject([{ places: 4, missing: 1, taken: 2, present: 1, away: 1, unsigned: 0, hoursWaiting: 1 }]);
  expect(today[0]?.faces).toHaveLength(2);
  expect(waiting).toMatchObject([{ shiftId, entries: 1, returned: 0 }]);
});

test("three who pour tea do not stand in for the one who leads", async () => {
  const { organisationId, seatIds } = await insertShift(db, {
    start: "2030-03-12T09:00:00Z",
    end: "2030-03-12T10:00:00Z",
    seats: [seatPlan({ name: "Tea", minHeads: 1, maxHeads: 3 }), seatPlan({ name: "Lead", minHeads: 1, maxHeads: 1 })],
  });
  const [tea] = seatIds;
  if (!tea) throw new Error("the shift has no seat");
  clock.moveTo("2030-03-12T02:00:00Z");
  for (let i = 0; i < 3; i += 1) await joinSeat(services, await insertPerson(db), { seatId: tea });
  const { today } = await showToday(services, await insertStaff(db, organisationId), { organisationId });
  expect(today).toMatchObject([{ taken: 3, missing: 1 }]);
});

test("nobody looks at another organisation's desk", async () => {
  const organisationId = await insertOrganisation(db);
  const member = await insertStaff(db, organisationId, "member");
  const stranger = await insertStaff(db, await insertOrganisation(db), "admin");
  for (const actor of [member, stranger, await insertPerson(db)]) {
    const [answer] = await Promise.allSettled([showToday(services, actor, { organisationId })]);
    expect(answer).toMatchObject({
      status: "rejected",
      reason: new ProblemError({ code: "NOT_FOUND", what: "organisation" }),
    });
  }
});

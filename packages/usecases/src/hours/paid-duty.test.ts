import { findServiceRecords } from "@nuanlin/db/signups/find-service-records";
import { sumCountingMinutes } from "@nuanlin/db/hours/hours-repository";
import { refreshReferenceData } from "@nuanlin/db/reference-data";
import { insertDuty } from "@nuanlin/testing/duty-factory";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertService } from "@nuanlin/testing/hours-factory";
import { insertFederationStaff, insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { beforeAll, expect, test } from "vitest";
import { checkIn } from "../attendance/check-in.ts";
import { checkOut } from "../attendance/check-out.ts";
import { callRoll } from "../attendance/call-roll.ts";
import { countWaitingTasks } from "../figures/count-waiting-tasks.ts";
import { showDistrictFigures } from "../figures/district-figures.ts";
import { landingFigures } from "../figures/landing-figures.ts";
import { listStarCandidates } from "../recognition/list-star-candidates.ts";
import { joinSeat } from "../signups/join-seat.ts";
import { testServices } from "../test-services.ts";
import { confirmHours } from "./confirm-hours.ts";
import { listHoursForReview } from "./list-hours-for-review.ts";
import { listMyHours } from "./list-my-hours.ts";
import { listOverdueHours } from "./list-overdue-hours.ts";
import { listWaitingHours } from "./list-waiting-hours.ts";
import { showMyProgress } from "./show-my-progress.ts";

const { db } = await useTestDatabase();
const clock = fixedClock("2026-11-24T02:00:00Z");
const services = testServices(db, clock.now);
beforeAll(() => refreshReferenceData(db));

const day = (date: string, hours = 10) => ({
  start: `${date}T00:00:00Z`,
  end: new Date(Date.parse(`${date}T00:00:00Z`) + hours * 3_600_000).toISOString(),
});

/** A social worker whose ten duty days would be worth a star if they were service. */
async function onDuty() {
  const lin = await insertPerson(db, { credential: { type: "social_worker.certified" } });
  for (let date = 1; date <= 10; date += 1) {
    const shift = await insertShift(db, day(`2026-11-${String(date).padStart(2, "0")}`));
    await insertDuty(db, { person: lin.personId, shift });
  }
  return lin;
}

test("a hundred hours of paid duty change no sum of service: not one's own, the star's, the district's or the landing page's", async () => {
  const clerk = await insertFederationStaff(db);
  const month = { period: "month", street: null } as const;
  const before = {
    district: await showDistrictFigures(services, clerk, month),
    landing: await landingFigures(services, { kind: "visitor" }, {}),
    waiting: await countWaitingTasks(services, clerk, null),
  };
  const lin = await onDuty();
  const after = await showDistrictFigures(services, clerk, month);
  expect([after.hours, after.weeks.map(({ minutes, newcomers }) => [minutes, newcomers])]).toEqual([
    before.district.hours,
    before.district.weeks.map(({ minutes, newcomers }) => [minutes, newcomers]),
  ]);
  const landing = await landingFigures(services, { kind: "visitor" }, {});
  expect([landing.countingMinutes, landing.neighbours, landing.litCommunities]).toEqual([
    before.landing.countingMinutes,
    before.landing.neighbours,
    before.landing.litCommunities,
  ]);
  expect((await countWaitingTasks(services, clerk, null)).hoursToReview).toBe(before.waiting.hoursToReview);
  expect(landing.openSeatsThisWeekend).toBe(before.landing.openSeatsThisWeekend);
  expect(await sumCountingMinutes(db, lin.personId)).toBe(0);
  const { candidates } = await listStarCandidates(services, clerk, null);
  expect(candidates.filter(({ personId }) => personId === lin.personId)).toEqual([]);
  const records = await findServiceRecords(db, [lin.personId], await insertOrganisation(db));
  expect(records.get(lin.personId)?.minutes).toBe(0);
  expect(await showMyProgress(services, lin, { year: 2026 })).toMatchObject({
    counting: 0,
    verified: 0,
    duty: 6000,
    year: { minutes: 0, weeks: [] },
    star: { level: 0 },
  });
});

test("beside real service the duty stays apart, and the facts for a star speak of the service alone", async () => {
  const clerk = await insertFederationStaff(db);
  const lin = await onDuty();
  for (let date = 1; date <= 10; date += 1) {
    const shift = await insertShift(db, day(`2026-10-${String(date).padStart(2, "0")}`));
    await insertService(db, { person: lin.personId, shift });
  }
  const { candidates } = await listStarCandidates(services, clerk, null);
  expect(candidates.find(({ personId }) => personId === lin.personId)).toMatchObject({
    minutes: 6000,
    verified: 6000,
    shifts: 10,
  });
});

test("who serves in a paid seat gets a duty entry, marked for the desk, and the federation is not asked to look at it", async () => {
  clock.moveTo("2026-11-24T02:00:00Z");
  const lin = await insertPerson(db, { credential: { type: "social_worker.certified" } });
  const clerk = await insertFederationStaff(db);
  const shift = await insertShift(db, {
    start: "2026-12-01T01:00:00Z",
    end: "2026-12-01T03:00:00Z",
    seats: [seatPlan({ kind: "professional", lead: true, minAge: 18, credentialType: "social_worker.certified" })],
  });
  const chen = await insertStaff(db, shift.organisationId);
  const [seatId] = shift.seatIds;
  if (!seatId) throw new Error("no seat");
  await db.updateTable("seat").set({ paid: true }).where("id", "=", seatId).execute();
  const { id: signupId } = await joinSeat(services, lin, { seatId });
  clock.moveTo("2026-12-01T01:00:00Z");
  await checkIn(services, lin, { signupId });
  clock.moveTo("2026-12-01T03:00:00Z");
  await checkOut(services, lin, { signupId });
  const { entries } = await listWaitingHours(services, chen, { organisationId: shift.organisationId });
  expect(entries).toMatchObject([{ minutes: 120, duty: true }]);
  // The seat is no longer paid; what was written stands, also when the roll is called again.
  await db.updateTable("seat").set({ paid: false }).where("id", "=", seatId).execute();
  await callRoll(services, chen, { signupId, status: "present", inAt: null, outAt: "now" });
  const again = await listWaitingHours(services, chen, { organisationId: shift.organisationId });
  expect(again.entries).toMatchObject([{ duty: true }]);
  clock.moveTo("2027-01-20T03:00:00Z");
  expect((await listOverdueHours(services, clerk, null)).filter(({ id }) => id === shift.organisationId)).toEqual([]);
  const [entry] = again.entries;
  if (!entry) throw new Error("no entry");
  await confirmHours(services, chen, { entries: [{ id: entry.id, minutes: null, reason: "" }] });
  const asked = { organisationId: shift.organisationId, street: null, nature: null, cursor: null };
  const review = await listHoursForReview(services, clerk, asked);
  expect([review.shifts, review.units.filter(({ id }) => id === shift.organisationId)]).toEqual([[], []]);
  expect((await listMyHours(services, lin, { cursor: null, limit: 20 })).entries).toMatchObject([{ duty: true }]);
});

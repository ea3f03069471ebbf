import { ProblemError } from "@nuanlin/domain/problem";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertFederationStaff, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { checkIn } from "../attendance/check-in.ts";
import { checkOut } from "../attendance/check-out.ts";
import { joinSeat } from "../signups/join-seat.ts";
import { testServices } from "../test-services.ts";
import { confirmHours } from "./confirm-hours.ts";
import { listMyHours } from "./list-my-hours.ts";
import { reviewHours } from "./review-hours.ts";
import { showMyHoursEntry } from "./show-my-hours-entry.ts";
import { showMyProgress } from "./show-my-progress.ts";

const { db } = await useTestDatabase();
const clock = fixedClock("2030-01-01T08:00:00Z");
const services = testServices(db, clock.now);
const firstPage = { cursor: null, limit: 20 };

const codesOf = (answer: PromiseSettledResult<unknown> | undefined): string[] =>
  answer?.status === "rejected" && answer.reason instanceof ProblemError
    ? answer.reason.problems.map(({ code }) => code)
    : [];

/** Somebody who was there from the start to the end of a shift; the entry waits for its unit. */
async function served(person: Awaited<ReturnType<typeof insertPerson>>, start: string, end: string) {
  clock.moveTo("2029-12-01T08:00:00Z");
  const { seatIds, organisationId } = await insertShift(db, { start, end });
  const [seatId] = seatIds;
  if (seatId === undefined) throw new Error("the shift has no seat");
  const { id: signupId } = await joinSeat(services, person, { seatId });
  clock.moveTo(start);
  await checkIn(services, person, { signupId });
  clock.moveTo(end);
  await checkOut(services, person, { signupId });
  const { id } = await db
    .selectFrom("hours_entry")
    .select("id")
    .where("signup_id", "=", signupId)
    .executeTakeFirstOrThrow();
  return { id, organisationId };
}

test("served time waits, is named after its recording unit, and counts only once that unit has confirmed it", async () => {
  const ana = await insertPerson(db);
  const { id, organisationId } = await served(ana, "2030-03-12T05:00:00Z", "2030-03-12T07:00:00Z");
  const { entries, total, next } = await listMyHours(services, ana, firstPage);
  expect(entries).toMatchObject([
    { id, minutes: 120, plannedMinutes: 120, nature: "verified", status: "proposed", title: "Afternoon tea" },
  ]);
  expect([total, next]).toEqual([1, null]);
  expect(await showMyProgress(services, ana, { year: 2030 })).toMatchObject({
    counting: 0,
    waiting: 120,
    year: { minutes: 0, weeks: [] },
  });
  await confirmHours(services, await insertStaff(db, organisationId), {
    entries: [{ id, minutes: 90, reason: "Left for half an hour" }],
  });
  expect(await showMyProgress(services, ana, { year: 2030 })).toMatchObject({
    counting: 90,
    verified: 90,
    added: 0,
    waiting: 0,
    year: { minutes: 90, weeks: [{ month: 3, week: 2, minutes: 90 }] },
    star: { level: 0, next: { level: 1, minutesMissing: 100 * 60 - 90 } },
  });
});

test("the history of an entry tells each step with its reason, and names nobody", async () => {
  const ana = await insertPerson(db);
  const { id, organisationId } = await served(ana, "2030-03-13T05:00:00Z", "2030-03-13T07:00:00Z");
  await confirmHours(services, await insertStaff(db, organisationId), {
    entries: [{ id, minutes: 100, reason: "Came late" }],
  });
  await reviewHours(services, await insertFederationStaff(db), {
    ids: [id],
    decision: "returned",
    reason: "Which bus was late?",
  });
  const entry = await showMyHoursEntry(services, ana, { entryId: id });
  expect(entry).toMatchObject({ status: "returned", minutes: 100, signs: { inBy: "self", outBy: "self" } });
  expect(entry.steps.map(({ from, to, minutes, reason }) => [from, to, minutes, reason])).toEqual([
    ["proposed", "confirmed", 100, "Came late"],
    ["confirmed", "returned", 100, "Which bus was late?"],
  ]);
  expect(await showMyProgress(services, ana, { year: 2030 })).toMatchObject({ counting: 0, returned: 100 });
});

test("somebody else's entry answers as if it did not exist, even to the unit's own people", async () => {
  const ana = await insertPerson(db);
  const { id, organisationId } = await served(ana, "2030-03-14T05:00:00Z", "2030-03-14T07:00:00Z");
  const others = [await insertPerson(db), await insertStaff(db, organisationId), await insertFederationStaff(db)];
  const answers = await Promise.allSettled(others.map((other) => showMyHoursEntry(services, other, { entryId: id })));
  expect(answers.flatMap(codesOf)).toEqual(["NOT_FOUND", "NOT_FOUND", "NOT_FOUND"]);
  const [visitor] = await Promise.allSettled([listMyHours(services, { kind: "visitor" }, firstPage)]);
  expect(codesOf(visitor)).toEqual(["NOT_SIGNED_IN"]);
});

test("a week belongs to the year of its place: an evening in London is already next year in Huzhou", async () => {
  const ana = await insertPerson(db);
  const { id, organisationId } = await served(ana, "2030-12-31T16:30:00Z", "2030-12-31T17:30:00Z");
  await confirmHours(services, await insertStaff(db, organisationId), { entries: [{ id, minutes: null, reason: "" }] });
  expect((await showMyProgress(services, ana, { year: 2030 })).year.weeks).toEqual([]);
  expect((await showMyProgress(services, ana, { year: 2031 })).year.weeks).toEqual([
    { month: 1, week: 1, minutes: 60 },
  ]);
});

test("the ledger comes latest first, in pages that neither repeat nor leave out an entry", async () => {
  const ana = await insertPerson(db);
  for (const day of ["01", "02", "03"]) await served(ana, `2030-05-${day}T05:00:00Z`, `2030-05-${day}T06:00:00Z`);
  const first = await listMyHours(services, ana, { cursor: null, limit: 2 });
  const second = await listMyHours(services, ana, { cursor: first.next, limit: 2 });
  expect([...first.entries, ...second.entries].map(({ period }) => period.start.toISOString().slice(8, 10))).toEqual([
    "03",
    "02",
    "01",
  ]);
  expect([first.total, second.next]).toEqual([3, null]);
});

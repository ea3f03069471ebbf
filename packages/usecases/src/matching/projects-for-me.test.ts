import type { PersonActor } from "@nuanlin/domain/actor";
import { termOf } from "@nuanlin/domain/matching/fit/fit";
import { noWishes } from "@nuanlin/domain/people/wishes";
import { insertCourse } from "@nuanlin/testing/course-factory";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertService } from "@nuanlin/testing/hours-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { recordStatements } from "@nuanlin/testing/recorded-statements";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { insertSignup } from "@nuanlin/testing/signup-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { beforeEach, expect, test } from "vitest";
import { choosePlainOrder, saveOwnWishes, showOwnWishes } from "../people/wishes.ts";
import { joinSeat } from "../signups/join-seat.ts";
import { testServices } from "../test-services.ts";
import { projectsForMe } from "./projects-for-me.ts";

const { db, connectionString } = await useTestDatabase();
const clock = fixedClock("2030-03-01T08:00:00Z");
const services = testServices(db, clock.now);

// Each test has the district to itself.
beforeEach(async () => {
  await db.updateTable("project").set({ status: "closed" }).execute();
});

const titles = async (person: PersonActor, cursor = 0) =>
  (await projectsForMe(services, person, { cursor })).shown.map(({ card }) => card.title);

const freeOn = (person: PersonActor, ...slots: ("05" | "06" | "16")[]) =>
  db
    .insertInto("person_slot")
    .values(slots.map((slot_code) => ({ person_id: person.personId, slot_code })))
    .execute();

// 12 March 2030 is a Tuesday: 13:00Z is the evening in Huzhou, 05:00Z the early afternoon.
const afternoon = { start: "2030-03-12T05:00:00Z", end: "2030-03-12T07:00:00Z" };

test("what somebody has time for stands first, and the score says why", async () => {
  const lin = await insertPerson(db);
  await freeOn(lin, "05");
  await insertShift(db, { title: "Evening walk", start: "2030-03-11T13:00:00Z", end: "2030-03-11T15:00:00Z" });
  await insertShift(db, { title: "Afternoon tea", ...afternoon });
  const { shown, plain, total, next } = await projectsForMe(services, lin, { cursor: 0 });
  expect([plain, total, next]).toEqual([false, 2, null]);
  expect(shown.map(({ card }) => card.title)).toEqual(["Afternoon tea", "Evening walk"]);
  const [tea, walk] = shown.map(({ fit }) => fit);
  if (!tea || !walk) throw new Error("both are weighed");
  expect(termOf(tea, "time")).toMatchObject({ value: 1, fact: { free: ["05"] } });
  expect(termOf(walk, "time").value).toBe(0);
  expect(tea.terms.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(tea.score, 9);
});

test("who has been there before finds it again above what is new, and what was kept and not counts for trust", async () => {
  const lin = await insertPerson(db);
  const before = await insertShift(db, { title: "Old", start: "2030-02-05T13:00:00Z", end: "2030-02-05T15:00:00Z" });
  await insertService(db, { person: lin.personId, shift: before });
  const missed = await insertShift(db, { start: "2030-02-06T13:00:00Z", end: "2030-02-06T15:00:00Z" });
  const signupId = await insertSignup(db, { shift: missed, personId: lin.personId });
  await db
    .insertInto("attendance")
    .values({ signup_id: signupId, status: "absent", noted_by: lin.personId, noted_at: clock.now() })
    .execute();
  await db.updateTable("project").set({ status: "closed" }).execute();
  await insertShift(db, { title: "New here" });
  await insertShift(db, { title: "Known unit", organisationId: before.organisationId });
  const { shown } = await projectsForMe(services, lin, { cursor: 0 });
  expect(shown.map(({ card }) => card.title)).toEqual(["Known unit", "New here"]);
  const fit = shown[0]?.fit;
  if (!fit) throw new Error("it is weighed");
  expect(termOf(fit, "continuity").fact).toEqual({ project: 0, organisation: 1, category: 0 });
  expect(termOf(fit, "reliability").fact).toEqual({ kept: 1, absent: 1, late: 0 });
});

test("of two that suit alike, the one nobody found this week stands above the one that is being found", async () => {
  const lin = await insertPerson(db);
  const found = await insertShift(db, { title: "Being found" });
  const quiet = await insertShift(db, { title: "Quiet", start: "2030-03-12T13:30:00Z", end: "2030-03-12T15:30:00Z" });
  for (const [shift, at] of [
    [found, "2030-02-28T08:00:00Z"],
    [quiet, "2030-02-20T08:00:00Z"],
  ] as const) {
    await insertSignup(db, { shift, personId: (await insertPerson(db)).personId, at });
    await insertSignup(db, { shift, personId: (await insertPerson(db)).personId, at });
  }
  expect(await titles(lin)).toEqual(["Quiet", "Being found"]);
});

test("what somebody may not take is not among it, unless one near step lets them", async () => {
  const lin = await insertPerson(db);
  const courseId = await insertCourse(db, { title: "First aid" });
  await insertShift(db, { title: "With a course", courseIds: [courseId] });
  await insertShift(db, { title: "For professionals", seats: [seatPlan({ kind: "professional" })] });
  await insertShift(db, { title: "For elders", seats: [seatPlan({ minAge: 60 })] });
  await insertShift(db, {
    title: "Course and skill",
    courseIds: [courseId],
    seats: [seatPlan({ skills: [{ code: "elder.company", level: 2 }] })],
  });
  await insertShift(db, { title: "By invitation", terms: { wayIn: "invitation" } });
  await insertShift(db, { title: "Full", seats: [seatPlan({ maxHeads: 1 })] }).then(async (shift) =>
    insertSignup(db, { shift, personId: (await insertPerson(db)).personId }),
  );
  await insertShift(db, { title: "Open to all", start: "2030-03-13T13:00:00Z", end: "2030-03-13T15:00:00Z" });
  const { shown } = await projectsForMe(services, lin, { cursor: 0 });
  expect(shown.map(({ card, step }) => [card.title, step?.way.step ?? null])).toEqual([
    ["Open to all", null],
    ["With a course", "take_course"],
  ]);
});

test("what one has promised already, and what would lie across it, is not offered again", async () => {
  const lin = await insertPerson(db);
  const tea = await insertShift(db, { title: "Tea" });
  await insertShift(db, { title: "At the same time" });
  const later = await insertShift(db, {
    title: "Another day",
    start: "2030-03-14T05:00:00Z",
    end: "2030-03-14T07:00:00Z",
  });
  expect(await titles(lin)).toHaveLength(3);
  const [seatId] = tea.seatIds;
  if (!seatId) throw new Error("the shift has a seat");
  await joinSeat(services, lin, { seatId });
  const { shown } = await projectsForMe(services, lin, { cursor: 0 });
  expect(shown.map(({ card }) => card.id)).toEqual([later.projectId]);
  const fit = shown[0]?.fit;
  if (!fit) throw new Error("it is weighed");
  expect(termOf(fit, "workload").fact).toEqual({ month: 1, week: 1, wished: null });
});

test("whoever rests until a day is shown nothing before it, and hears why", async () => {
  const lin = await insertPerson(db);
  await insertShift(db, { title: "Before" });
  await insertShift(db, { title: "After", start: "2030-03-20T05:00:00Z", end: "2030-03-20T07:00:00Z" });
  await saveOwnWishes(services, lin, { ...noWishes, targetGroups: [], restingUntil: "2030-03-20" });
  const { shown, restingUntil } = await projectsForMe(services, lin, { cursor: 0 });
  expect([restingUntil, ...shown.map(({ card }) => card.title)]).toEqual(["2030-03-20", "After"]);
});

test("what lies beyond their reach is not pushed, and a home of their own is what it is measured from", async () => {
  const lin = await insertPerson(db);
  const near = await insertShift(db, { title: "Tea" });
  const far = await insertShift(db, { title: "Far tea" });
  // 22 km to the north, in another district.
  await db
    .updateTable("place")
    .set({ lat: 31.07, division_code: "330523" })
    .where("id", "in", db.selectFrom("shift").select("place_id").where("id", "=", far.shiftId))
    .execute();
  expect(await titles(lin)).toEqual(["Tea"]);
  await saveOwnWishes(services, lin, { ...noWishes, targetGroups: [], home: { lat: 31.07, lng: 120.09 } });
  const { shown } = await projectsForMe(services, lin, { cursor: 0 });
  expect(shown.map(({ card }) => [card.title, Math.round(card.distanceKm ?? -1)])).toEqual([["Far tea", 0]]);
  expect(near.shiftId).not.toBe(far.shiftId);
});

test("without points the division says what is near; whoever said nothing about home sees everything", async () => {
  const lin = await insertPerson(db);
  const stranger = await insertPerson(db, { divisionCode: null });
  await insertShift(db, { title: "Here" });
  const there = await insertShift(db, { title: "Elsewhere" });
  await db.updateTable("place").set({ lat: null, lng: null }).execute();
  await db
    .updateTable("place")
    .set({ division_code: "330523" })
    .where("id", "in", db.selectFrom("shift").select("place_id").where("id", "=", there.shiftId))
    .execute();
  expect(await titles(lin)).toEqual(["Here"]);
  expect((await titles(stranger)).toSorted()).toEqual(["Elsewhere", "Here"]);
});

test("in the plain order nothing is reckoned: the soonest stands first, and the choice stays with the person", async () => {
  const lin = await insertPerson(db);
  await freeOn(lin, "06");
  await insertShift(db, { title: "Suits", start: "2030-03-12T11:00:00Z", end: "2030-03-12T13:00:00Z" });
  await insertShift(db, { title: "Soonest", start: "2030-03-10T05:00:00Z", end: "2030-03-10T07:00:00Z" });
  expect(await titles(lin)).toEqual(["Suits", "Soonest"]);
  await choosePlainOrder(services, lin, { plain: true });
  const { plain, shown } = await projectsForMe(services, lin, { cursor: 0 });
  expect([plain, ...shown.map(({ card, fit }) => [card.title, fit])]).toEqual([
    true,
    ["Soonest", null],
    ["Suits", null],
  ]);
  await saveOwnWishes(services, lin, { ...noWishes, targetGroups: [], maxPerMonth: 2 });
  expect(await showOwnWishes(services, lin, {})).toMatchObject({ plainOrder: true, wishes: { maxPerMonth: 2 } });
  await choosePlainOrder(services, lin, { plain: false });
  expect(await titles(lin)).toEqual(["Suits", "Soonest"]);
  expect((await showOwnWishes(services, lin, {})).wishes.maxPerMonth).toBe(2);
});

test("the pages follow each other without gap, each project once, in a number of statements that does not grow", async () => {
  const lin = await insertPerson(db);
  const first = await insertShift(db, { title: "P0" });
  const count = async () =>
    (await recordStatements(connectionString, (own) => projectsForMe(testServices(own, clock.now), lin, { cursor: 0 })))
      .length;
  const few = await count();
  for (let at = 1; at < 15; at += 1) await insertShift(db, { title: `P${at}`, organisationId: first.organisationId });
  const { shown, next, total } = await projectsForMe(services, lin, { cursor: 0 });
  expect([shown.length, next, total]).toEqual([12, 12, 15]);
  const all = [...shown.map(({ card }) => card.title), ...(await titles(lin, 12))];
  expect(new Set(all).size).toBe(15);
  expect(await count()).toBe(few);
});

test("a home is kept to about a kilometre, and the column cannot hold more", async () => {
  const lin = await insertPerson(db);
  await saveOwnWishes(services, lin, { ...noWishes, targetGroups: ["03"], home: { lat: 30.87, lng: 120.09 } });
  await db.updateTable("person_wishes").set({ home_lat: 30.8749 }).where("person_id", "=", lin.personId).execute();
  expect((await showOwnWishes(services, lin, {})).wishes).toEqual({
    ...noWishes,
    targetGroups: ["03"],
    home: { lat: 30.87, lng: 120.09 },
  });
});

import { courseInput } from "@nuanlin/domain/courses/course";
import type { CourseId, CourseSessionId, PersonId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import { insertCourse, insertCourseSession } from "@nuanlin/testing/course-factory";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { dispatchOutbox } from "../notices/dispatch-outbox.ts";
import { outboxTester } from "../notices/outbox-tester.ts";
import { joinSeat } from "../signups/join-seat.ts";
import { testServices } from "../test-services.ts";
import { addCourseSession } from "./add-course-session.ts";
import { cancelCourseSession } from "./cancel-course-session.ts";
import { changeCourseStatus } from "./change-course-status.ts";
import { createCourse } from "./create-course.ts";
import { editCourse } from "./edit-course.ts";
import { editCourseSession } from "./edit-course-session.ts";
import { enrolInCourse } from "./enrol-in-course.ts";
import { listCourses } from "./list-courses.ts";
import { listOwnCourses } from "./list-own-courses.ts";
import { markCourse } from "./mark-course.ts";
import { listMyCourses, showLearningRecord } from "./my-courses.ts";
import { showCourse } from "./show-course.ts";
import { showCourseRoll } from "./show-course-roll.ts";
import { withdrawFromCourse } from "./withdraw-from-course.ts";

const { db } = await useTestDatabase();
let now = new Date("2030-03-01T08:00:00Z");
const services = testServices(db, () => now);
const outbox = outboxTester(db, () => now);

async function at<T>(moment: string, work: () => Promise<T>): Promise<T> {
  const before = now;
  now = new Date(moment);
  try {
    return await work();
  } finally {
    now = before;
  }
}

async function codesOf(asked: Promise<unknown>): Promise<string[]> {
  const [answer] = await Promise.allSettled([asked]);
  return codes(answer);
}

function codes(answer: PromiseSettledResult<unknown>): string[] {
  return answer.status === "rejected" && answer.reason instanceof ProblemError
    ? answer.reason.problems.map(({ code }) => code)
    : [];
}

async function takenOf(sessionId: CourseSessionId) {
  const { taken } = await db
    .selectFrom("course_session")
    .select("taken")
    .where("id", "=", sessionId)
    .executeTakeFirstOrThrow();
  return taken;
}

const recordsOf = (personId: PersonId) =>
  db
    .selectFrom("learning_record")
    .select(["title", "organiser", "held_on", "minutes", "valid_until", "continuing_education"])
    .where("person_id", "=", personId)
    .execute();

const kindsOf = async (personId: PersonId) => (await outbox.noticesOf(personId)).map(({ kind }) => kind);

const firstAid = courseInput.parse({
  title: "应急救护",
  summary: "心肺复苏和止血",
  kind: "2",
  way: "2",
  minutes: 180,
  validMonths: 12,
  continuingEducation: false,
});

async function station(given: { readonly start?: string; readonly capacity?: number } = {}) {
  const organisationId = await insertOrganisation(db);
  const organizer = await insertStaff(db, organisationId);
  const courseId = await insertCourse(db, { organisationId, ...firstAid });
  const { start = "2030-03-10T01:00:00Z", capacity = 20 } = given;
  const sessionId = await insertCourseSession(db, courseId, { start, capacity });
  return { organisationId, organizer, courseId, sessionId };
}

test("60 people ask for 5 places at once: five have one, the others hear that it is full, and the count is right", async () => {
  const { sessionId } = await station({ capacity: 5 });
  const people = [];
  for (let i = 0; i < 60; i += 1) people.push(await insertPerson(db));
  const answers = await Promise.allSettled(people.map((person) => enrolInCourse(services, person, { sessionId })));
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
  expect(answers.filter((answer) => codes(answer).join() === "COURSE_FULL")).toHaveLength(55);
  expect(await takenOf(sessionId)).toBe(5);
});

test("somebody who presses the button three times has one place", async () => {
  const { sessionId } = await station();
  const ana = await insertPerson(db);
  const answers = await Promise.allSettled([1, 2, 3].map(() => enrolInCourse(services, ana, { sessionId })));
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(answers.flatMap(codes)).toEqual(["ALREADY_ENROLLED", "ALREADY_ENROLLED"]);
  expect(await takenOf(sessionId)).toBe(1);
});

test("people who give places back and people who take them leave a count that is right", async () => {
  const { sessionId } = await station({ capacity: 3 });
  const [first, second, third] = [await insertPerson(db), await insertPerson(db), await insertPerson(db)];
  for (const person of [first, second, third]) await enrolInCourse(services, person, { sessionId });
  const others = [await insertPerson(db), await insertPerson(db)];
  await Promise.allSettled([
    withdrawFromCourse(services, first, { sessionId }),
    ...others.map((person) => enrolInCourse(services, person, { sessionId })),
    withdrawFromCourse(services, second, { sessionId }),
  ]);
  const held = await db
    .selectFrom("course_enrolment")
    .select("id")
    .where("session_id", "=", sessionId)
    .where("status", "=", "enrolled")
    .execute();
  expect(await takenOf(sessionId)).toBe(held.length);
  expect(held.length).toBeLessThanOrEqual(3);
});

test("whoever withdrew is free to come back; once the session has begun nobody comes or goes", async () => {
  const { sessionId } = await station({ capacity: 1 });
  const [ana, ben] = [await insertPerson(db), await insertPerson(db)];
  await enrolInCourse(services, ana, { sessionId });
  await withdrawFromCourse(services, ana, { sessionId });
  expect(await codesOf(withdrawFromCourse(services, ana, { sessionId }))).toEqual(["ENROLMENT_WRONG_STATE"]);
  expect(await codesOf(withdrawFromCourse(services, ben, { sessionId }))).toEqual(["NOT_FOUND"]);
  await enrolInCourse(services, ana, { sessionId });
  expect(await takenOf(sessionId)).toBe(1);
  await at("2030-03-10T01:00:00Z", async () => {
    expect(await codesOf(withdrawFromCourse(services, ana, { sessionId }))).toEqual(["COURSE_STARTED"]);
    expect(await codesOf(enrolInCourse(services, ben, { sessionId }))).toEqual(["COURSE_STARTED", "COURSE_FULL"]);
  });
});

test("a draft is nobody's business: not to be found, not in the list, no place in it", async () => {
  const organisationId = await insertOrganisation(db);
  const organizer = await insertStaff(db, organisationId);
  const ana = await insertPerson(db);
  const { id: courseId } = await createCourse(services, organizer, { organisationId, course: firstAid });
  const session = {
    start: new Date("2030-03-10T01:00Z"),
    end: new Date("2030-03-10T04:00Z"),
    place: "站里",
    capacity: 8,
  };
  const { id: sessionId } = await addCourseSession(services, organizer, { courseId, session });
  expect(await codesOf(showCourse(services, ana, { courseId }))).toEqual(["NOT_FOUND"]);
  expect(await codesOf(enrolInCourse(services, ana, { sessionId }))).toEqual(["NOT_FOUND"]);
  await changeCourseStatus(services, organizer, { courseId, to: "published" });
  const listed = await listCourses(services, { kind: "visitor" }, null);
  expect(listed.find(({ course }) => course.id === courseId)).toMatchObject({ sessions: [{ id: sessionId }] });
  await enrolInCourse(services, ana, { sessionId });
  await changeCourseStatus(services, organizer, { courseId, to: "closed" });
  expect(await codesOf(enrolInCourse(services, await insertPerson(db), { sessionId }))).toEqual(["COURSE_WRONG_STATE"]);
  expect(await codesOf(editCourse(services, organizer, { courseId, course: firstAid }))).toEqual([
    "COURSE_WRONG_STATE",
  ]);
  expect(await listMyCourses(services, ana, null)).toHaveLength(1);
});

test("an organizer of another unit can neither write, nor read names, nor mark anybody, nor learn that it exists", async () => {
  const { courseId, sessionId } = await station();
  const stranger = await insertStaff(db, await insertOrganisation(db));
  const asked = [
    () => editCourse(services, stranger, { courseId, course: firstAid }),
    () => changeCourseStatus(services, stranger, { courseId, to: "closed" }),
    () => cancelCourseSession(services, stranger, { sessionId }),
    () => showCourseRoll(services, stranger, { sessionId }),
    () => markCourse(services, stranger, { sessionId, personIds: null, attended: true }),
  ];
  for (const ask of asked) expect(await codesOf(ask())).toEqual(["NOT_FOUND"]);
});

test("whoever was there has it on their record once, whoever was not has nothing, and the organizer does not mark herself", async () => {
  const { organisationId, organizer, sessionId } = await station();
  const [ana, ben] = [await insertPerson(db, { name: "Ana" }), await insertPerson(db, { name: "Ben" })];
  for (const person of [ana, ben, organizer]) await enrolInCourse(services, person, { sessionId });
  const mark = (personIds: PersonId[] | null, attended: boolean) =>
    markCourse(services, organizer, { sessionId, personIds, attended });
  expect(await codesOf(mark(null, true))).toEqual(["COURSE_NOT_STARTED"]);
  await at("2030-03-10T05:00:00Z", async () => {
    await mark([ben.personId], false);
    await Promise.allSettled([mark(null, true), mark([ana.personId], true), mark(null, true)]);
    expect(await codesOf(mark([organizer.personId], true))).toEqual(["OWN_CASE"]);
    const { name } = await db
      .selectFrom("organisation")
      .select("name")
      .where("id", "=", organisationId)
      .executeTakeFirstOrThrow();
    expect(await recordsOf(ana.personId)).toEqual([
      {
        title: "应急救护",
        organiser: name,
        held_on: "2030-03-10",
        minutes: 180,
        valid_until: "2031-03-09",
        continuing_education: false,
      },
    ]);
    expect(await recordsOf(ben.personId)).toEqual([]);
    expect(await recordsOf(organizer.personId)).toEqual([]);
    expect(await showLearningRecord(services, ana, null)).toMatchObject([{ content: "心肺复苏和止血", counts: true }]);
    const [own] = await listOwnCourses(services, organizer, { organisationId });
    expect(own?.sessions).toMatchObject([{ status: "held", attended: 1, absent: 1, taken: 3 }]);
    const { lines } = await showCourseRoll(services, organizer, { sessionId });
    expect(lines.filter(({ own: self }) => self)).toHaveLength(1);
    expect(await codesOf(cancelCourseSession(services, organizer, { sessionId }))).toEqual(["COURSE_WRONG_STATE"]);
  });
});

test("a mark is taken back within seven days, with the record and an audit line; later it stands", async () => {
  const { organizer, sessionId } = await station();
  const ana = await insertPerson(db);
  await enrolInCourse(services, ana, { sessionId });
  const mark = (attended: boolean) =>
    markCourse(services, organizer, { sessionId, personIds: [ana.personId], attended });
  await at("2030-03-10T05:00:00Z", () => mark(true));
  await at("2030-03-17T05:00:00Z", () => mark(false));
  expect(await recordsOf(ana.personId)).toEqual([]);
  await at("2030-03-18T05:00:00Z", () => mark(true));
  expect(await recordsOf(ana.personId)).toHaveLength(1);
  // Saying the same again does not give another week.
  await at("2030-03-25T05:00:00Z", () => mark(true));
  expect(await at("2030-03-25T05:00:01Z", () => codesOf(mark(false)))).toEqual(["LEARNING_STANDS"]);
  expect(await recordsOf(ana.personId)).toHaveLength(1);
  const lines = await db.selectFrom("audit_line").select("verb").where("target", "=", sessionId).execute();
  expect(lines.filter(({ verb }) => verb === "course.mark")).toHaveLength(4);
});

async function seatAsking(courseId: CourseId, start: string) {
  const end = new Date(Date.parse(start) + 7_200_000).toISOString();
  const { seatIds } = await insertShift(db, { courseIds: [courseId], start, end });
  const [seatId] = seatIds;
  if (!seatId) throw new Error("the shift has no seat");
  return seatId;
}

test("a volunteer is sent to the course first, takes it, and then has the place", async () => {
  const { organizer, courseId, sessionId } = await station();
  const seatId = await seatAsking(courseId, "2030-04-02T01:00:00Z");
  const ana = await insertPerson(db);
  const [refused] = await Promise.allSettled([joinSeat(services, ana, { seatId })]);
  expect(refused).toMatchObject({
    reason: { problems: [{ code: "TRAINING_NEEDED", courses: [{ id: courseId, title: "应急救护" }] }] },
  });
  await enrolInCourse(services, ana, { sessionId });
  expect(await codesOf(joinSeat(services, ana, { seatId }))).toEqual(["TRAINING_NEEDED"]);
  await at("2030-03-10T05:00:00Z", async () => {
    await markCourse(services, organizer, { sessionId, personIds: null, attended: true });
    await expect(joinSeat(services, ana, { seatId })).resolves.toMatchObject({ status: "confirmed" });
    expect(await showCourse(services, ana, { courseId })).toMatchObject({ learnt: { validUntil: "2031-03-09" } });
  });
});

test("a record that ends on the day of service counts that day, and no longer after midnight of the place", async () => {
  const { organizer, courseId, sessionId } = await station();
  const [ana, ben] = [await insertPerson(db), await insertPerson(db)];
  for (const person of [ana, ben]) await enrolInCourse(services, person, { sessionId });
  await at("2030-03-10T05:00:00Z", async () => {
    await markCourse(services, organizer, { sessionId, personIds: null, attended: true });
    // 9 March 2031 ends at 16:00 by the clock of Greenwich.
    const lastDay = await seatAsking(courseId, "2031-03-09T12:00:00Z");
    const nextDay = await seatAsking(courseId, "2031-03-09T16:30:00Z");
    await expect(joinSeat(services, ana, { seatId: lastDay })).resolves.toMatchObject({ status: "confirmed" });
    expect(await codesOf(joinSeat(services, ben, { seatId: nextDay }))).toEqual(["TRAINING_NEEDED"]);
  });
});

test("whoever enrols reads so at once and again the evening before; whoever withdrew is left in peace", async () => {
  const { courseId, sessionId } = await station();
  const [ana, ben] = [await insertPerson(db), await insertPerson(db)];
  for (const person of [ana, ben]) await enrolInCourse(services, person, { sessionId });
  await dispatchOutbox(services, 100);
  expect(await kindsOf(ana.personId)).toEqual(["course.enrolled"]);
  expect((await outbox.noticesOf(ana.personId))[0]?.facts).toMatchObject({ title: "应急救护", targetId: courseId });
  await withdrawFromCourse(services, ben, { sessionId });
  await at("2030-03-09T09:59:00Z", () => dispatchOutbox(services, 100));
  expect(await kindsOf(ana.personId)).toEqual(["course.enrolled"]);
  await at("2030-03-09T10:00:00Z", () => dispatchOutbox(services, 100));
  expect(await kindsOf(ana.personId)).toEqual(["course.enrolled", "course.reminder"]);
  expect(await kindsOf(ben.personId)).toEqual(["course.enrolled"]);
});

test("a session that moves takes its people along: they hear of it at once, and are reminded of the new evening only", async () => {
  const { organizer, courseId, sessionId } = await station({ capacity: 3 });
  const [ana, ben] = [await insertPerson(db), await insertPerson(db)];
  for (const person of [ana, ben]) await enrolInCourse(services, person, { sessionId });
  await dispatchOutbox(services, 100);
  const to = (day: string, more = {}) => ({
    sessionId,
    session: {
      start: new Date(`${day}T01:00:00Z`),
      end: new Date(`${day}T03:00:00Z`),
      place: "Library",
      capacity: 3,
      ...more,
    },
  });
  const full = to("2030-03-12", { capacity: 1 });
  expect(await codesOf(editCourseSession(services, organizer, full))).toEqual(["INVALID_INPUT"]);
  const stranger = await insertStaff(db, await insertOrganisation(db));
  expect(await codesOf(editCourseSession(services, stranger, to("2030-03-12")))).toEqual(["NOT_FOUND"]);
  expect(await editCourseSession(services, organizer, to("2030-03-12"))).toEqual({ told: 2 });
  expect(await editCourseSession(services, organizer, to("2030-03-12", { capacity: 9 }))).toEqual({ told: 0 });
  await withdrawFromCourse(services, ben, { sessionId });
  await at("2030-03-10T12:00:00Z", () => dispatchOutbox(services, 100));
  expect(await kindsOf(ana.personId)).toEqual(["course.enrolled", "course.moved"]);
  expect((await outbox.noticesOf(ana.personId))[1]?.facts).toMatchObject({ placeName: "Library", targetId: courseId });
  expect(await kindsOf(ben.personId)).toEqual(["course.enrolled"]);
  await at("2030-03-11T10:00:00Z", () => dispatchOutbox(services, 100));
  expect(await kindsOf(ana.personId)).toEqual(["course.enrolled", "course.moved", "course.reminder"]);
  await at("2030-03-12T01:00:00Z", async () => {
    expect(await codesOf(editCourseSession(services, organizer, to("2030-03-14")))).toEqual(["COURSE_STARTED"]);
  });
});

test("whoever was reminded already is reminded again of the new evening, and of a time that moved twice only once", async () => {
  const { organizer, sessionId } = await station();
  const ana = await insertPerson(db);
  await enrolInCourse(services, ana, { sessionId });
  const move = (day: string) =>
    editCourseSession(services, organizer, {
      sessionId,
      session: { start: new Date(`${day}T01:00:00Z`), end: new Date(`${day}T03:00:00Z`), place: "Room", capacity: 9 },
    });
  await at("2030-03-09T11:00:00Z", async () => {
    await dispatchOutbox(services, 100);
    await move("2030-03-13");
  });
  await at("2030-03-09T12:00:00Z", () => move("2030-03-15"));
  await at("2030-03-12T12:00:00Z", () => dispatchOutbox(services, 100));
  const reminders = async () => (await kindsOf(ana.personId)).filter((kind) => kind === "course.reminder").length;
  expect(await reminders()).toBe(1);
  await at("2030-03-14T12:00:00Z", () => dispatchOutbox(services, 100));
  expect(await reminders()).toBe(2);
});

test("somebody who withdraws and comes back is reminded, once", async () => {
  const { sessionId } = await station();
  const ana = await insertPerson(db);
  await enrolInCourse(services, ana, { sessionId });
  await withdrawFromCourse(services, ana, { sessionId });
  await at("2030-03-02T08:00:00Z", () => enrolInCourse(services, ana, { sessionId }));
  await at("2030-03-09T11:00:00Z", () => dispatchOutbox(services, 100));
  expect((await kindsOf(ana.personId)).filter((kind) => kind === "course.reminder")).toHaveLength(1);
});

test("when a session is called off everybody who meant to come hears it, at once if it is near, and is not reminded", async () => {
  const { organizer, sessionId } = await station();
  const ana = await insertPerson(db);
  await outbox.mailTo(ana.personId);
  await enrolInCourse(services, ana, { sessionId });
  await dispatchOutbox(services, 100);
  await at("2030-03-09T16:00:00Z", async () => {
    await expect(cancelCourseSession(services, organizer, { sessionId })).resolves.toEqual({ told: 1 });
    await dispatchOutbox(services, 100);
  });
  expect(await kindsOf(ana.personId)).toEqual(["course.enrolled", "course.cancelled"]);
  expect(await outbox.deliveriesOf(ana.personId)).toContainEqual(["email", 0, "2030-03-09T16:00:00.000Z"]);
  expect(await listMyCourses(services, ana, null)).toMatchObject([{ session: { status: "cancelled" } }]);
  expect(await codesOf(enrolInCourse(services, await insertPerson(db), { sessionId }))).toEqual(["COURSE_WRONG_STATE"]);
});

test("the page says which own shift lies at the same time, and lets one enrol all the same", async () => {
  const { courseId, sessionId } = await station({ start: "2030-03-12T13:30:00Z" });
  const ana = await insertPerson(db);
  const { seatIds } = await insertShift(db, { start: "2030-03-12T13:00:00Z", end: "2030-03-12T15:00:00Z" });
  const [seatId] = seatIds;
  if (!seatId) throw new Error("the shift has no seat");
  await joinSeat(services, ana, { seatId });
  const { sessions } = await showCourse(services, ana, { courseId });
  expect(sessions).toMatchObject([{ mine: null, problems: [], clash: { shiftId: expect.any(String) } }]);
  await enrolInCourse(services, ana, { sessionId });
  expect((await showCourse(services, ana, { courseId })).sessions).toMatchObject([{ mine: "enrolled" }]);
});

test("somebody of fifteen may learn as everybody else", async () => {
  const { sessionId } = await station();
  const young = await insertPerson(db, { birthDate: "2014-06-01" });
  await expect(enrolInCourse(services, young, { sessionId })).resolves.toMatchObject({});
});

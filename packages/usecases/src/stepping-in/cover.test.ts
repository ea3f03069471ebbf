import type { PersonActor } from "@nuanlin/domain/actor";
import type { PersonId, SeatId, SignupId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import type { SkillCode } from "@nuanlin/domain/skills/skill-tree";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { type GivenShift, insertShift, seatPlan, type WrittenShift } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { beforeEach, expect, test } from "vitest";
import { cancelShift } from "../shifts/cancel-shift.ts";
import { joinSeat } from "../signups/join-seat.ts";
import { withdraw } from "../signups/withdraw.ts";
import { testServices } from "../test-services.ts";
import { answerCover } from "./answer-cover.ts";
import { cantCome } from "./cant-come.ts";
import { closeCover } from "./close-cover.ts";
import { listMyCover } from "./list-my-cover.ts";
import { openCover, openSeatCover } from "./open-cover.ts";
import { runCoverWaves } from "./run-cover-waves.ts";
import { showCover } from "./show-cover.ts";

const { db } = await useTestDatabase();
const clock = fixedClock("2030-03-11T02:00:00Z");
const services = testServices(db, clock.now);

// Everybody of one test has its skill, so that nobody from another test fits.
const skills: readonly SkillCode[] = [
  "media.aerial",
  "language.translation",
  "law.advice",
  "driving.car",
  "elder.company",
];
let round = 0;
let skill: SkillCode = "media.aerial";
beforeEach(async () => {
  clock.moveTo("2030-03-11T02:00:00Z");
  await db.deleteFrom("person_skill").execute();
  skill = skills[round % skills.length] ?? "media.aerial";
  round += 1;
});

function neighbour(given: { readonly divisionCode?: string } = {}): Promise<PersonActor> {
  return insertPerson(db, { skills: [{ code: skill, level: 2 }], ...given });
}

type Row<N extends number> = N extends 1
  ? [PersonActor]
  : N extends 2
    ? [PersonActor, PersonActor]
    : N extends 3
      ? [PersonActor, PersonActor, PersonActor]
      : N extends 4
        ? [PersonActor, PersonActor, PersonActor, PersonActor]
        : PersonActor[];

async function neighbours<N extends number>(count: N): Promise<Row<N>> {
  const people = [];
  for (let i = 0; i < count; i += 1) people.push(await neighbour());
  return people as Row<N>;
}

function first<T>(some: readonly T[]): T {
  const [one] = some;
  if (one === undefined) throw new Error("there is none");
  return one;
}

async function teaFor(maxHeads: number, given: GivenShift = {}): Promise<WrittenShift & { readonly seatId: SeatId }> {
  const plan = seatPlan({ maxHeads, skills: [{ code: skill, level: 1 }] });
  const shift = await insertShift(db, {
    seats: [plan],
    start: "2030-03-12T05:00:00Z",
    end: "2030-03-12T07:00:00Z",
    ...given,
  });
  const [seatId] = shift.seatIds;
  if (seatId === undefined) throw new Error("the shift has no seat");
  return { ...shift, seatId };
}

async function join(person: PersonActor, seatId: SeatId, as: "join" | "wait" = "join"): Promise<SignupId> {
  const { id } = await joinSeat(services, person, { seatId, as });
  return id;
}

async function asksOf(shiftId: string) {
  return db
    .selectFrom("cover_ask")
    .innerJoin("cover_call", "cover_call.id", "cover_ask.cover_call_id")
    .select(["cover_ask.id", "cover_ask.person_id as personId", "cover_ask.answer", "cover_ask.wave"])
    .where("cover_call.shift_id", "=", shiftId as never)
    .orderBy("cover_ask.wave")
    .orderBy("cover_ask.person_id")
    .execute();
}

async function askOf(shiftId: string, personId: PersonId) {
  const ask = (await asksOf(shiftId)).find((one) => one.personId === personId);
  if (!ask) throw new Error("the person was not asked");
  return ask.id;
}

async function statusOf(id: SignupId) {
  return db.selectFrom("signup").select(["status", "late", "way"]).where("id", "=", id).executeTakeFirstOrThrow();
}

async function callsOf(shiftId: string) {
  return db
    .selectFrom("cover_call")
    .select(["id", "status", "places", "wave", "next_wave_at as nextWaveAt", "signup_id as signupId"])
    .where("shift_id", "=", shiftId as never)
    .orderBy("created_at")
    .execute();
}

async function told(topic: string, id: string): Promise<number | undefined> {
  const rows = await db.selectFrom("outbox_message").select(["payload", "lane"]).where("topic", "=", topic).execute();
  return rows.find(({ payload }) => JSON.stringify(payload).includes(id))?.lane;
}

function codesOf(error: unknown): string[] {
  return error instanceof ProblemError ? error.problems.map(({ code }) => code) : [String(error)];
}

async function refusal(step: Promise<unknown>): Promise<string[]> {
  return step.then(() => [], codesOf);
}

test("somebody who can't come the evening before alerts the desk at once, and three neighbours are asked to step in", async () => {
  const tea = await teaFor(1);
  const [ana] = await neighbours(1);
  const signupId = await join(ana, tea.seatId);
  await neighbours(5);
  clock.moveTo("2030-03-12T02:00:00Z");
  await cantCome(services, ana, { signupId, reason: "a cold" });
  expect(await statusOf(signupId)).toMatchObject({ status: "withdrawn", late: true });
  expect(await told("signup.cant_come", signupId)).toBe(0);
  const asks = await asksOf(tea.shiftId);
  expect(asks).toHaveLength(3);
  expect(asks.map(({ personId }) => personId)).not.toContain(ana.personId);
  expect(await told("cover.asked", first(asks).id)).toBe(0);
});

test("whoever waits has the place offered first; nobody else is asked until they let it pass", async () => {
  const tea = await teaFor(1);
  const [ana, bo] = await neighbours(2);
  const signupId = await join(ana, tea.seatId);
  const waiting = await join(bo, tea.seatId, "wait");
  await neighbours(2);
  clock.moveTo("2030-03-12T02:00:00Z");
  await cantCome(services, ana, { signupId, reason: "" });
  expect(await statusOf(waiting)).toMatchObject({ status: "offered" });
  expect(await asksOf(tea.shiftId)).toEqual([]);
  clock.moveTo("2030-03-12T02:11:00Z");
  expect(await runCoverWaves(services)).toBe(0);
  await withdraw(services, bo, { signupId: waiting, reason: "" });
  clock.moveTo("2030-03-12T02:22:00Z");
  expect(await runCoverWaves(services)).toBe(2);
});

test("before the deadline stepping back is a plain withdrawal, and with less than half an hour left nobody is asked", async () => {
  const tea = await teaFor(1);
  const [ana] = await neighbours(2);
  const signupId = await join(ana, tea.seatId);
  expect(await refusal(cantCome(services, ana, { signupId, reason: "" }))).toEqual(["ACTION_CHANGED"]);
  clock.moveTo("2030-03-12T04:40:00Z");
  expect(await cantCome(services, ana, { signupId, reason: "" })).toEqual({ coverCallId: null });
  expect(await callsOf(tea.shiftId)).toEqual([]);
});

test("somebody else's promise answers like a missing one", async () => {
  const tea = await teaFor(1);
  const [ana, bo] = await neighbours(2);
  const signupId = await join(ana, tea.seatId);
  clock.moveTo("2030-03-12T02:00:00Z");
  for (const step of [cantCome, openCover])
    expect(await refusal(step(services, bo, { signupId, reason: "" }))).toEqual(["NOT_FOUND"]);
});

test("a promise stands until somebody takes it over: then both change in one step, and the others hear that it is over", async () => {
  const tea = await teaFor(1);
  const [ana, bo, cai] = await neighbours(3);
  const signupId = await join(ana, tea.seatId);
  const { asked } = await openCover(services, ana, { signupId });
  expect(asked).toBe(2);
  expect(await statusOf(signupId)).toMatchObject({ status: "confirmed" });
  expect(await refusal(openCover(services, ana, { signupId }))).toEqual(["COVER_EXISTS"]);
  const [bosAsk, caisAsk] = [await askOf(tea.shiftId, bo.personId), await askOf(tea.shiftId, cai.personId)];
  await answerCover(services, bo, { coverAskId: bosAsk, answer: "yes" });
  expect(await statusOf(signupId)).toMatchObject({ status: "handed_over" });
  const seated = await db
    .selectFrom("signup")
    .select(["person_id", "way"])
    .where("shift_id", "=", tea.shiftId)
    .where("status", "=", "confirmed")
    .execute();
  expect(seated).toEqual([{ person_id: bo.personId, way: "cover" }]);
  expect(await told("signup.handed_over", signupId)).toBe(1);
  expect(await told("cover.over", caisAsk)).toBe(1);
  const [call] = await callsOf(tea.shiftId);
  expect(call).toMatchObject({ status: "filled" });
  expect(await told("cover.filled", call?.id ?? "")).toBe(1);
  expect(await refusal(answerCover(services, cai, { coverAskId: caisAsk, answer: "yes" }))).toEqual(["COVER_OVER"]);
  // A second press changes nothing.
  expect(await answerCover(services, bo, { coverAskId: bosAsk, answer: "yes" })).toEqual({ seated: true });
});

test("when three say yes at once to the last place, exactly one has it", async () => {
  const tea = await teaFor(1);
  const [ana, ...others] = await neighbours(4);
  const signupId = await join(ana, tea.seatId);
  await openCover(services, ana, { signupId });
  const answers = await Promise.all(
    others.map(async (person) => {
      const coverAskId = await askOf(tea.shiftId, person.personId);
      return refusal(answerCover(services, person, { coverAskId, answer: "yes" }));
    }),
  );
  expect(answers.toSorted((a, b) => a.length - b.length)).toEqual([[], ["COVER_OVER"], ["COVER_OVER"]]);
  const { taken } = await db.selectFrom("seat").select("taken").where("id", "=", tea.seatId).executeTakeFirstOrThrow();
  expect(taken).toBe(1);
});

test("waves go on after a sixth of the time left, with people who were not asked yet, until everybody is found", async () => {
  const tea = await teaFor(2);
  const organizer = await insertStaff(db, tea.organisationId);
  const people = await neighbours(8);
  clock.moveTo("2030-03-12T02:00:00Z");
  const { coverCallId, asked } = await openSeatCover(services, organizer, { seatId: tea.seatId, places: 1 });
  expect(asked).toBe(3);
  expect((await callsOf(tea.shiftId))[0]?.nextWaveAt?.toISOString()).toBe("2030-03-12T02:30:00.000Z");
  clock.moveTo("2030-03-12T02:29:00Z");
  expect(await runCoverWaves(services)).toBe(0);
  clock.moveTo("2030-03-12T02:30:00Z");
  expect(await runCoverWaves(services)).toBe(3);
  expect(await runCoverWaves(services)).toBe(0);
  const asks = await asksOf(tea.shiftId);
  expect(new Set(asks.map(({ personId }) => personId)).size).toBe(6);
  const asked1 = first(people.filter(({ personId }) => personId === first(asks).personId));
  await answerCover(services, asked1, { coverAskId: first(asks).id, answer: "no" });
  const [shown] = await showCover(services, organizer, { shiftId: tea.shiftId });
  expect(shown).toMatchObject({ id: coverCallId, status: "open", wave: 2, asked: 6, yes: 0, no: 1 });
  // A no may still become a yes.
  await answerCover(services, asked1, { coverAskId: first(asks).id, answer: "yes" });
  const [after] = await showCover(services, organizer, { shiftId: tea.shiftId });
  expect(after).toMatchObject({ status: "filled", yes: 1, no: 0 });
});

test("two processes that look at the same time send each wave once", async () => {
  const tea = await teaFor(2);
  const organizer = await insertStaff(db, tea.organisationId);
  await neighbours(12);
  clock.moveTo("2030-03-12T02:00:00Z");
  await openSeatCover(services, organizer, { seatId: tea.seatId, places: 1 });
  clock.moveTo("2030-03-12T02:30:00Z");
  // More than there are connections, so that some look while a wave is under way and hold the row after it.
  const counts = await Promise.all(Array.from({ length: 40 }, () => runCoverWaves(services)));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(3);
});

test("the next call asks those first who were not asked the last time", async () => {
  const people = await neighbours(6);
  const [tea, walk] = [
    await teaFor(1),
    await teaFor(1, { start: "2030-03-13T05:00:00Z", end: "2030-03-13T07:00:00Z" }),
  ];
  for (const { organisationId, seatId } of [tea, walk])
    await openSeatCover(services, await insertStaff(db, organisationId), { seatId, places: 1 });
  const asked = [...(await asksOf(tea.shiftId)), ...(await asksOf(walk.shiftId))].map(({ personId }) => personId);
  expect(asked.toSorted()).toEqual(people.map(({ personId }) => personId).toSorted());
});

test("nobody is asked who is busy then or rests, lives too far away, gave a place of this shift back, or does not want to be asked", async () => {
  const tea = await teaFor(2);
  const other = await teaFor(3);
  const organizer = await insertStaff(db, tea.organisationId);
  const [busy, gone, unwilling, fitting] = await neighbours(4);
  const resting = await neighbour();
  await neighbour({ divisionCode: "330523001" });
  await db
    .insertInto("person_wishes")
    .values({ person_id: resting.personId, resting_until: "2099-01-01", changed_at: new Date("2026-01-05T08:00:00Z") })
    .execute();
  await insertPerson(db);
  await join(busy, other.seatId);
  await withdraw(services, gone, { signupId: await join(gone, tea.seatId), reason: "" });
  await db
    .insertInto("notice_preference")
    .values(
      (["email", "sms"] as const).map((channel) => ({
        person_id: unwilling.personId,
        topic: "cover" as const,
        channel,
        wanted: false,
      })),
    )
    .execute();
  await openSeatCover(services, organizer, { seatId: tea.seatId, places: 2 });
  expect((await asksOf(tea.shiftId)).map(({ personId }) => personId)).toEqual([fitting.personId]);
});

test("without anybody who fits there is no call", async () => {
  const tea = await teaFor(1);
  const organizer = await insertStaff(db, tea.organisationId);
  expect(await refusal(openSeatCover(services, organizer, { seatId: tea.seatId, places: 1 }))).toEqual([
    "NOBODY_TO_ASK",
  ]);
  expect(await callsOf(tea.shiftId)).toEqual([]);
});

test("at night nobody is asked for a shift that is days away", async () => {
  const tea = await teaFor(1, { start: "2030-03-15T05:00:00Z", end: "2030-03-15T07:00:00Z" });
  const organizer = await insertStaff(db, tea.organisationId);
  await neighbours(3);
  clock.moveTo("2030-03-11T15:00:00Z");
  const { asked } = await openSeatCover(services, organizer, { seatId: tea.seatId, places: 1 });
  expect(asked).toBeNull();
  expect(await runCoverWaves(services)).toBe(0);
  clock.moveTo("2030-03-11T23:00:00Z");
  expect(await runCoverWaves(services)).toBe(3);
});

test("who waits for the very seat is asked first when somebody looks for cover, and has it with a yes", async () => {
  const tea = await teaFor(1);
  const [ana, bo] = await neighbours(2);
  const signupId = await join(ana, tea.seatId);
  const waiting = await join(bo, tea.seatId, "wait");
  await openCover(services, ana, { signupId });
  await answerCover(services, bo, { coverAskId: await askOf(tea.shiftId, bo.personId), answer: "yes" });
  expect(await statusOf(waiting)).toMatchObject({ status: "confirmed", way: "cover" });
});

test("a neighbour is replaced in a team that is over its ratio, and nobody is added to it", async () => {
  const tea = await teaFor(3);
  const [ana, bo, cai] = await neighbours(3);
  const [signupId] = [await join(ana, tea.seatId), await join(bo, tea.seatId)];
  await db.updateTable("project").set({ ratio_volunteers: 1 }).where("id", "=", tea.projectId).execute();
  await openCover(services, ana, { signupId });
  await answerCover(services, cai, { coverAskId: await askOf(tea.shiftId, cai.personId), answer: "yes" });
  expect(await statusOf(signupId)).toMatchObject({ status: "handed_over" });
  expect(await refusal(joinSeat(services, ana, { seatId: tea.seatId }))).toEqual(["RATIO_REACHED"]);
});

test("a call ends when the shift is called off, when it begins, and when somebody comes by themselves", async () => {
  const [off, begun, filled] = [await teaFor(1), await teaFor(1), await teaFor(1)];
  const people = await neighbours(4);
  for (const { organisationId, seatId } of [off, begun, filled]) {
    const organizer = await insertStaff(db, organisationId);
    await openSeatCover(services, organizer, { seatId, places: 1 });
  }
  await cancelShift(services, await insertStaff(db, off.organisationId), { shiftId: off.shiftId, reason: "a storm" });
  await join(first(people), filled.seatId);
  await runCoverWaves(services);
  expect((await callsOf(off.shiftId))[0]?.status).toBe("closed");
  expect((await callsOf(filled.shiftId))[0]?.status).toBe("filled");
  const late = first(await asksOf(begun.shiftId));
  clock.moveTo("2030-03-12T05:00:00Z");
  await runCoverWaves(services);
  expect((await callsOf(begun.shiftId))[0]?.status).toBe("closed");
  expect(await told("cover.over", late.id)).toBeUndefined();
});

test("whoever looks for cover can call it off, and others cannot", async () => {
  const tea = await teaFor(1);
  const [ana, bo] = await neighbours(2);
  const signupId = await join(ana, tea.seatId);
  const { coverCallId } = await openCover(services, ana, { signupId });
  expect(await refusal(closeCover(services, bo, { coverCallId }))).toEqual(["NOT_FOUND"]);
  await closeCover(services, ana, { coverCallId });
  const coverAskId = await askOf(tea.shiftId, bo.personId);
  expect(await told("cover.over", coverAskId)).toBe(1);
  expect(await refusal(answerCover(services, bo, { coverAskId, answer: "yes" }))).toEqual(["COVER_OVER"]);
  expect(await statusOf(signupId)).toMatchObject({ status: "confirmed" });
});

test("who can't come while cover is sought leaves the search to the seat, and who was asked can still say yes", async () => {
  const tea = await teaFor(1);
  const [ana, bo] = await neighbours(2);
  const signupId = await join(ana, tea.seatId);
  await openCover(services, ana, { signupId });
  clock.moveTo("2030-03-12T02:00:00Z");
  await cantCome(services, ana, { signupId, reason: "" });
  expect(await callsOf(tea.shiftId)).toMatchObject([{ status: "open", signupId: null }]);
  await answerCover(services, bo, { coverAskId: await askOf(tea.shiftId, bo.personId), answer: "yes" });
  expect(await callsOf(tea.shiftId)).toMatchObject([{ status: "filled" }]);
});

test("strangers are not asked for a project that looks at people first, unless its organizer asks", async () => {
  const tea = await teaFor(2, { terms: { wayIn: "approval" } });
  const organizer = await insertStaff(db, tea.organisationId);
  const [ana] = await neighbours(2);
  const { id: signupId } = await db
    .insertInto("signup")
    .values({
      seat_id: tea.seatId,
      shift_id: tea.shiftId,
      person_id: ana.personId,
      status: "confirmed",
      starts_at: new Date("2030-03-12T05:00:00Z"),
      ends_at: new Date("2030-03-12T07:00:00Z"),
      created_at: clock.now(),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  expect(await refusal(openCover(services, ana, { signupId }))).toEqual(["NOBODY_TO_ASK"]);
  const { asked } = await openSeatCover(services, organizer, { seatId: tea.seatId, places: 1 });
  expect(asked).toBe(1);
});

test("people see what they are asked, with the name of whose place it is masked", async () => {
  const tea = await teaFor(1, { title: "Reading at night" });
  const [ana, bo] = await neighbours(2);
  const signupId = await join(ana, tea.seatId);
  await openCover(services, ana, { signupId });
  const { requests } = await listMyCover(services, bo, undefined);
  expect(requests).toMatchObject([{ title: "Reading at night", personName: "N*" }]);
  const { calls } = await listMyCover(services, ana, undefined);
  expect(calls).toMatchObject([{ signupId, asked: 1 }]);
});

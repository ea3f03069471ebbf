import type { PersonActor } from "@nuanlin/domain/actor";
import type { SeatId, ShiftId, SignupId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertOrganisation } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { askForNoRest } from "@nuanlin/testing/work-rules";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { joinSeat } from "../signups/join-seat.ts";
import { withdraw } from "../signups/withdraw.ts";
import { testServices } from "../test-services.ts";
import { answerSwap } from "./answer-swap.ts";
import { askSwap } from "./ask-swap.ts";
import { lapseSwaps } from "./lapse-swaps.ts";
import { listMySwaps } from "./list-my-cover.ts";
import { listSwapPartners } from "./list-swap-partners.ts";
import { takeBackSwap } from "./take-back-swap.ts";

const { db } = await useTestDatabase();
const clock = fixedClock("2030-03-01T02:00:00Z");
const services = testServices(db, clock.now);
beforeAll(() => askForNoRest(db));
beforeEach(async () => {
  clock.moveTo("2030-03-01T02:00:00Z");
  await db.deleteFrom("swap").execute();
});

interface OneShift {
  readonly shiftId: ShiftId;
  readonly seatId: SeatId;
}

/** Shifts of one project, each on a day of its own unless the times say otherwise. */
async function shiftsOf(times: readonly (readonly [string, string])[], maxHeads = 1): Promise<OneShift[]> {
  const organisationId = await insertOrganisation(db);
  const shifts = [];
  let projectId: string | undefined;
  for (const [start, end] of times) {
    const shift = await insertShift(db, { organisationId, start, end, seats: [seatPlan({ maxHeads })] });
    projectId ??= shift.projectId;
    await db
      .updateTable("shift")
      .set({ project_id: projectId as typeof shift.projectId })
      .where("id", "=", shift.shiftId)
      .execute();
    const [seatId] = shift.seatIds;
    if (seatId === undefined) throw new Error("the shift has no seat");
    shifts.push({ shiftId: shift.shiftId, seatId });
  }
  return shifts;
}

const day = (date: number, from = 5, hours = 2): readonly [string, string] => {
  const at = (hour: number) => `2030-03-${String(date).padStart(2, "0")}T${String(hour).padStart(2, "0")}:00:00Z`;
  return [at(from), at(from + hours)];
};

async function join(person: PersonActor, seatId: SeatId): Promise<SignupId> {
  return (await joinSeat(services, person, { seatId })).id;
}

async function comers(shiftId: ShiftId) {
  const rows = await db
    .selectFrom("signup")
    .select(["person_id", "way"])
    .where("shift_id", "=", shiftId)
    .where("status", "=", "confirmed")
    .orderBy("person_id")
    .execute();
  return rows.map(({ person_id: personId, way }) => ({ personId, way }));
}

async function swapStatus(id: string) {
  const row = await db
    .selectFrom("swap")
    .select("status")
    .where("id", "=", id as never)
    .executeTakeFirstOrThrow();
  return row.status;
}

async function told(topic: string, id: string): Promise<boolean> {
  const rows = await db.selectFrom("outbox_message").select("payload").where("topic", "=", topic).execute();
  return rows.some(({ payload }) => JSON.stringify(payload).includes(id));
}

async function refusal(step: Promise<unknown>): Promise<string[]> {
  return step.then(
    () => [],
    (error: unknown) => (error instanceof ProblemError ? error.problems.map(({ code }) => code) : [String(error)]),
  );
}

async function two() {
  const [tea, walk] = (await shiftsOf([day(12), day(13)])) as [OneShift, OneShift];
  const [ana, bo] = [await insertPerson(db, { name: "安娜" }), await insertPerson(db, { name: "薄雪" })];
  const signupId = await join(ana, tea.seatId);
  const toSignupId = await join(bo, walk.seatId);
  return { tea, walk, ana, bo, signupId, toSignupId };
}

test("two people change places with one yes: both old promises end and both new ones begin", async () => {
  const { tea, walk, ana, bo, signupId, toSignupId } = await two();
  const { id } = await askSwap(services, ana, { signupId, toSignupId, note: "a visit" });
  expect(await told("swap.asked", id)).toBe(true);
  expect(await comers(tea.shiftId)).toMatchObject([{ personId: ana.personId }]);
  await answerSwap(services, bo, { swapId: id, answer: "accept" });
  expect(await comers(tea.shiftId)).toEqual([{ personId: bo.personId, way: "swap" }]);
  expect(await comers(walk.shiftId)).toEqual([{ personId: ana.personId, way: "swap" }]);
  expect(await told("swap.accepted", id)).toBe(true);
  expect(await refusal(answerSwap(services, bo, { swapId: id, answer: "accept" }))).toEqual(["SWAP_OVER"]);
});

test("shifts that overlap can be swapped, since each gives up their own", async () => {
  const [tea, walk] = (await shiftsOf([day(12, 5, 3), day(12, 6, 3)])) as [OneShift, OneShift];
  const [ana, bo] = [await insertPerson(db), await insertPerson(db)];
  const signupId = await join(ana, tea.seatId);
  const { id } = await askSwap(services, ana, { signupId, toSignupId: await join(bo, walk.seatId), note: "" });
  await answerSwap(services, bo, { swapId: id, answer: "accept" });
  expect(await comers(tea.shiftId)).toMatchObject([{ personId: bo.personId }]);
});

test("when the one who answers cannot take the other place, nothing changes and they hear why", async () => {
  const { tea, walk, ana, bo, signupId, toSignupId } = await two();
  const { id } = await askSwap(services, ana, { signupId, toSignupId, note: "" });
  const [other] = (await shiftsOf([day(12, 6)])) as [OneShift];
  await join(bo, other.seatId);
  expect(await refusal(answerSwap(services, bo, { swapId: id, answer: "accept" }))).toEqual(["SHIFT_OVERLAP"]);
  expect(await comers(tea.shiftId)).toMatchObject([{ personId: ana.personId, way: "instant" }]);
  expect(await comers(walk.shiftId)).toMatchObject([{ personId: bo.personId, way: "instant" }]);
  expect(await swapStatus(id)).toBe("asked");
});

test("what keeps the one who asked away by now is told to nobody but them", async () => {
  const { ana, bo, signupId, toSignupId } = await two();
  const { id } = await askSwap(services, ana, { signupId, toSignupId, note: "" });
  const [other] = (await shiftsOf([day(13, 6)])) as [OneShift];
  await join(ana, other.seatId);
  expect(await refusal(answerSwap(services, bo, { swapId: id, answer: "accept" }))).toEqual(["SWAP_OVER"]);
});

test("whoever could not take the other place hears so before anybody is asked", async () => {
  const { ana, signupId, toSignupId } = await two();
  const [other] = (await shiftsOf([day(13, 6)])) as [OneShift];
  await join(ana, other.seatId);
  expect(await refusal(askSwap(services, ana, { signupId, toSignupId, note: "" }))).toEqual(["SHIFT_OVERLAP"]);
});

test("a place is handed over to somebody one has served with, and to nobody else", async () => {
  const [past, tea] = (await shiftsOf([day(2), day(12)], 3)) as [OneShift, OneShift];
  const [ana, bo, cai] = [await insertPerson(db), await insertPerson(db), await insertPerson(db)];
  await join(ana, past.seatId);
  await join(bo, past.seatId);
  const signupId = await join(ana, tea.seatId);
  clock.moveTo("2030-03-05T02:00:00Z");
  expect(await refusal(askSwap(services, ana, { signupId, toPersonId: cai.personId, note: "" }))).toEqual([
    "NOT_FOUND",
  ]);
  expect(await refusal(askSwap(services, ana, { signupId, toPersonId: ana.personId, note: "" }))).toEqual([
    "SWAP_SELF",
  ]);
  const { id } = await askSwap(services, ana, { signupId, toPersonId: bo.personId, note: "" });
  expect(await askSwap(services, ana, { signupId, toPersonId: bo.personId, note: "again" })).toEqual({ id });
  await answerSwap(services, bo, { swapId: id, answer: "accept" });
  expect(await comers(tea.shiftId)).toEqual([{ personId: bo.personId, way: "swap" }]);
});

test("a promise in another project, and somebody else's promise, answer like missing ones", async () => {
  const { ana, bo, signupId, toSignupId } = await two();
  const [other] = (await shiftsOf([day(14)])) as [OneShift];
  const foreign = await join(await insertPerson(db), other.seatId);
  expect(await refusal(askSwap(services, ana, { signupId, toSignupId: foreign, note: "" }))).toEqual(["NOT_FOUND"]);
  expect(await refusal(askSwap(services, bo, { signupId, toSignupId, note: "" }))).toEqual(["NOT_FOUND"]);
  const { id } = await askSwap(services, ana, { signupId, toSignupId, note: "" });
  expect(await refusal(answerSwap(services, ana, { swapId: id, answer: "accept" }))).toEqual(["NOT_FOUND"]);
  expect(await refusal(takeBackSwap(services, bo, { swapId: id }))).toEqual(["NOT_FOUND"]);
});

test("a no is told to the one who asked, and a question taken back can no longer be answered with yes", async () => {
  const { ana, bo, signupId, toSignupId } = await two();
  const first = await askSwap(services, ana, { signupId, toSignupId, note: "" });
  await answerSwap(services, bo, { swapId: first.id, answer: "decline" });
  await answerSwap(services, bo, { swapId: first.id, answer: "decline" });
  expect(await told("swap.declined", first.id)).toBe(true);
  clock.moveTo("2030-03-02T02:00:00Z");
  const second = await askSwap(services, ana, { signupId, toSignupId, note: "" });
  await takeBackSwap(services, ana, { swapId: second.id });
  await takeBackSwap(services, ana, { swapId: second.id });
  expect(await refusal(answerSwap(services, bo, { swapId: second.id, answer: "accept" }))).toEqual(["SWAP_OVER"]);
});

test("after a no the same question can be put once more a day later, and after a second no not again", async () => {
  const { ana, bo, signupId, toSignupId } = await two();
  const ask = () => askSwap(services, ana, { signupId, toSignupId, note: "" });
  const partners = async () => (await listSwapPartners(services, ana, { signupId })).swaps.length;
  const decline = async () => answerSwap(services, bo, { swapId: (await ask()).id, answer: "decline" });
  expect(await partners()).toBe(1);
  await decline();
  await expect(ask()).rejects.toMatchObject({
    problems: [{ code: "SWAP_DECLINED", askAgainAt: Date.parse("2030-03-02T02:00:00Z") }],
  });
  expect(await partners()).toBe(0);
  // The other way round it is another question.
  await takeBackSwap(services, bo, {
    swapId: (await askSwap(services, bo, { signupId: toSignupId, toSignupId: signupId, note: "" })).id,
  });
  clock.moveTo("2030-03-02T02:00:00Z");
  expect(await partners()).toBe(1);
  await decline();
  clock.moveTo("2030-03-08T02:00:00Z");
  await expect(ask()).rejects.toMatchObject({ problems: [{ code: "SWAP_DECLINED", askAgainAt: null }] });
  expect(await partners()).toBe(0);
});

test("questions nobody answers lapse, and so do those about a promise that was withdrawn", async () => {
  const [slow, gone] = [await two(), await two()];
  const { id } = await askSwap(services, slow.ana, { signupId: slow.signupId, toSignupId: slow.toSignupId, note: "" });
  const other = await askSwap(services, gone.ana, { signupId: gone.signupId, toSignupId: gone.toSignupId, note: "" });
  await withdraw(services, gone.bo, { signupId: gone.toSignupId, reason: "" });
  expect(await lapseSwaps(services)).toBe(1);
  expect(await swapStatus(other.id)).toBe("lapsed");
  clock.moveTo("2030-03-03T02:00:00Z");
  expect(await refusal(answerSwap(services, slow.bo, { swapId: id, answer: "accept" }))).toEqual(["SWAP_OVER"]);
  const counts = await Promise.all([lapseSwaps(services), lapseSwaps(services), lapseSwaps(services)]);
  expect(counts.toSorted()).toEqual([0, 0, 1]);
  expect(await told("swap.lapsed", id)).toBe(true);
});

test("partners are people of other shifts and people one served with, strangers by a masked name only", async () => {
  const [past, tea, walk] = (await shiftsOf([day(2), day(12), day(13)], 3)) as [OneShift, OneShift, OneShift];
  const ana = await insertPerson(db);
  const [friend, stranger, child] = [
    await insertPerson(db, { name: "李玉兰" }),
    await insertPerson(db, { name: "王小明" }),
    await insertPerson(db, { birthDate: "2019-01-01" }),
  ];
  for (const person of [ana, friend]) await join(person, past.seatId);
  const signupId = await join(ana, tea.seatId);
  await join(friend, walk.seatId);
  await join(stranger, walk.seatId);
  expect(await refusal(listSwapPartners(services, child, { signupId }))).toEqual(["NOT_FOUND"]);
  clock.moveTo("2030-03-05T02:00:00Z");
  const { swaps, takers } = await listSwapPartners(services, ana, { signupId });
  expect(swaps.map(({ name }) => name).toSorted()).toEqual(["李玉兰", "王*"].toSorted());
  expect(takers.map(({ name }) => name)).toEqual(["李玉兰"]);
  for (const { name, signupId: toSignupId } of swaps)
    if (name === "王*") await askSwap(services, ana, { signupId, toSignupId, note: "" });
  expect((await listMySwaps(services, ana, undefined)).own).toMatchObject([{ name: "王*" }]);
  expect((await listMySwaps(services, stranger, undefined)).asked).toMatchObject([{ asked: true }]);
});

test("two neighbours swap although both teams have more of them than their professionals lead", async () => {
  const { tea, walk, ana, bo, signupId, toSignupId } = await two();
  const { project_id: projectId } = await db
    .selectFrom("shift")
    .select("project_id")
    .where("id", "=", tea.shiftId)
    .executeTakeFirstOrThrow();
  await db.updateTable("project").set({ ratio_volunteers: 2 }).where("id", "=", projectId).execute();
  const { swaps } = await listSwapPartners(services, ana, { signupId });
  expect(swaps).toMatchObject([{ signupId: toSignupId }]);
  const { id } = await askSwap(services, ana, { signupId, toSignupId, note: "" });
  await answerSwap(services, bo, { swapId: id, answer: "accept" });
  expect(await comers(tea.shiftId)).toMatchObject([{ personId: bo.personId }]);
  expect(await comers(walk.shiftId)).toMatchObject([{ personId: ana.personId }]);
});

test("when a yes and a withdrawal meet, the places still add up and nobody has both", async () => {
  for (let round = 0; round < 6; round += 1) {
    const { tea, walk, ana, bo, signupId, toSignupId } = await two();
    const { id } = await askSwap(services, ana, { signupId, toSignupId, note: "" });
    const [yes, back] = await Promise.all([
      refusal(answerSwap(services, bo, { swapId: id, answer: "accept" })),
      refusal(withdraw(services, ana, { signupId, reason: "" })),
    ]);
    expect([yes, back]).toContainEqual([]);
    const after = [await comers(tea.shiftId), await comers(walk.shiftId)].map((some) =>
      some.map((one) => one.personId),
    );
    expect([
      [[bo.personId], [ana.personId]],
      [[], [bo.personId]],
    ]).toContainEqual(after);
  }
});

test("two yeses for one place: one has it, the other hears that it is over", async () => {
  const [past, tea] = (await shiftsOf([day(2), day(12)], 3)) as [OneShift, OneShift];
  const [ana, bo, cai] = [await insertPerson(db), await insertPerson(db), await insertPerson(db)];
  for (const person of [ana, bo, cai]) await join(person, past.seatId);
  const signupId = await join(ana, tea.seatId);
  clock.moveTo("2030-03-05T02:00:00Z");
  const answers = [];
  const swaps = [];
  for (const person of [bo, cai])
    swaps.push({ person, ...(await askSwap(services, ana, { signupId, toPersonId: person.personId, note: "" })) });
  for (const answer of await Promise.all(
    swaps.map(({ person, id }) => refusal(answerSwap(services, person, { swapId: id, answer: "accept" }))),
  ))
    answers.push(answer);
  expect(answers.toSorted((a, b) => a.length - b.length)).toEqual([[], ["SWAP_OVER"]]);
  expect(await comers(tea.shiftId)).toHaveLength(1);
});

test("twenty swaps that cross each other show no deadlock, and every seat still has its people", async () => {
  const shifts = await shiftsOf([day(12), day(13), day(14), day(15)], 5);
  const people: { person: PersonActor; signupId: SignupId; at: number }[] = [];
  for (const [at, { seatId }] of shifts.entries())
    for (let i = 0; i < 5; i += 1) {
      const person = await insertPerson(db);
      people.push({ person, at, signupId: await join(person, seatId) });
    }
  const asked = [];
  for (const [index, from] of people.entries()) {
    const to = people[(index * 7 + 8) % people.length];
    if (!to || to.at === from.at) continue;
    const { id } = await askSwap(services, from.person, { signupId: from.signupId, toSignupId: to.signupId, note: "" });
    asked.push({ id, to });
  }
  expect(asked.length).toBeGreaterThan(10);
  const answers = await Promise.all(
    asked.map(({ id, to }) => refusal(answerSwap(services, to.person, { swapId: id, answer: "accept" }))),
  );
  const codes = new Set(answers.flat());
  codes.delete("SWAP_OVER");
  // Whoever swapped into that shift meanwhile is there already.
  codes.delete("ALREADY_SIGNED_UP");
  expect([...codes]).toEqual([]);
  expect(answers).toContainEqual([]);
  for (const { shiftId, seatId } of shifts) {
    const { taken } = await db.selectFrom("seat").select("taken").where("id", "=", seatId).executeTakeFirstOrThrow();
    expect([taken, (await comers(shiftId)).length]).toEqual([5, 5]);
  }
  const everybody = (await Promise.all(shifts.map(({ shiftId }) => comers(shiftId)))).flat();
  expect(new Set(everybody.map(({ personId }) => personId)).size).toBe(20);
}, 60_000);

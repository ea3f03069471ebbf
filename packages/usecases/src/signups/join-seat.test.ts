import type { PersonActor } from "@nuanlin/domain/actor";
import type { SeatId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { joinSeat } from "./join-seat.ts";
import { withdraw } from "./withdraw.ts";

const { db } = await useTestDatabase();
const services = testServices(db);

const codesOf = (answer: PromiseSettledResult<unknown>): string[] =>
  answer.status === "rejected" && answer.reason instanceof ProblemError
    ? answer.reason.problems.map(({ code }) => code)
    : [];

async function seatOf(given: Parameters<typeof insertShift>[1]) {
  return onlySeat((await insertShift(db, given)).seatIds);
}

function onlySeat<T>(seatIds: readonly T[]): T {
  const [seatId] = seatIds;
  if (seatId === undefined) throw new Error("the shift has no seat");
  return seatId;
}

async function takenOf(seatId: Awaited<ReturnType<typeof seatOf>>) {
  return db.selectFrom("seat").select("taken").where("id", "=", seatId).executeTakeFirstOrThrow();
}

/** On a slow computer somebody may hear that they should try again; then they do, as a person would. */
async function pressUntilTold(person: PersonActor, seatId: SeatId): Promise<PromiseSettledResult<unknown>> {
  for (;;) {
    const [answer] = await Promise.allSettled([joinSeat(services, person, { seatId })]);
    if (codesOf(answer).join() !== "CONFLICT_TRY_AGAIN") return answer;
  }
}

test("200 people ask for 10 places at once: ten get one, the others hear that the seat is full", async () => {
  const seatId = await seatOf({ seats: [seatPlan({ maxHeads: 10 })] });
  const people = [];
  for (let i = 0; i < 200; i += 1) people.push(await insertPerson(db));
  const answers = await Promise.all(people.map((person) => pressUntilTold(person, seatId)));
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
  expect(answers.filter((answer) => codesOf(answer).join() === "SEAT_FULL")).toHaveLength(190);
  const rows = await db.selectFrom("signup").select("id").where("seat_id", "=", seatId).execute();
  expect(rows).toHaveLength(10);
  expect(await takenOf(seatId)).toEqual({ taken: 10 });
});

test("a volunteer who asks for two overlapping shifts at the same moment gets only one", async () => {
  const ana = await insertPerson(db);
  const lunch = await seatOf({ start: "2030-03-12T12:00:00Z", end: "2030-03-12T14:00:00Z" });
  const tea = await seatOf({ start: "2030-03-12T13:30:00Z", end: "2030-03-12T16:00:00Z" });
  const answers = await Promise.allSettled([lunch, tea].map((seatId) => joinSeat(services, ana, { seatId })));
  expect(answers.map((answer) => answer.status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(answers.flatMap(codesOf)).toEqual(["SHIFT_OVERLAP"]);
});

test("a volunteer who presses the button twice holds one place", async () => {
  const ana = await insertPerson(db);
  const seatId = await seatOf({});
  const answers = await Promise.allSettled([1, 2, 3].map(() => joinSeat(services, ana, { seatId })));
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(answers.flatMap(codesOf)).toEqual(["ALREADY_SIGNED_UP", "ALREADY_SIGNED_UP"]);
  expect(await takenOf(seatId)).toEqual({ taken: 1 });
});

test("a shift that starts when the other ends is no clash", async () => {
  const ana = await insertPerson(db);
  const first = await seatOf({ start: "2030-03-13T12:00:00Z", end: "2030-03-13T14:00:00Z" });
  const second = await seatOf({ start: "2030-03-13T14:00:00Z", end: "2030-03-13T16:00:00Z" });
  await joinSeat(services, ana, { seatId: first });
  await expect(joinSeat(services, ana, { seatId: second })).resolves.toMatchObject({ status: "confirmed" });
});

test("a volunteer who withdrew is free again, and so is the place", async () => {
  const ana = await insertPerson(db);
  const seatId = await seatOf({ seats: [seatPlan({ maxHeads: 1 })] });
  const { id: signupId } = await joinSeat(services, ana, { seatId });
  expect(await takenOf(seatId)).toEqual({ taken: 1 });
  await withdraw(services, ana, { signupId, reason: "" });
  expect(await takenOf(seatId)).toEqual({ taken: 0 });
  await expect(joinSeat(services, ana, { seatId })).resolves.toMatchObject({ status: "confirmed" });
});

test("nobody takes back somebody else's promise, nor learns that it exists", async () => {
  const ana = await insertPerson(db);
  const ben = await insertPerson(db);
  const { id: signupId } = await joinSeat(services, ana, { seatId: await seatOf({}) });
  const [answer] = await Promise.allSettled([withdraw(services, ben, { signupId, reason: "" })]);
  expect(answer && codesOf(answer)).toEqual(["NOT_FOUND"]);
});

test("a visitor is asked to sign in, and a draft is not there at all", async () => {
  const seatId = await seatOf({});
  const draft = await seatOf({ status: "draft" });
  const ana = await insertPerson(db);
  const answers = await Promise.allSettled([
    joinSeat(services, { kind: "visitor" }, { seatId }),
    joinSeat(services, ana, { seatId: draft }),
  ]);
  expect(answers.flatMap(codesOf)).toEqual(["NOT_SIGNED_IN", "NOT_FOUND"]);
});

test("the database refuses a double booking even when it is written past the use case", async () => {
  const ana = await insertPerson(db);
  const lunch = await insertShift(db, { start: "2030-03-14T12:00:00Z", end: "2030-03-14T14:00:00Z" });
  const tea = await insertShift(db, { start: "2030-03-14T13:30:00Z", end: "2030-03-14T16:00:00Z" });
  const write = async ({ shiftId, seatIds }: typeof lunch, start: string, end: string) =>
    db
      .insertInto("signup")
      .values({
        seat_id: onlySeat(seatIds),
        shift_id: shiftId,
        person_id: ana.personId,
        status: "confirmed",
        starts_at: start,
        ends_at: end,
        created_at: new Date(),
      })
      .execute();
  await write(lunch, "2030-03-14T12:00:00Z", "2030-03-14T14:00:00Z");
  await expect(write(tea, "2030-03-14T13:30:00Z", "2030-03-14T16:00:00Z")).rejects.toMatchObject({
    constraint: "signup_no_overlap",
  });
});

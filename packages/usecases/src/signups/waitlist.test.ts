import type { PersonActor } from "@nuanlin/domain/actor";
import { ProblemError } from "@nuanlin/domain/problem";
import { insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { cancelShift } from "../shifts/cancel-shift.ts";
import { changeSeats } from "../shifts/change-seats.ts";
import { testServices } from "../test-services.ts";
import { acceptOffer, declineOffer } from "./answer-offer.ts";
import { joinSeat } from "./join-seat.ts";
import { lapseOverdue } from "./lapse-overdue.ts";
import { withdraw } from "./withdraw.ts";

const { db } = await useTestDatabase();
const clock = fixedClock("2030-03-01T08:00:00Z");
const services = testServices(db, clock.now);

async function codesOf(step: Promise<unknown>): Promise<string[]> {
  try {
    await step;
    return [];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    return error.problems.map(({ code }) => code);
  }
}

/** A shift with so many places, all taken, and so many people who wait in the order of the list. */
async function fullShift(places: number, waiting: number, given: Parameters<typeof insertShift>[1] = {}) {
  clock.moveTo("2030-03-01T08:00:00Z");
  const shift = await insertShift(db, { seats: [seatPlan({ maxHeads: places })], ...given });
  const [seatId] = shift.seatIds;
  if (!seatId) throw new Error("the shift has no seat");
  const seated = [];
  for (let i = 0; i < places; i += 1) {
    const person = await insertPerson(db);
    seated.push({ person, signupId: (await joinSeat(services, person, { seatId })).id });
  }
  const queue = [];
  for (let i = 0; i < waiting; i += 1) queue.push(await waitFor(seatId, await insertPerson(db)));
  return { ...shift, seatId, seated, queue };
}

async function waitFor(seatId: Awaited<ReturnType<typeof insertShift>>["seatIds"][number], person: PersonActor) {
  const { id, position } = await joinSeat(services, person, { seatId, as: "wait" });
  return { person, signupId: id, position };
}

async function statusOf({ signupId }: { readonly signupId: Awaited<ReturnType<typeof joinSeat>>["id"] }) {
  const row = await db.selectFrom("signup").select("status").where("id", "=", signupId).executeTakeFirstOrThrow();
  return row.status;
}

const statusesOf = (all: readonly Parameters<typeof statusOf>[0][]) => Promise.all(all.map(statusOf));

async function toldOf(signupId: string): Promise<string[]> {
  const rows = await db.selectFrom("outbox_message").select(["topic", "payload"]).orderBy("id").execute();
  return rows.filter(({ payload }) => JSON.stringify(payload).includes(signupId)).map(({ topic }) => topic);
}

test("whoever finds the shift full waits, hears which number they have, and does so once", async () => {
  const { seatId, queue } = await fullShift(1, 3);
  expect(queue.map(({ position }) => position)).toEqual([1, 2, 3]);
  const [first] = queue;
  if (!first) throw new Error("nobody waits");
  expect(await codesOf(joinSeat(services, first.person, { seatId, as: "wait" }))).toEqual(["ALREADY_SIGNED_UP"]);
});

test("somebody who steps back opens the place to the first who waits, as an offer with a deadline", async () => {
  const { seated, queue, seatId } = await fullShift(1, 2);
  const [gone] = seated;
  const [first, second] = queue;
  if (!gone || !first || !second) throw new Error("too few people");
  await withdraw(services, gone.person, { signupId: gone.signupId, reason: "" });
  expect(await statusesOf(queue)).toEqual(["offered", "waiting"]);
  expect(await toldOf(first.signupId)).toEqual(["signup.waiting", "signup.offered"]);
  expect(await db.selectFrom("seat").select(["taken", "held"]).where("id", "=", seatId).executeTakeFirst()).toEqual({
    taken: 0,
    held: 1,
  });
  expect(await codesOf(joinSeat(services, await insertPerson(db), { seatId }))).toEqual(["SEAT_FULL"]);
  await acceptOffer(services, first.person, { signupId: first.signupId });
  expect(await statusesOf(queue)).toEqual(["confirmed", "waiting"]);
  expect(await codesOf(acceptOffer(services, second.person, { signupId: second.signupId }))).toEqual(["NOT_OFFERED"]);
});

test("an offer that nobody answers goes to the next, and the one who slept can wait again", async () => {
  const { seated, queue, seatId } = await fullShift(1, 2);
  const [gone] = seated;
  const [first, second] = queue;
  if (!gone || !first || !second) throw new Error("too few people");
  await withdraw(services, gone.person, { signupId: gone.signupId, reason: "" });
  clock.moveTo("2030-03-01T19:59:00Z");
  expect(await lapseOverdue(services)).toBe(0);
  clock.moveTo("2030-03-01T20:00:00Z");
  expect(await codesOf(acceptOffer(services, first.person, { signupId: first.signupId }))).toEqual(["OFFER_OVER"]);
  expect(await lapseOverdue(services)).toBe(1);
  expect(await statusesOf(queue)).toEqual(["lapsed", "offered"]);
  expect(await toldOf(first.signupId)).toContain("signup.offer_lapsed");
  const again = await waitFor(seatId, first.person);
  expect(again.position).toBe(1);
  await declineOffer(services, second.person, { signupId: second.signupId });
  expect(await statusOf(again)).toBe("offered");
});

test("three who cancel at once are followed by three", async () => {
  const { seated, queue } = await fullShift(3, 4);
  await Promise.all(seated.map(({ person, signupId }) => withdraw(services, person, { signupId, reason: "" })));
  expect(await statusesOf(queue)).toEqual(["offered", "offered", "offered", "waiting"]);
});

test("places that are added go to those who wait, and nobody is dropped when there are fewer", async () => {
  const { shiftId, organisationId, seatId, seated, queue } = await fullShift(2, 2);
  const organizer = await insertStaff(db, organisationId);
  const heads = (maxHeads: number) => ({ shiftId, seats: [{ seatId, minHeads: 1, maxHeads }] });
  await changeSeats(services, organizer, heads(3));
  expect(await statusesOf(queue)).toEqual(["offered", "waiting"]);
  expect(await codesOf(changeSeats(services, organizer, heads(1)))).toEqual(["SEATS_BELOW_SIGNUPS"]);
  const [stays, goes] = seated;
  const [offered] = queue;
  if (!stays || !goes || !offered) throw new Error("too few people");
  await changeSeats(services, organizer, {
    ...heads(1),
    moves: [
      { signupId: goes.signupId, to: { removed: "The room got smaller." } },
      { signupId: offered.signupId, to: { waitlist: true } },
    ],
  });
  expect(await statusesOf([stays, goes, ...queue])).toEqual(["confirmed", "removed", "waiting", "waiting"]);
  expect(await toldOf(goes.signupId)).toContain("signup.removed");
  await changeSeats(services, organizer, heads(2));
  expect(await statusesOf(queue)).toEqual(["offered", "waiting"]);
});

test("nobody of another shift can be moved along with this one", async () => {
  const mine = await fullShift(2, 0);
  const other = await fullShift(1, 0);
  const [stranger] = other.seated;
  if (!stranger) throw new Error("nobody is seated");
  const organizer = await insertStaff(db, mine.organisationId);
  const move = { signupId: stranger.signupId, to: { removed: "Not ours." } };
  const seats = [{ seatId: mine.seatId, minHeads: 1, maxHeads: 2 }];
  expect(await codesOf(changeSeats(services, organizer, { shiftId: mine.shiftId, seats, moves: [move] }))).toEqual([
    "NOT_FOUND",
  ]);
  expect(await statusOf(stranger)).toBe("confirmed");
});

test("without a waitlist whoever is late hears that there is none", async () => {
  const { seatId } = await fullShift(1, 0, { terms: { waitlist: false } });
  expect(await codesOf(joinSeat(services, await insertPerson(db), { seatId, as: "wait" }))).toEqual([
    "SEAT_FULL",
    "NO_WAITLIST",
  ]);
});

test("whoever waits does not wait on when the shift begins or is called off", async () => {
  const begun = await fullShift(1, 1);
  clock.moveTo("2030-03-12T13:00:00Z");
  await lapseOverdue(services);
  expect(await statusesOf(begun.queue)).toEqual(["lapsed"]);
  const off = await fullShift(1, 1);
  await cancelShift(services, await insertStaff(db, off.organisationId), { shiftId: off.shiftId, reason: "Storm" });
  expect(await statusesOf([...off.seated, ...off.queue])).toEqual(["removed", "removed"]);
});

test("an offer is the person's own: nobody else says yes or no to it", async () => {
  const { seated, queue } = await fullShift(1, 1);
  const [gone] = seated;
  const [first] = queue;
  if (!gone || !first) throw new Error("too few people");
  await withdraw(services, gone.person, { signupId: gone.signupId, reason: "" });
  const stranger = await insertPerson(db);
  expect(await codesOf(acceptOffer(services, stranger, { signupId: first.signupId }))).toEqual(["NOT_FOUND"]);
  expect(await codesOf(declineOffer(services, stranger, { signupId: first.signupId }))).toEqual(["NOT_FOUND"]);
});

test("somebody who promised to be elsewhere meanwhile hears so when they say yes, and the place stays theirs to decline", async () => {
  const { seated, queue } = await fullShift(1, 1);
  const [gone] = seated;
  const [first] = queue;
  if (!gone || !first) throw new Error("too few people");
  const other = await insertShift(db, { start: "2030-03-12T14:00:00Z", end: "2030-03-12T16:00:00Z" });
  const [otherSeat] = other.seatIds;
  if (!otherSeat) throw new Error("the shift has no seat");
  await joinSeat(services, first.person, { seatId: otherSeat });
  await withdraw(services, gone.person, { signupId: gone.signupId, reason: "" });
  expect(await codesOf(acceptOffer(services, first.person, { signupId: first.signupId }))).toEqual(["SHIFT_OVERLAP"]);
  await declineOffer(services, first.person, { signupId: first.signupId });
  expect(await statusesOf(queue)).toEqual(["declined"]);
});

test("a shift that somebody holds for long does not hold up the offers that ran out elsewhere", async () => {
  const both = [await fullShift(1, 1), await fullShift(1, 1)].sort((one, other) =>
    one.shiftId < other.shiftId ? -1 : 1,
  );
  const [held, free] = both;
  if (!held || !free) throw new Error("too few shifts");
  for (const { seated } of both) {
    for (const { person, signupId } of seated) await withdraw(services, person, { signupId, reason: "" });
  }
  clock.moveTo("2030-03-02T08:00:00Z");
  await db.transaction().execute(async (tx) => {
    await tx.selectFrom("shift").select("id").where("id", "=", held.shiftId).forUpdate().execute();
    await expect(lapseOverdue(services)).rejects.toThrow(AggregateError);
  });
  expect(await statusesOf([...held.queue, ...free.queue])).toEqual(["offered", "lapsed"]);
  await lapseOverdue(services);
  expect(await statusesOf(held.queue)).toEqual(["lapsed"]);
});

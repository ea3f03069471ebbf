import { ProblemError } from "@nuanlin/domain/problem";
import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { joinSeat } from "../signups/join-seat.ts";
import { testServices } from "../test-services.ts";
import { checkIn } from "./check-in.ts";
import { checkOut } from "./check-out.ts";
import { showCheckIn } from "./show-check-in.ts";

const { db } = await useTestDatabase();
const clock = fixedClock("2030-03-01T08:00:00Z");
const services = testServices(db, clock.now);

/** Somebody with a promise for 12 March 2030, 13:00 to 15:00 UTC. */
async function expected() {
  clock.moveTo("2030-03-01T08:00:00Z");
  const ana = await insertPerson(db);
  const [seatId] = (await insertShift(db, { breakMinutes: 10 })).seatIds;
  if (seatId === undefined) throw new Error("the shift has no seat");
  const { id: signupId } = await joinSeat(services, ana, { seatId });
  return { ana, signupId };
}

const codesOf = (answer: PromiseSettledResult<unknown> | undefined): string[] =>
  answer?.status === "rejected" && answer.reason instanceof ProblemError
    ? answer.reason.problems.map(({ code }) => code)
    : [];

test("until half an hour before the start the shift is only the next one, then it is open", async () => {
  const { ana, signupId } = await expected();
  clock.moveTo("2030-03-12T12:29:59Z");
  expect(await showCheckIn(services, ana, {})).toMatchObject({ open: [], next: { id: signupId } });
  const [early] = await Promise.allSettled([checkIn(services, ana, { signupId })]);
  expect(codesOf(early)).toEqual(["CHECK_IN_TOO_EARLY"]);
  clock.moveTo("2030-03-12T12:30:00Z");
  expect(await showCheckIn(services, ana, {})).toMatchObject({
    open: [{ id: signupId, attendance: null }],
    next: null,
  });
  await checkIn(services, ana, { signupId });
});

test("after checking out the proposed hours are shown, cut to the planned time and without the break", async () => {
  const { ana, signupId } = await expected();
  clock.moveTo("2030-03-12T12:50:00Z");
  await checkIn(services, ana, { signupId });
  clock.moveTo("2030-03-12T15:20:00Z");
  await checkOut(services, ana, { signupId });
  const { open } = await showCheckIn(services, ana, {});
  expect(open).toMatchObject([
    {
      id: signupId,
      attendance: { status: "present", outAt: clock.now() },
      hours: [{ minutes: 110, status: "proposed" }],
    },
  ]);
});

test("a second check-in keeps the first time, and two hours after the end nothing is open any more", async () => {
  const { ana, signupId } = await expected();
  clock.moveTo("2030-03-12T13:05:00Z");
  await checkIn(services, ana, { signupId });
  clock.moveTo("2030-03-12T13:45:00Z");
  await expect(checkIn(services, ana, { signupId })).resolves.toEqual({ inAt: new Date("2030-03-12T13:05:00Z") });
  clock.moveTo("2030-03-12T16:59:59Z");
  expect((await showCheckIn(services, ana, {})).open).toHaveLength(1);
  clock.moveTo("2030-03-12T17:00:00Z");
  expect(await showCheckIn(services, ana, {})).toEqual({ open: [], next: null });
  const [late] = await Promise.allSettled([checkOut(services, ana, { signupId })]);
  expect(codesOf(late)).toEqual(["CHECK_IN_CLOSED"]);
});

test("nobody checks in for somebody else", async () => {
  const { signupId } = await expected();
  const ben = await insertPerson(db);
  clock.moveTo("2030-03-12T13:00:00Z");
  const [answer] = await Promise.allSettled([checkIn(services, ben, { signupId })]);
  expect(codesOf(answer)).toEqual(["NOT_FOUND"]);
  expect(await showCheckIn(services, ben, {})).toEqual({ open: [], next: null });
});

import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift } from "@nuanlin/testing/shift-factory";
import { insertSignup } from "@nuanlin/testing/signup-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { beforeEach, expect, test } from "vitest";
import { dispatchOutbox } from "../notices/dispatch-outbox.ts";
import { nextDue } from "../notices/next-due.ts";
import { outboxTester } from "../notices/outbox-tester.ts";
import { moveShift } from "../shifts/move-shift.ts";
import { showDeskShift } from "../shifts/show-desk-shift.ts";
import { testServices } from "../test-services.ts";
import { reconfirm } from "./reconfirm.ts";
import { removeSignup } from "./remove-signup.ts";

const { db } = await useTestDatabase();
const clock = fixedClock("2030-03-01T08:00:00Z");
const services = testServices(db, clock.now);
const { noticesOf } = outboxTester(db, clock.now);
const deadline = "2030-03-03T08:00:00Z";

beforeEach(async () => {
  clock.moveTo("2030-03-01T08:00:00Z");
  await db.deleteFrom("outbox_message").execute();
  await db.deleteFrom("notice").execute();
});

/** A shift with two people that moves to another day. */
async function moved() {
  const shift = await insertShift(db, { start: "2030-03-12T01:00:00Z", end: "2030-03-12T03:00:00Z" });
  const chen = await insertStaff(db, shift.organisationId);
  const [ana, ben] = [await insertPerson(db), await insertPerson(db)];
  const of = (personId: typeof ana.personId) => insertSignup(db, { shift, personId });
  const signups = { ana: await of(ana.personId), ben: await of(ben.personId) };
  const move = (day: string) =>
    moveShift(services, chen, {
      shiftId: shift.shiftId,
      start: new Date(`${day}T01:00:00Z`),
      end: new Date(`${day}T03:00:00Z`),
      breakMinutes: 0,
    });
  await move("2030-03-14");
  return { shift, chen, ana, ben, signups, move };
}

async function heardBy({ personId }: { readonly personId: Parameters<typeof noticesOf>[0] }) {
  await dispatchOutbox(services, 50);
  const notices = await noticesOf(personId);
  return notices.filter(({ kind }) => kind === "desk.unconfirmed").map(({ facts }) => facts.people);
}

test("when the time to answer is over the desk hears once how many have not, and nobody loses a place", async () => {
  const { shift, chen, ana, signups } = await moved();
  await reconfirm(services, ana, { signupId: signups.ana });
  expect(await heardBy(chen)).toEqual([]);
  expect(await nextDue(services)).toEqual(new Date(deadline));
  clock.moveTo(deadline);
  expect(await heardBy(chen)).toEqual([1]);
  expect(await heardBy(chen)).toEqual([1]);
  const { people, queues } = await showDeskShift(services, chen, { shiftId: shift.shiftId });
  expect(people.map(({ signupId, reconfirmBy }) => [signupId, reconfirmBy]).toSorted()).toEqual(
    [
      [signups.ana, null],
      [signups.ben, new Date(deadline)],
    ].toSorted(),
  );
  expect([...queues.values()]).toEqual([{ applied: 0, waiting: 0, unconfirmed: 1 }]);
});

test("the desk hears nothing when everybody has answered, was taken off or is asked once more for another time", async () => {
  const first = await moved();
  await reconfirm(services, first.ana, { signupId: first.signups.ana });
  await removeSignup(services, first.chen, { signupId: first.signups.ben, reason: "No answer on the phone" });
  const second = await moved();
  clock.moveTo("2030-03-02T08:00:00Z");
  await second.move("2030-03-16");
  clock.moveTo(deadline);
  expect(await heardBy(first.chen)).toEqual([]);
  expect(await heardBy(second.chen)).toEqual([]);
  clock.moveTo("2030-03-04T08:00:00Z");
  expect(await heardBy(second.chen)).toEqual([2]);
});

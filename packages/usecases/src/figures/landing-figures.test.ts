import { insertOrganisation } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan, type WrittenShift } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { joinSeat } from "../signups/join-seat.ts";
import { testServices } from "../test-services.ts";
import { landingFigures } from "./landing-figures.ts";

const { db } = await useTestDatabase();
const visitor = { kind: "visitor" } as const;
const at = (now: string) => testServices(db, () => new Date(now));

/** Somebody serves two hours in the shift, and the hours come to stand as given. */
async function serve(
  shift: WrittenShift,
  seat: number,
  status: "proposed" | "confirmed" | "checked" | "returned",
  person?: Awaited<ReturnType<typeof insertPerson>>,
) {
  const { starts_at: start, ends_at: end } = await db
    .selectFrom("shift")
    .select(["starts_at", "ends_at"])
    .where("id", "=", shift.shiftId)
    .executeTakeFirstOrThrow();
  const seatId = shift.seatIds[seat];
  if (!seatId) throw new Error("the shift has no such seat");
  const actor = person ?? (await insertPerson(db));
  const services = testServices(db, () => new Date(start.getTime() - 86_400_000));
  const signup = await joinSeat(services, actor, { seatId });
  await db
    .insertInto("hours_entry")
    .values({
      signup_id: signup.id,
      shift_id: shift.shiftId,
      person_id: actor.personId,
      project_id: shift.projectId,
      recording_organisation_id: shift.organisationId,
      starts_at: start,
      ends_at: end,
      break_minutes: 0,
      minutes: 120,
      nature: "verified",
      status,
      due_at: end,
      created_at: end,
    })
    .execute();
}

test("the landing page counts what was recorded, who led, and what is open this weekend", async () => {
  // The last evening of the old year in Huzhou does not count for the new one.
  await serve(await insertShift(db, { start: "2029-12-31T13:00:00Z", end: "2029-12-31T15:00:00Z" }), 0, "confirmed");
  const january = await insertShift(db, {
    start: "2030-01-10T13:00:00Z",
    end: "2030-01-10T15:00:00Z",
    seats: [
      seatPlan({ kind: "professional", lead: true, minAge: 18, credentialType: "social_worker.certified" }),
      seatPlan(),
    ],
  });
  const chen = await insertPerson(db, { credential: { type: "social_worker.certified" } });
  await serve(january, 0, "checked", chen);
  await serve(january, 1, "returned");
  const march = await insertShift(db, {
    start: "2030-03-02T01:00:00Z",
    end: "2030-03-02T03:00:00Z",
    seats: [seatPlan({ maxHeads: 5 })],
  });
  await serve(march, 0, "confirmed");
  await serve(march, 0, "proposed");
  // Open this weekend (9 and 10 March): four places of one shift; not those of a draft, nor of an organisation that waits, nor on Monday.
  await insertShift(db, {
    start: "2030-03-09T01:00:00Z",
    end: "2030-03-09T03:00:00Z",
    seats: [seatPlan({ maxHeads: 4 })],
  });
  await insertShift(db, { start: "2030-03-09T01:00:00Z", end: "2030-03-09T03:00:00Z", status: "draft" });
  await insertShift(db, {
    start: "2030-03-10T01:00:00Z",
    end: "2030-03-10T03:00:00Z",
    organisationId: await insertOrganisation(db, { status: "pending" }),
  });
  await insertShift(db, { start: "2030-03-10T16:00:00Z", end: "2030-03-10T18:00:00Z" });
  expect(await landingFigures(at("2030-03-07T02:00:00Z"), visitor, {})).toEqual({
    neighbours: 2,
    professionals: 1,
    litCommunities: 1,
    openSeatsThisWeekend: 4,
    countingMinutes: 240,
  });
});

test("on a quiet spring day nobody has been anywhere for 30 days, and the figures say so", async () => {
  expect(await landingFigures(at("2030-05-07T02:00:00Z"), visitor, {})).toMatchObject({
    litCommunities: 0,
    openSeatsThisWeekend: 0,
    neighbours: 2,
  });
});

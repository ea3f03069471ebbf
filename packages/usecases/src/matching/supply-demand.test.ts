import { refreshReferenceData } from "@nuanlin/db/reference-data";
import { communitiesOf } from "@nuanlin/domain/divisions/huzhou-divisions";
import { insertFederationStaff, insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { showSupplyDemand } from "./supply-demand.ts";

const { db } = await useTestDatabase();
await refreshReferenceData(db);
const services = testServices(db, () => new Date("2030-03-12T02:00:00Z"));
const everything = { street: null, family: null } as const;
const longxi = "330502010";
const kangshan = "330502007";
const [community] = communitiesOf(longxi).map(({ code }) => code);
// The next Saturday morning, and one after the weeks that are looked at.
const saturday = { start: "2030-03-16T01:00:00Z", end: "2030-03-16T03:00:00Z" };
const later = { start: "2030-05-18T01:00:00Z", end: "2030-05-18T03:00:00Z" };

const [first] = await Promise.all([
  insertShift(db, {
    ...saturday,
    seats: [seatPlan({ maxHeads: 8, skills: [{ code: "psych.listening", level: 1 }] }), seatPlan({ maxHeads: 4 })],
  }),
  insertShift(db, { ...later, seats: [seatPlan({ maxHeads: 40 })] }),
]);
const [listener, neighbour] = [await insertPerson(db), await insertPerson(db)];
for (const { personId } of [listener, neighbour]) {
  await db.insertInto("person_slot").values({ person_id: personId, slot_code: "16" }).execute();
  await db
    .updateTable("person")
    .set({ division_code: community ?? longxi })
    .where("id", "=", personId)
    .execute();
}
await db
  .insertInto("person_skill")
  .values({ person_id: listener.personId, skill_code: "psych.crisis", level: 2 })
  .execute();
const staff = await insertFederationStaff(db);

const saturdayMorning = async (input: Parameters<typeof showSupplyDemand>[2]) =>
  (await showSupplyDemand(services, staff, input)).slots.find(({ slot }) => slot === "16");

test("the federation sees the free places of the coming four weeks beside the people who are free then", async () => {
  expect(await saturdayMorning(everything)).toEqual({ slot: "16", places: 3, people: 2 });
});

test("a family of skills leaves the places that ask for one of it and the people who have one of it", async () => {
  expect(await saturdayMorning({ street: null, family: "psych" })).toEqual({ slot: "16", places: 2, people: 1 });
});

test("a street leaves its own places and people", async () => {
  expect(await saturdayMorning({ street: longxi, family: null })).toEqual({ slot: "16", places: 3, people: 2 });
  expect(await saturdayMorning({ street: kangshan, family: null })).toEqual({ slot: "16", places: 0, people: 0 });
});

test("a place that somebody took is not free, and a cancelled shift has none", async () => {
  await db
    .updateTable("seat")
    .set({ taken: 8 })
    .where("shift_id", "=", first.shiftId)
    .where("max_heads", "=", 8)
    .execute();
  expect((await saturdayMorning(everything))?.places).toBe(1);
  await db.updateTable("shift").set({ status: "cancelled" }).where("id", "=", first.shiftId).execute();
  expect((await saturdayMorning(everything))?.places).toBe(0);
});

test("an organizer does not see the district's desk", async () => {
  const organizer = await insertStaff(db, await insertOrganisation(db), "admin");
  await expect(showSupplyDemand(services, organizer, everything)).rejects.toMatchObject({
    problems: [{ code: "NOT_ALLOWED" }],
  });
});

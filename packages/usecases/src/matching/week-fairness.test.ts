import { fixedClock } from "@nuanlin/testing/fixed-clock";
import { insertFederationStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { insertSignup } from "@nuanlin/testing/signup-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { showWeekFairness } from "./week-fairness.ts";

const { db } = await useTestDatabase();
// A Thursday; the week began on Sunday 16:00Z, which is Monday in Huzhou.
const services = testServices(db, fixedClock("2030-03-14T08:00:00Z").now);

test("the federation sees which small projects found somebody since Monday, the forgotten ones first", async () => {
  const soon = { start: "2030-03-20T05:00:00Z", end: "2030-03-20T07:00:00Z" };
  const signUp = async (
    shift: Awaited<ReturnType<typeof insertShift>>,
    at: string,
    status: "confirmed" | "withdrawn" = "confirmed",
  ) => insertSignup(db, { shift, personId: (await insertPerson(db)).personId, at, status });
  const found = await insertShift(db, { title: "Found", ...soon });
  await signUp(found, "2030-03-11T01:00:00Z");
  const longAgo = await insertShift(db, { title: "Found last week", ...soon });
  await signUp(longAgo, "2030-03-10T15:59:00Z");
  const left = await insertShift(db, { title: "Left again", ...soon });
  await signUp(left, "2030-03-12T01:00:00Z", "withdrawn");
  await insertShift(db, { title: "An event", ...soon, seats: [seatPlan({ maxHeads: 40 })] });
  await insertShift(db, { title: "Next month", start: "2030-04-20T05:00:00Z", end: "2030-04-20T07:00:00Z" });
  const full = await insertShift(db, { title: "Full before", ...soon, seats: [seatPlan({ maxHeads: 1 })] });
  await signUp(full, "2030-03-01T01:00:00Z");
  await insertShift(db, { title: "A draft", ...soon, status: "draft" });
  const { reached, projects, from } = await showWeekFairness(services, await insertFederationStaff(db), {});
  expect(from).toEqual(new Date("2030-03-10T16:00:00Z"));
  expect(reached).toBe(1);
  expect(projects.map(({ title, signups }) => [title, signups])).toEqual([
    ["Found last week", 0],
    ["Left again", 0],
    ["Found", 1],
  ]);
});

import { expect, test } from "vitest";
import { startPageOf, type Viewer } from "./start-page.ts";

type Held = Viewer["memberships"][number];
const held = (given: Partial<Held>): Held => ({
  organisationId: "1",
  organisationName: "Station",
  organisationKind: "social_work_station",
  organisationStatus: "approved",
  role: "organizer",
  ...given,
});
const startOf = (...memberships: Held[]) => startPageOf({ personId: "1", name: "Ana", memberships });

test("a volunteer, also one who is a plain member somewhere, starts at home", () => {
  expect(startOf()).toBe("/home");
  expect(startOf(held({ role: "member" }))).toBe("/home");
});

test("whoever works for an organisation starts at the desk, also while it waits for approval", () => {
  expect(startOf(held({ role: "admin", organisationStatus: "pending" }))).toBe("/desk");
});

test("federation staff start with the federation, even if they run a team besides", () => {
  expect(startOf(held({}), held({ organisationKind: "federation" }))).toBe("/federation");
  expect(startOf(held({ organisationKind: "federation", organisationStatus: "pending" }))).toBe("/home");
});

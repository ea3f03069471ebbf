import { expect, test } from "vitest";
import { type Outcome, sumUp } from "./sum-up.ts";

const codes = (problems: Outcome["problems"]) => problems.map(({ code }) => code).join();
const one = (status: Outcome["status"], problems: Outcome["problems"] = []): Outcome => ({
  signupId: crypto.randomUUID(),
  name: "王磊",
  status,
  problems,
});
const young = { code: "TOO_YOUNG", minAge: 18, ageOnDay: 16 } as const;

test("after three were let in and one could not be, the organizer hears both and why", () => {
  const outcomes = [one("confirmed"), one("confirmed"), one("waiting"), one(null, [young])];
  expect(sumUp(outcomes, codes)).toEqual({ joined: 2, waiting: 1, refused: 0, failed: 1, why: "TOO_YOUNG" });
});

test("where the reasons differ, the line names none of them", () => {
  const outcomes = [one(null, [young]), one(null, [{ code: "ALREADY_ANSWERED" }])];
  expect(sumUp(outcomes, codes)).toMatchObject({ failed: 2, why: "" });
});

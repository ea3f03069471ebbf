import { refreshReferenceData } from "@nuanlin/db/reference-data";
import { ProblemError } from "@nuanlin/domain/problem";
import { insertFederationStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { beforeAll, expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { recordLearning } from "./record-learning.ts";
import { showMyLearning } from "./show-my-learning.ts";

const { db } = await useTestDatabase();
const services = testServices(db, () => new Date("2026-11-24T02:00:00Z"));
beforeAll(() => refreshReferenceData(db));

async function codesOf(asked: Promise<unknown>): Promise<string[]> {
  const [answer] = await Promise.allSettled([asked]);
  return answer.status === "rejected" && answer.reason instanceof ProblemError
    ? answer.reason.problems.map(({ code }) => code)
    : [];
}

const course = { title: "Ethics in casework", organiser: "Association", heldOn: "2026-05-09", minutes: 480 };

test("a clerk records a day of learning, and the social worker sees what is left of her 90 hours", async () => {
  const clerk = await insertFederationStaff(db);
  const lin = await insertPerson(db, { credential: { type: "social_worker.certified", validUntil: "2027-02-28" } });
  await recordLearning(services, clerk, { ...course, personId: lin.personId });
  expect(await showMyLearning(services, lin, null)).toMatchObject({
    records: [{ title: "Ethics in casework", minutes: 480, continuingEducation: true }],
    registrations: [
      { type: "social_worker.certified", from: "2024-03-01", until: "2027-02-28", doneMinutes: 480, leftMinutes: 4920 },
    ],
  });
});

test("neighbours record nothing, a clerk nothing of their own and nothing of tomorrow", async () => {
  const clerk = await insertFederationStaff(db);
  const lin = await insertPerson(db);
  const of = (personId: typeof lin.personId, more = {}) => ({ ...course, personId, ...more });
  expect(await codesOf(recordLearning(services, lin, of(lin.personId)))).toEqual(["NOT_ALLOWED"]);
  expect(await codesOf(recordLearning(services, clerk, of(clerk.personId)))).toEqual(["OWN_CASE"]);
  expect(await codesOf(recordLearning(services, clerk, of(lin.personId, { heldOn: "2026-11-25" })))).toEqual([
    "INVALID_INPUT",
  ]);
  expect((await showMyLearning(services, lin, null)).registrations).toEqual([]);
});

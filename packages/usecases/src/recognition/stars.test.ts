import type { Actor } from "@nuanlin/domain/actor";
import { refreshReferenceData } from "@nuanlin/db/reference-data";
import type { PersonId } from "@nuanlin/domain/ids";
import { ProblemError } from "@nuanlin/domain/problem";
import { insertService } from "@nuanlin/testing/hours-factory";
import { insertFederationStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { beforeAll, expect, test } from "vitest";
import { showMyProgress } from "../hours/show-my-progress.ts";
import { testServices } from "../test-services.ts";
import { issueStar } from "./issue-star.ts";
import { listIssuedStars } from "./list-issued-stars.ts";
import { listStarCandidates } from "./list-star-candidates.ts";

const { db } = await useTestDatabase();
const services = testServices(db, () => new Date("2026-11-24T02:00:00Z"));
beforeAll(() => refreshReferenceData(db));

async function refusedWith(work: Promise<unknown>) {
  const [answer] = await Promise.allSettled([work]);
  return codesOf(answer);
}

const codesOf = (answer: PromiseSettledResult<unknown> | undefined) =>
  answer?.status === "rejected" && answer.reason instanceof ProblemError
    ? answer.reason.problems.map(({ code }) => code)
    : [];

/** Ten-hour days of counting service, one after the other; `less` minutes are missing on the last one. */
async function serve(person: PersonId, days: number, less = 0): Promise<void> {
  for (let day = 1; day <= days; day += 1) {
    const date = `2026-05-${String(day).padStart(2, "0")}`;
    const shift = await insertShift(db, { start: `${date}T00:00:00Z`, end: `${date}T10:00:00Z` });
    await insertService(db, { shift, person, minutes: day === days ? 600 - less : 600 });
  }
}

const candidatesFor = async (clerk: Actor, personId: PersonId) =>
  (await listStarCandidates(services, clerk, null)).candidates.filter((candidate) => candidate.personId === personId);

test("a visitor is asked to sign in, and a neighbour neither sees nor issues stars", async () => {
  const { personId } = await insertPerson(db);
  const asks = (actor: Actor) => [
    listStarCandidates(services, actor, null),
    listIssuedStars(services, actor, { limit: 10 }),
    issueStar(services, actor, { personId, level: 1 }),
  ];
  for (const ask of asks({ kind: "visitor" })) expect(await refusedWith(ask)).toEqual(["NOT_SIGNED_IN"]);
  for (const ask of asks(await insertPerson(db))) expect(await refusedWith(ask)).toEqual(["NOT_ALLOWED"]);
});

test("somebody one minute short waits for nothing, and from the hundredth hour on a star waits for them", async () => {
  const clerk = await insertFederationStaff(db);
  const [short, there] = [await insertPerson(db), await insertPerson(db, { name: "Mei" })];
  await serve(short.personId, 10, 1);
  await serve(there.personId, 10);
  expect(await candidatesFor(clerk, short.personId)).toEqual([]);
  expect(await candidatesFor(clerk, there.personId)).toMatchObject([
    {
      name: "Mei",
      level: 1,
      issued: null,
      minutes: 6000,
      verified: 6000,
      added: 0,
      shifts: 10,
      returned: 0,
      absent: 0,
      isOwn: false,
    },
  ]);
  expect(await refusedWith(issueStar(services, clerk, { personId: short.personId, level: 1 }))).toEqual([
    "STAR_NOT_REACHED",
  ]);
});

test("two clerks who issue the same star at once issue one, and the volunteer sees it", async () => {
  const clerks = [await insertFederationStaff(db), await insertFederationStaff(db)];
  const mei = await insertPerson(db, { name: "Mei" });
  await serve(mei.personId, 10);
  const answers = await Promise.allSettled(
    clerks.map((clerk) => issueStar(services, clerk, { personId: mei.personId, level: 1 })),
  );
  expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(answers.flatMap(codesOf)).toEqual(["RECOGNITION_EXISTS"]);
  const [clerk] = clerks;
  if (!clerk) throw new Error("no clerk");
  expect(await candidatesFor(clerk, mei.personId)).toEqual([]);
  const { stars } = await listIssuedStars(services, clerk, { limit: 100 });
  const issued = stars.filter(({ personId }) => personId === mei.personId);
  expect(issued).toMatchObject([{ level: 1, minutes: 6000, ruleVersion: "2026-1" }]);
  expect(issued[0]?.number).toMatch(/^NTH-2026-\d{6}$/u);
  const progress = await showMyProgress(services, mei, { year: 2026 });
  expect(progress.recognitions).toMatchObject([{ level: 1, number: issued[0]?.number }]);
});

test("hours that were sent back do not count, and the clerk sees that there are some", async () => {
  const clerk = await insertFederationStaff(db);
  const bo = await insertPerson(db);
  await serve(bo.personId, 10);
  const shift = await insertShift(db, { start: "2026-06-01T00:00:00Z", end: "2026-06-01T08:00:00Z" });
  await insertService(db, { shift, person: bo.personId, status: "returned" });
  expect(await candidatesFor(clerk, bo.personId)).toMatchObject([{ minutes: 6000, returned: 1 }]);
});

test("a clerk leaves their own star to a colleague", async () => {
  const clerk = await insertFederationStaff(db);
  await serve(clerk.personId, 10);
  expect(await candidatesFor(clerk, clerk.personId)).toMatchObject([{ isOwn: true }]);
  expect(await refusedWith(issueStar(services, clerk, { personId: clerk.personId, level: 1 }))).toEqual(["OWN_CASE"]);
});

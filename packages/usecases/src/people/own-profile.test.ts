import { type ProfileInput, profileInput } from "@nuanlin/domain/people/person";
import { ProblemError } from "@nuanlin/domain/problem";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { giveGuardianConsent } from "./give-guardian-consent.ts";
import { saveOwnProfile } from "./save-own-profile.ts";
import { showOwnProfile } from "./show-own-profile.ts";

const { db } = await useTestDatabase();
const services = testServices(db);

const profile = (given: Partial<ProfileInput> = {}): ProfileInput =>
  profileInput.parse({
    name: "沈雨桐",
    birthDate: "1996-05-04",
    divisionCode: "330502010",
    reachKm: 3,
    skills: [],
    slots: [],
    interests: [],
    ...given,
  });

const codesOf = (answer: PromiseSettledResult<unknown> | undefined): string[] =>
  answer?.status === "rejected" && answer.reason instanceof ProblemError
    ? answer.reason.problems.map(({ code }) => code)
    : [];

test("whoever just registered hears what is missing before a seat can be taken", async () => {
  const ana = await insertPerson(db, { birthDate: null, divisionCode: null });
  expect(await showOwnProfile(services, ana, {})).toMatchObject({ missing: ["birthDate", "division"], isMinor: false });
});

test("a profile is kept as a whole: what was taken out is gone", async () => {
  const ana = await insertPerson(db, { skills: [{ code: "elder", level: 3 }] });
  await saveOwnProfile(
    services,
    ana,
    profile({ skills: [{ code: "psych", level: 2 }], slots: ["16"], interests: ["3301"] }),
  );
  const own = await showOwnProfile(services, ana, {});
  expect(own.person).toMatchObject({
    name: "沈雨桐",
    birthDate: "1996-05-04",
    reachKm: 3,
    skills: [{ code: "psych", level: 2 }],
    slots: ["16"],
    interests: ["3301"],
  });
  expect(own.missing).toEqual([]);
});

test("nobody sees or writes another person's profile, and a visitor is asked to sign in", async () => {
  const ana = await insertPerson(db, { name: "Ana" });
  const ben = await insertPerson(db, { name: "Ben" });
  await saveOwnProfile(services, ben, profile({ name: "Ben the second" }));
  expect((await showOwnProfile(services, ana, {})).person.name).toBe("Ana");
  const answers = await Promise.allSettled([
    showOwnProfile(services, { kind: "visitor" }, {}),
    saveOwnProfile(services, { kind: "visitor" }, profile()),
  ]);
  expect(answers.flatMap(codesOf)).toEqual(["NOT_SIGNED_IN", "NOT_SIGNED_IN"]);
});

test("somebody of thirteen cannot keep an account, on the birthday of fourteen they can", async () => {
  const ana = await insertPerson(db, { birthDate: null });
  // The clock of the tests stands at 2030-03-01 16:00 in Huzhou.
  const [tooYoung] = await Promise.allSettled([saveOwnProfile(services, ana, profile({ birthDate: "2016-03-02" }))]);
  expect(codesOf(tooYoung)).toEqual(["TOO_YOUNG_FOR_ACCOUNT"]);
  await saveOwnProfile(services, ana, profile({ birthDate: "2016-03-01" }));
  expect((await showOwnProfile(services, ana, {})).isMinor).toBe(true);
});

test("a guardian's consent is kept with its moment, and a later one takes its place", async () => {
  const ana = await insertPerson(db, { birthDate: "2014-01-01" });
  await giveGuardianConsent(services, ana, { guardianName: "Mother", guardianPhone: "13800000001", agreed: true });
  await giveGuardianConsent(services, ana, { guardianName: "Father", guardianPhone: "13800000002", agreed: true });
  const { person } = await showOwnProfile(services, ana, {});
  expect(person.guardianConsent).toEqual({
    guardianName: "Father",
    guardianPhone: "13800000002",
    givenAt: services.now(),
  });
});

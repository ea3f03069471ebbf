import { insertFederationStaff, insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { beforeEach, expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { markLeading, savePopulation, showPoolHealth } from "./pool-health.ts";
import { changeProfileConsent, saveProfessionalProfile, showMyProfessionalProfile } from "./professional-profile.ts";
import { listProfessionals, showProfessional } from "./public-professionals.ts";

const { db } = await useTestDatabase();
const services = testServices(db);
const visitor = { kind: "visitor" } as const;
const missing = { problems: [{ code: "NOT_FOUND", what: "person" }] };
const socialWorker = {
  name: "周敏",
  credential: { type: "social_worker.certified", validUntil: "2030-03-10" },
} as const;

beforeEach(async () => {
  await db.deleteFrom("professional_profile").execute();
  await db.deleteFrom("credential").execute();
  await db.deleteFrom("population_figure").execute();
});

test("a page opens with its own consent, shows the family name alone, and is gone at once when that is taken back", async () => {
  const zhou = await insertPerson(db, socialWorker);
  const { personId } = zhou;
  const change = (consent: "pool" | "public" | "fullName", given: boolean) =>
    changeProfileConsent(services, zhou, { consent, given });
  await saveProfessionalProfile(services, zhou, { headline: "社区社工", about: "先听完再说话。" });
  await change("pool", true);
  await expect(showProfessional(services, visitor, { personId })).rejects.toMatchObject(missing);
  await change("public", true);
  const page = await showProfessional(services, visitor, { personId });
  expect(page).toMatchObject({ name: "周*", headline: "社区社工", types: ["social_worker.certified"] });
  expect(page.skills).toContainEqual({ code: "social_work.case", level: 3 });
  expect(JSON.stringify(page), "no number of the paper, no day, no place").not.toMatch(/N\d{8}|2030|3305/u);
  await change("fullName", true);
  expect(await showProfessional(services, visitor, { personId })).toMatchObject({ name: "周敏" });
  expect((await listProfessionals(services, visitor, { cursor: null })).professionals).toHaveLength(1);
  await change("public", false);
  await expect(showProfessional(services, visitor, { personId })).rejects.toMatchObject(missing);
  expect(await listProfessionals(services, visitor, { cursor: null })).toEqual({ professionals: [], next: null });
  await change("public", true);
  expect(
    (await showProfessional(services, visitor, { personId })).name,
    "the whole name has to be agreed to anew",
  ).toBe("周*");
});

test("a page whose only paper has ended is not there", async () => {
  const zhou = await insertPerson(db, socialWorker);
  await changeProfileConsent(services, zhou, { consent: "public", given: true });
  const later = testServices(db, () => new Date("2030-03-11T08:00:00Z"));
  await expect(showProfessional(later, visitor, { personId: zhou.personId })).rejects.toMatchObject(missing);
  expect(await showMyProfessionalProfile(later, zhou, null)).toMatchObject({ types: [], consents: { public: true } });
});

test("nobody offers treatment on their page", async () => {
  const zhou = await insertPerson(db, socialWorker);
  await expect(saveProfessionalProfile(services, zhou, { headline: "抑郁症治疗", about: "" })).rejects.toMatchObject({
    problems: [{ code: "FORBIDDEN_WORD", field: "headline" }],
  });
});

test("the list of pages goes on where it ended", async () => {
  for (let at = 0; at < 30; at += 1) {
    const one = await insertPerson(db, { credential: { type: "lawyer" } });
    const then = testServices(db, () => new Date(Date.parse("2030-02-01T08:00:00Z") + Math.floor(at / 2) * 1000));
    await changeProfileConsent(then, one, { consent: "public", given: true });
  }
  const first = await listProfessionals(services, visitor, { cursor: null });
  const second = await listProfessionals(services, visitor, { cursor: first.next });
  const ids = [...first.professionals, ...second.professionals].map(({ personId }) => personId);
  expect(new Set(ids).size).toBe(30);
  expect(second.next).toBeNull();
});

test("the federation sees fields, what ends soon, growth and the ratio; nobody else does", async () => {
  const clerk = await insertFederationStaff(db);
  const zhou = await insertPerson(db, socialWorker);
  await insertPerson(db, { credential: { type: "social_worker.senior" } });
  await insertPerson(db, { credential: { type: "lawyer", validUntil: "2030-02-28" } });
  await markLeading(services, clerk, { personId: zhou.personId, leading: true });
  await savePopulation(services, clerk, {
    divisionCode: "330502010",
    year: 2029,
    residents: 30_000,
    communityWorkers: 40,
  });
  await savePopulation(services, clerk, {
    divisionCode: "330502010",
    year: 2029,
    residents: 40_000,
    communityWorkers: 60,
  });
  const health = await showPoolHealth(services, clerk, null);
  expect(health.counts).toEqual({ holders: 2, found: 0, public: 0 });
  expect(health.types).toContainEqual({ type: "social_worker.certified", people: 1, within30: 1, within90: 1 });
  expect(
    health.types.map(({ type }) => type),
    "a paper that has ended",
  ).not.toContain("lawyer");
  expect(health.fields.filter(({ field }) => field === "social_work")).toEqual([
    { field: "social_work", level: 3, street: "330502010", people: 2 },
  ]);
  expect(health.deserts.find(({ field }) => field === "law")?.streets).toContain("330502010");
  expect(health.senior).toEqual([{ year: 2024, added: 1, total: 1 }]);
  expect(health.leading).toEqual([{ year: 2030, added: 1, total: 1 }]);
  expect(health.total).toMatchObject({ per10000: 15, missing: 12, divisions: 1 });
  await markLeading(services, clerk, { personId: zhou.personId, leading: false });
  expect((await showPoolHealth(services, clerk, null)).leading).toEqual([]);

  const organizer = await insertStaff(db, await insertOrganisation(db));
  const refused = { problems: [{ code: "NOT_ALLOWED" }] };
  await expect(showPoolHealth(services, organizer, null)).rejects.toMatchObject(refused);
  await expect(
    savePopulation(services, organizer, { divisionCode: "330502010", year: 2029, residents: 1, communityWorkers: 0 }),
  ).rejects.toMatchObject(refused);
  await expect(
    savePopulation(services, clerk, { divisionCode: "330502010", year: 2031, residents: 1, communityWorkers: 0 }),
  ).rejects.toMatchObject({ problems: [{ code: "INVALID_INPUT", fields: [{ path: "year", reason: "too_big" }] }] });
});

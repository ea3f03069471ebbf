import type { PersonActor } from "@nuanlin/domain/actor";
import { type SearchPoolInput, searchPoolInput } from "@nuanlin/domain/pool/pool-search";
import { insertClaim } from "@nuanlin/testing/credential-factory";
import { insertFederationStaff, insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { type GivenPerson, insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { beforeEach, expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { inviteFromPool } from "./invite-from-pool.ts";
import { markLeading } from "./pool-health.ts";
import { changeProfileConsent } from "./professional-profile.ts";
import { listOpenSeats, searchPool, searchPoolForDesk } from "./search-pool.ts";

const { db } = await useTestDatabase();
// A Friday.
const services = testServices(db, () => new Date("2030-03-01T08:00:00Z"));
const clerk = await insertFederationStaff(db);

beforeEach(async () => {
  await db.deleteFrom("professional_profile").execute();
});

const agree = (who: PersonActor, given = true) => changeProfileConsent(services, who, { consent: "pool", given });
const ask = (wish: Partial<SearchPoolInput> = {}) => searchPool(services, clerk, searchPoolInput.parse(wish));
const namesOf = async (wish: Partial<SearchPoolInput> = {}) => (await ask(wish)).people.map(({ name }) => name);
const socialWorker = { credential: { type: "social_worker.certified" } } as const;

async function inPool(given: GivenPerson): Promise<PersonActor> {
  const person = await insertPerson(db, { ...socialWorker, ...given });
  await agree(person);
  return person;
}

test("nobody who has not agreed is found, and whoever takes it back is gone at once", async () => {
  const zhou = await insertPerson(db, { name: "周敏", ...socialWorker });
  expect(await namesOf()).toEqual([]);
  await agree(zhou);
  expect(await namesOf()).toEqual(["周敏"]);
  await agree(zhou, false);
  expect(await namesOf()).toEqual([]);
});

test("a page for everybody is no consent to be found in the pool", async () => {
  const zhou = await insertPerson(db, { name: "周敏", ...socialWorker });
  await changeProfileConsent(services, zhou, { consent: "public", given: true });
  expect(await namesOf()).toEqual([]);
});

test("neither a paper nobody checked nor one that was revoked puts anybody into the pool", async () => {
  await inPool({ name: "等着", credential: { type: "social_worker.certified", status: "claimed" } });
  await inPool({ name: "撤了", credential: { type: "social_worker.certified", status: "revoked" } });
  expect(await namesOf()).toEqual([]);
});

test("a paper counts through its last day and not on the day after", async () => {
  await inPool({ name: "陈静", credential: { type: "lawyer", validUntil: "2030-03-10" } });
  expect(await namesOf({ day: "2030-03-10" })).toEqual(["陈静"]);
  expect(await namesOf({ day: "2030-03-11" })).toEqual([]);
  expect(await namesOf({ day: "2023-12-31" }), "before it was issued").toEqual([]);
});

test("a renewed paper still counts on its own days", async () => {
  const chen = await insertPerson(db, { name: "陈静" });
  await agree(chen);
  const { personId } = chen;
  const old = await insertClaim(db, {
    personId,
    issuedOn: "2027-04-01",
    validUntil: "2030-03-31",
    status: "superseded",
  });
  await insertClaim(db, {
    personId,
    issuedOn: "2030-04-01",
    validUntil: "2033-03-31",
    status: "verified",
    replacesId: old,
  });
  expect(await namesOf({ day: "2030-03-15" })).toEqual(["陈静"]);
  expect(await namesOf({ day: "2030-04-15" })).toEqual(["陈静"]);
});

test("who has the special skill is found for the general one, never the other way round", async () => {
  await inPool({ name: "专长", skills: [{ code: "psych.crisis.suicide", level: 2 }] });
  await inPool({ name: "一般", skills: [{ code: "psych.crisis", level: 2 }] });
  expect((await namesOf({ skill: "psych.crisis" })).sort()).toEqual(["一般", "专长"]);
  expect(await namesOf({ skill: "psych.crisis.suicide" })).toEqual(["专长"]);
  expect(await namesOf({ skill: "psych.crisis", level: 3 })).toEqual([]);
});

test("a skill of the federation's own counts for what it hangs below, and only itself for itself", async () => {
  await db
    .insertInto("skill_local")
    .values({
      code: "psych.crisis.local_lake",
      zh: "湖边劝返",
      en: "By the lake",
      pinyin: "",
      created_by: null,
      created_at: services.now(),
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await inPool({ name: "湖边", skills: [{ code: "psych.crisis.local_lake", level: 2 }] });
  await inPool({ name: "一般", skills: [{ code: "psych.crisis", level: 2 }] });
  expect((await namesOf({ skill: "psych.listening" })).sort()).toEqual(["一般", "湖边"]);
  expect(await namesOf({ skill: "psych.crisis.local_lake" })).toEqual(["湖边"]);
});

test("a checked paper proves the skill it grants while it is valid, and says so; a word of one's own is shown as that", async () => {
  await inPool({ name: "有证", credential: { type: "social_worker.certified", validUntil: "2030-03-10" } });
  await inPool({
    name: "自报",
    credential: { type: "driving_licence" },
    skills: [{ code: "social_work.case", level: 3 }],
  });
  const { people } = await ask({ skill: "social_work.case", level: 3 });
  expect(new Map(people.map(({ name, proven }) => [name, proven]))).toEqual(
    new Map([
      ["有证", true],
      ["自报", false],
    ]),
  );
  expect(people[0]?.reasons).toContainEqual({
    kind: "skill",
    code: "social_work.case",
    level: 3,
    proven: people[0]?.proven,
  });
  expect(await namesOf({ skill: "social_work.case", level: 3, day: "2030-03-11" })).toEqual(["自报"]);
});

test("a senior social worker is found where a social worker is asked for, not the other way round", async () => {
  await inPool({ name: "高级", credential: { type: "social_worker.senior" } });
  await inPool({ name: "中级" });
  expect((await namesOf({ type: "social_worker.certified" })).sort()).toEqual(["中级", "高级"]);
  expect(await namesOf({ type: "social_worker.senior" })).toEqual(["高级"]);
});

test("free times, distance and leading talents narrow, and the nearest come first", async () => {
  const far = await inPool({ name: "远", divisionCode: "330521001" });
  const near = await inPool({ name: "近", divisionCode: "330502010" });
  await inPool({ name: "中", divisionCode: "330502001" });
  await db.insertInto("person_slot").values({ person_id: near.personId, slot_code: "16" }).execute();
  expect(await namesOf({ near: "330502010" })).toEqual(["近", "中", "远"]);
  expect(await namesOf({ near: "330502010", reach: "district" })).toEqual(["近", "中"]);
  expect(await namesOf({ slots: ["16", "17"] })).toEqual(["近"]);
  await markLeading(services, clerk, { personId: far.personId, leading: true });
  expect(await namesOf({ leading: true })).toEqual(["远"]);
});

test("pages follow each other without a gap or a person twice, whatever the order", async () => {
  for (let at = 0; at < 45; at += 1) {
    const divisionCode = ["330502010", "330502001", "330521001"][at % 3] ?? null;
    await inPool({ name: `人${at}`, divisionCode });
  }
  for (const sort of ["nearest", "level", "least_asked"] as const) {
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page = await ask({ near: "330502010", sort, cursor });
      expect(page.total).toBe(45);
      seen.push(...page.people.map(({ name }) => name));
      cursor = page.next;
    } while (cursor !== null);
    expect(new Set(seen).size).toBe(45);
    expect(seen).toHaveLength(45);
  }
});

test("an organizer of an approved organisation looks and invites; of another one or one not approved yet there is no such thing", async () => {
  const station = await insertOrganisation(db);
  const applying = await insertOrganisation(db, { status: "pending" });
  const wang = await insertStaff(db, station);
  const early = await insertStaff(db, applying);
  const asked = (organisationId: typeof station) => ({ organisationId, ...searchPoolInput.parse({}) });
  const refused = { problems: [{ code: "NOT_FOUND", what: "organisation" }] };
  await expect(searchPoolForDesk(services, wang, asked(applying))).rejects.toMatchObject(refused);
  await expect(searchPoolForDesk(services, early, asked(station))).rejects.toMatchObject(refused);
  await expect(searchPoolForDesk(services, early, asked(applying))).rejects.toMatchObject(refused);
  await expect(searchPool(services, wang, searchPoolInput.parse({}))).rejects.toMatchObject({
    problems: [{ code: "NOT_ALLOWED" }],
  });

  const zhou = await inPool({ name: "周敏" });
  const found = await searchPoolForDesk(services, wang, asked(station));
  expect(found.people.map(({ name }) => name)).toEqual(["周敏"]);
  expect(JSON.stringify(found), "no phone and no number of a paper").not.toMatch(/1[3-9]\d{9}|N\d{8}/u);

  const seats = [seatPlan({ kind: "professional", credentialType: "social_worker.certified" })];
  const { seatIds } = await insertShift(db, { organisationId: station, seats });
  const [seat] = await listOpenSeats(services, wang, { organisationId: station });
  if (!seat) throw new Error("no seat is open");
  expect(seatIds).toEqual([seat.seatId]);
  const invitation = { seatId: seat.seatId, personId: zhou.personId };
  expect(await inviteFromPool(services, wang, invitation)).toEqual({ invited: true, problems: [] });
  expect(await inviteFromPool(services, wang, invitation)).toMatchObject({ invited: false });
  expect((await ask()).people[0]?.lastAskedAt).toEqual(services.now());
  await agree(zhou, false);
  await expect(inviteFromPool(services, wang, invitation)).rejects.toMatchObject({
    problems: [{ code: "NOT_FOUND", what: "person" }],
  });
});

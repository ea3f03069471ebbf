import type { PersonId } from "@nuanlin/domain/ids";
import { maxCompanions, type SaveCompanionInput } from "@nuanlin/domain/people/companion";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { listCompanions, makeCompanionCode, removeCompanion } from "./companions.ts";
import { saveCompanion } from "./save-companion.ts";

const { db } = await useTestDatabase();
const services = testServices(db);

const friend: SaveCompanionInput = {
  companionId: null,
  name: "沈阿姨",
  birthDate: "1965-04-01",
  relation: "friend",
  guardian: null,
};
const child: SaveCompanionInput = { ...friend, name: "小满", birthDate: "2018-05-20", relation: "family" };

test("a volunteer keeps a friend without an account, who lives where they live, and changes the name later", async () => {
  const ana = await insertPerson(db);
  const { id } = await saveCompanion(services, ana, friend);
  await saveCompanion(services, ana, { ...friend, companionId: id, name: "沈桂芳", relation: "colleague" });
  expect(await listCompanions(services, ana, {})).toMatchObject([
    {
      id,
      name: "沈桂芳",
      birthDate: "1965-04-01",
      relation: "colleague",
      guardianName: null,
      codeUntil: null,
      coming: [],
    },
  ]);
  const row = await db.selectFrom("person").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  expect(row).toMatchObject({ account_id: null, division_code: "330502010" });
});

test("a minor is kept only with a guardian's consent, and only a grown-up relative gives their own word", async () => {
  const mother = await insertPerson(db, { name: "周敏" });
  const brother = await insertPerson(db, { birthDate: "2014-01-01", guardianConsent: true });
  const missing = { problems: [{ code: "GUARDIAN_CONSENT_MISSING" }] };
  await expect(saveCompanion(services, mother, child)).rejects.toMatchObject(missing);
  const ownWord = { ...child, guardian: { mine: true } } as const;
  await expect(saveCompanion(services, mother, { ...ownWord, relation: "friend" })).rejects.toMatchObject(missing);
  await expect(saveCompanion(services, brother, ownWord)).rejects.toMatchObject(missing);
  const { id } = await saveCompanion(services, mother, ownWord);
  await saveCompanion(services, mother, { ...child, companionId: id, name: "周小满" });
  expect(await listCompanions(services, mother, {})).toMatchObject([{ name: "周小满", guardianName: "周敏" }]);
  const aunt = await insertPerson(db);
  const guardian = { guardianName: "周敏", guardianPhone: "13800000001", agreed: true } as const;
  await saveCompanion(services, aunt, { ...child, relation: "friend", guardian });
  expect(await listCompanions(services, aunt, {})).toMatchObject([{ guardianName: "周敏" }]);
});

test("nobody is born tomorrow, and whoever brings others says where they live", async () => {
  const ana = await insertPerson(db, { divisionCode: null });
  await expect(saveCompanion(services, ana, { ...friend, birthDate: "2030-03-02" })).rejects.toMatchObject({
    problems: [
      { code: "INVALID_INPUT" },
      { code: "PROFILE_INCOMPLETE", missing: ["division"] },
      { code: "GUARDIAN_CONSENT_MISSING" },
    ],
  });
});

test("six new companions at once when one place is left on the list: one gets it", async () => {
  const ana = await insertPerson(db);
  for (let i = 1; i < maxCompanions; i += 1) await saveCompanion(services, ana, { ...friend, name: `朋友 ${i}` });
  const answers = await Promise.allSettled(
    Array.from({ length: 6 }, (_, i) => saveCompanion(services, ana, { ...friend, name: `最后 ${i}` })),
  );
  expect(answers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await listCompanions(services, ana, {})).toHaveLength(maxCompanions);
});

test("somebody else's companion is like one that is not there", async () => {
  const ana = await insertPerson(db);
  const stranger = await insertPerson(db);
  const { id } = await saveCompanion(services, ana, friend);
  const missing = { problems: [{ code: "NOT_FOUND", what: "companion" }] };
  await expect(saveCompanion(services, stranger, { ...friend, companionId: id })).rejects.toMatchObject(missing);
  await expect(removeCompanion(services, stranger, { companionId: id })).rejects.toMatchObject(missing);
  await expect(makeCompanionCode(services, stranger, { companionId: id })).rejects.toMatchObject(missing);
  await expect(removeCompanion(services, ana, { companionId: ana.personId })).rejects.toMatchObject(missing);
});

test("whoever was never in a shift is forgotten with the list", async () => {
  const ana = await insertPerson(db);
  const { id } = await saveCompanion(services, ana, friend);
  await makeCompanionCode(services, ana, { companionId: id });
  await removeCompanion(services, ana, { companionId: id });
  expect(await listCompanions(services, ana, {})).toEqual([]);
  expect(await known(id)).toBe(false);
});

async function known(id: PersonId): Promise<boolean> {
  return (await db.selectFrom("person").select("id").where("id", "=", id).executeTakeFirst()) !== undefined;
}

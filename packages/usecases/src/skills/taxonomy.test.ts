import { randomUUID } from "node:crypto";
import { findEffectiveType } from "@nuanlin/db/skills/credential-type-repository";
import type { ProfileInput } from "@nuanlin/domain/people/person";
import type { LocalCredentialTypeCode } from "@nuanlin/domain/codes/credential-type";
import type { AddSkillInput } from "@nuanlin/domain/skills/skill-entry";
import { type ProjectInput, projectInput } from "@nuanlin/domain/projects/project";
import type { SeatPlan } from "@nuanlin/domain/shifts/seat";
import type { SkillCode } from "@nuanlin/domain/skills/skill-tree";
import { insertFederationStaff, insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { createProject } from "../projects/create-project.ts";
import { editProject } from "../projects/edit-project.ts";
import { createSeriesInput } from "@nuanlin/domain/series/series";
import { createSeries } from "../series/create-series.ts";
import { addShift } from "../shifts/add-shift.ts";
import { addShifts } from "../shifts/add-shifts.ts";
import { saveOwnProfile } from "../people/save-own-profile.ts";
import { testServices } from "../test-services.ts";
import { addCredentialType } from "./add-credential-type.ts";
import { addSkill } from "./add-skill.ts";
import { countTaxonomy } from "./count-taxonomy.ts";
import { bringBackSkill, retireSkill } from "./retire-skill.ts";
import { saveCredentialTypeSetting } from "./save-type-setting.ts";
import { showCatalogue } from "./show-catalogue.ts";

const { db } = await useTestDatabase();
const services = testServices(db);
const visitor = { kind: "visitor" } as const;
const tea: AddSkillInput & { readonly pinyin: string } = {
  parent: "elder.company",
  zh: "茶话陪伴",
  en: "Tea and a chat",
  pinyin: "cha hua pei ban",
  synonyms: ["喝茶"],
};
const unset = { validityMonths: null, renewalDays: null, graceDays: null, twoPerson: null, retired: false } as const;

const profileWith = (...codes: ProfileInput["skills"][number]["code"][]): ProfileInput => ({
  name: "Ana",
  birthDate: "1980-05-05",
  divisionCode: "330502010",
  reachKm: 5,
  skills: codes.map((code) => ({ code, level: 2 })),
  slots: [],
  interests: [],
});

const draftProject = (given: { readonly seatPlan: readonly SeatPlan[] }): ProjectInput =>
  projectInput.parse({
    title: "厨余变肥",
    summary: "一起翻堆肥箱",
    description: "",
    need: "",
    category: "0006",
    targetGroups: [],
    safeguards: [],
    risks: "",
    protections: "",
    dangerous: false,
    nearMinors: false,
    isVolunteering: true,
    training: "",
    insurance: null,
    place: null,
    ...given,
  });

test("the federation adds a skill of its own, everybody can read it, and somebody takes it into their profile", async () => {
  const staff = await insertFederationStaff(db);
  const { code } = await addSkill(services, staff, tea);
  expect(code).toBe("elder.company.local_tea_and_a_chat");
  expect((await showCatalogue(services, visitor, {})).skills).toContainEqual({
    code,
    zh: tea.zh,
    en: tea.en,
    pinyin: tea.pinyin,
    synonyms: ["喝茶"],
  });
  const ana = await insertPerson(db);
  await saveOwnProfile(services, ana, profileWith(code));
  const lines = await db.selectFrom("audit_line").select("verb").where("target", "=", code).execute();
  expect(lines).toEqual([{ verb: "skill.add" }]);
});

test("two names alike are one too many, whether the first was written or added; the same English gets a number", async () => {
  const staff = await insertFederationStaff(db);
  const own = { ...tea, zh: `茶${randomUUID().slice(0, 6)}` };
  const first = await addSkill(services, staff, { ...own, synonyms: [], en: "Evening walk" });
  const exists = { problems: [{ code: "ENTRY_EXISTS" }] };
  await expect(addSkill(services, staff, { ...own, synonyms: [], en: "Another" })).rejects.toMatchObject(exists);
  await expect(addSkill(services, staff, { ...own, synonyms: [], zh: "陪诊" })).rejects.toMatchObject(exists);
  const second = await addSkill(services, staff, { ...own, synonyms: [], zh: `${own.zh}二`, en: "Evening walk" });
  expect(second.code).toBe(`${first.code}_2`);
});

test("nobody offers treatment by the back door of a new skill", async () => {
  const staff = await insertFederationStaff(db);
  await expect(
    addSkill(services, staff, { parent: "psych.listening", zh: "音乐治疗", en: "Music", synonyms: [] }),
  ).rejects.toMatchObject({ problems: [{ code: "FORBIDDEN_WORD", word: "治疗", field: "zh" }] });
});

test("what is retired is not taken up anew, and stays with whoever has it", async () => {
  const staff = await insertFederationStaff(db);
  const [ana, ben] = [await insertPerson(db), await insertPerson(db)];
  await saveOwnProfile(services, ana, profileWith("craft.knitting"));
  await retireSkill(services, staff, { code: "craft.knitting", reason: "没人再问" });
  await saveOwnProfile(services, ana, profileWith("craft.knitting", "craft.sewing"));
  await expect(saveOwnProfile(services, ben, profileWith("craft.knitting", "craft.sewing"))).rejects.toMatchObject({
    problems: [{ code: "SKILL_RETIRED", skills: ["craft.knitting"] }],
  });
  await expect(
    addSkill(services, staff, { parent: "craft.knitting", zh: "织围巾", en: "Scarves", synonyms: [] }),
  ).rejects.toMatchObject({ problems: [{ code: "SKILL_RETIRED" }] });
  expect((await showCatalogue(services, visitor, {})).retired).toMatchObject([
    { code: "craft.knitting", reason: "没人再问" },
  ]);
  await bringBackSkill(services, staff, { code: "craft.knitting" });
  await saveOwnProfile(services, ben, profileWith("craft.knitting"));
});

test("a local skill that nobody has written down is refused by name", async () => {
  const ana = await insertPerson(db);
  await expect(saveOwnProfile(services, ana, profileWith("craft.local_nothing"))).rejects.toMatchObject({
    problems: [{ code: "SKILL_UNKNOWN", skills: ["craft.local_nothing"] }],
  });
  const staff = await insertFederationStaff(db);
  await expect(retireSkill(services, staff, { code: "craft.local_nothing", reason: "x" })).rejects.toMatchObject({
    problems: [{ code: "NOT_FOUND", what: "skill" }],
  });
});

test("a project that asks for a skill of the federation's own is found by the name the federation gave it", async () => {
  const staff = await insertFederationStaff(db);
  const { code } = await addSkill(services, staff, { ...tea, zh: "茶话接龙", en: "Tea in turns", synonyms: [] });
  const organisationId = await insertOrganisation(db);
  const organizer = await insertStaff(db, organisationId);
  const project = draftProject({ seatPlan: [seatPlan({ skills: [{ code, level: 1 }] })] });
  const { id } = await createProject(services, organizer, { organisationId, project });
  const { search_text: text } = await db
    .selectFrom("project")
    .select("search_text")
    .where("id", "=", id)
    .executeTakeFirstOrThrow();
  expect(text).toContain("茶话接龙 Tea in turns");
});

test("only the federation's staff changes the lists", async () => {
  const organizer = await insertStaff(db, await insertOrganisation(db));
  const notAllowed = { problems: [{ code: "NOT_ALLOWED" }] };
  await expect(addSkill(services, organizer, { ...tea, zh: "别的" })).rejects.toMatchObject(notAllowed);
  await expect(retireSkill(services, organizer, { code: "craft", reason: "x" })).rejects.toMatchObject(notAllowed);
  await expect(
    saveCredentialTypeSetting(services, organizer, { ...unset, typeCode: "grid_worker" }),
  ).rejects.toMatchObject(notAllowed);
  await expect(countTaxonomy(services, organizer, {})).rejects.toMatchObject(notAllowed);
});

test("levels of grid workers are the federation's own types, and follow the written one until they are set", async () => {
  const staff = await insertFederationStaff(db);
  const { code } = await addCredentialType(services, staff, { base: "grid_worker", zh: "金牌网格员", en: "Gold" });
  expect(code).toBe("grid_worker.local_gold");
  await saveCredentialTypeSetting(services, staff, { ...unset, typeCode: "grid_worker", validityMonths: 24 });
  expect(await findEffectiveType(db, code)).toMatchObject({ zh: "金牌网格员", validityMonths: 24, retired: false });
  await saveCredentialTypeSetting(services, staff, { ...unset, typeCode: code, validityMonths: 0, retired: true });
  expect(await findEffectiveType(db, code)).toMatchObject({ validityMonths: null, retired: true });
  const nobody: LocalCredentialTypeCode = "grid_worker.local_nobody";
  await expect(saveCredentialTypeSetting(services, staff, { ...unset, typeCode: nobody })).rejects.toMatchObject({
    problems: [{ code: "NOT_FOUND", what: "credential" }],
  });
});

test("what the law fixes no setting moves", async () => {
  const staff = await insertFederationStaff(db);
  const fixed = { problems: [{ code: "FIXED_BY_LAW" }] };
  for (const change of [{ twoPerson: false }, { graceDays: 30 }, { validityMonths: 120 }, { retired: true }]) {
    await expect(
      saveCredentialTypeSetting(services, staff, { ...unset, ...change, typeCode: "nurse" }),
    ).rejects.toMatchObject(fixed);
  }
  await saveCredentialTypeSetting(services, staff, { ...unset, renewalDays: 60, twoPerson: true, typeCode: "nurse" });
  expect(await findEffectiveType(db, "nurse")).toMatchObject({ renewalDays: 60, graceDays: 0, twoPerson: true });
});

test("counts go up the tree, each person once, and only free places of coming public shifts are asked", async () => {
  const staff = await insertFederationStaff(db);
  const ana = await insertPerson(db);
  await saveOwnProfile(services, ana, profileWith("rescue.radio", "rescue.radio.amateur"));
  await insertShift(db, {
    start: "2030-03-12T05:00:00Z",
    seats: [seatPlan({ maxHeads: 3, skills: [{ code: "rescue.radio.amateur", level: 1 }] })],
  });
  await insertShift(db, {
    start: "2020-03-12T05:00:00Z",
    seats: [seatPlan({ maxHeads: 5, skills: [{ code: "rescue.radio", level: 1 }] })],
  });
  const { skills } = await countTaxonomy(services, staff, {});
  expect(skills.find(({ code }) => code === "rescue.radio")).toEqual({ code: "rescue.radio", people: 1, seats: 3 });
  expect(skills.find(({ code }) => code === "rescue.radio.amateur")).toMatchObject({ people: 1, seats: 3 });
});

test("a project asks for what is offered; what it asked for before it may keep asking for", async () => {
  const staff = await insertFederationStaff(db);
  const organisationId = await insertOrganisation(db);
  const organizer = await insertStaff(db, organisationId);
  const asking = (code: SkillCode) => draftProject({ seatPlan: [seatPlan({ skills: [{ code, level: 1 }] })] });
  const project = asking("environment.compost");
  const { id } = await createProject(services, organizer, { organisationId, project });
  await retireSkill(services, staff, { code: "environment.compost", reason: "没有堆肥点了" });
  await editProject(services, organizer, { projectId: id, project: { ...project, title: "换个名字" } });
  await expect(createProject(services, organizer, { organisationId, project })).rejects.toMatchObject({
    problems: [{ code: "SKILL_RETIRED", skills: ["environment.compost"] }],
  });
  await expect(
    editProject(services, organizer, { projectId: id, project: asking("environment.local_nothing") }),
  ).rejects.toMatchObject({ problems: [{ code: "SKILL_UNKNOWN" }] });
  // A shift or a series may bring seats of its own; what the project asks for already, they may ask for too.
  const {
    shiftId,
    projectId,
    organisationId: ownerId,
  } = await insertShift(db, {
    start: "2030-05-01T01:00:00Z",
    end: "2030-05-01T03:00:00Z",
  });
  const owner = await insertStaff(db, ownerId);
  const { start, end } = await db
    .selectFrom("shift")
    .select(["starts_at as start", "ends_at as end"])
    .where("id", "=", shiftId)
    .executeTakeFirstOrThrow();
  const plan = (code: SkillCode) => ({
    start: new Date(start.getTime() + 86_400_000),
    end: new Date(end.getTime() + 86_400_000),
    breakMinutes: 0,
    placeId: null,
    seats: [{ ...seatPlan(), skills: [{ code, level: 1 as const }] }],
  });
  for (const [code, problem] of [
    ["environment.compost", "SKILL_RETIRED"],
    ["environment.local_nothing", "SKILL_UNKNOWN"],
  ] as const) {
    const refused = { problems: [{ code: problem }] };
    await expect(addShift(services, owner, { projectId, shift: plan(code) })).rejects.toMatchObject(refused);
    await expect(addShifts(services, owner, { projectId, shifts: [plan(code)] })).rejects.toMatchObject(refused);
    const series = {
      repeat: { pattern: { kind: "weekly", weeks: 1, weekdays: [3] }, ends: { kind: "count", count: 2 } },
      startsOn: "2030-05-01",
      time: "09:00",
      durationMinutes: 120,
      breakMinutes: 0,
      placeId: null,
      seats: plan(code).seats,
    };
    await expect(createSeries(services, owner, createSeriesInput.parse({ projectId, series }))).rejects.toMatchObject(
      refused,
    );
  }
  const wanting = draftProject({
    seatPlan: [seatPlan({ kind: "professional", credentialType: "grid_worker.local_nobody" })],
  });
  await expect(createProject(services, organizer, { organisationId, project: wanting })).rejects.toMatchObject({
    problems: [{ code: "INVALID_INPUT" }],
  });
});

import type { ServiceCategoryCode } from "@nuanlin/domain/codes/service-category";
import type { TargetGroupCode } from "@nuanlin/domain/codes/target-group";
import type { ProjectId } from "@nuanlin/domain/ids";
import type { ProjectStatus } from "@nuanlin/domain/projects/project";
import { searchProjectsInput } from "@nuanlin/domain/projects/search-projects";
import { insertOrganisation } from "@nuanlin/testing/organisation-factory";
import { insertPublishedProject, insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { useTestDatabase } from "@nuanlin/testing/test-database";
import { expect, test } from "vitest";
import { testServices } from "../test-services.ts";
import { countProjectFacets, searchProjects } from "./search-projects.ts";

const { db } = await useTestDatabase();
// A Friday morning in Huzhou.
const services = testServices(db, () => new Date("2030-03-01T02:00:00Z"));
const visitor = { kind: "visitor" } as const;

type Wish = Readonly<Record<string, unknown>>;
const look = (wish: Wish) => searchProjects(services, visitor, searchProjectsInput.parse(wish));
const titles = async (wish: Wish) => (await look(wish)).cards.map(({ title }) => title);
/** Searches of one test see only the projects of that test. */
let round = 0;
const own = () => `标记${(round += 1)}号`;

type Columns = Partial<Record<"published_at" | "ongoing_from" | "ongoing_until", Date>> & {
  status?: ProjectStatus;
  category_code?: ServiceCategoryCode;
  target_groups?: TargetGroupCode[];
  apply_link?: string;
};

async function change(projectId: ProjectId, columns: Columns) {
  await db.updateTable("project").set(columns).where("id", "=", projectId).execute();
}

test("two Chinese characters find a project, one does too, and all words must be there", async () => {
  await insertPublishedProject(db, { title: "独居老人下午茶" });
  await insertPublishedProject(db, { title: "老街茶馆" });
  expect(await titles({ text: "老人" })).toEqual(["独居老人下午茶"]);
  expect((await titles({ text: "茶" })).toSorted()).toEqual(["独居老人下午茶", "老街茶馆"]);
  expect(await titles({ text: "茶 独居" })).toEqual(["独居老人下午茶"]);
  expect(await titles({ text: "人老" })).toEqual([]);
});

test("a word whose pairs of characters are all there, but not in a row, is not found", async () => {
  await insertPublishedProject(db, { title: "湖边和边走，走湖" });
  expect(await titles({ text: "湖边走湖" })).toEqual([]);
  expect(await titles({ text: "和边走" })).toEqual(["湖边和边走，走湖"]);
});

test("signs that mean something to a database are only signs", async () => {
  const title = `100%_\\' ${own()}`;
  await insertPublishedProject(db, { title });
  expect(await titles({ text: "100%_\\'" })).toEqual([title]);
  expect(await titles({ text: "100x" })).toEqual([]);
});

test("drafts, paused projects and projects of organisations that are not approved are found by nobody", async () => {
  const mark = own();
  await insertPublishedProject(db, { title: `草稿 ${mark}`, status: "draft" });
  const { projectId: pausedId } = await insertPublishedProject(db, { title: `暂停 ${mark}` });
  await change(pausedId, { status: "paused" });
  await insertPublishedProject(db, {
    title: `未审 ${mark}`,
    organisationId: await insertOrganisation(db, { status: "pending" }),
  });
  await insertPublishedProject(db, {
    title: `停用 ${mark}`,
    organisationId: await insertOrganisation(db, { status: "suspended" }),
  });
  await insertPublishedProject(db, { title: `公开 ${mark}` });
  expect(await titles({ text: mark })).toEqual([`公开 ${mark}`]);
});

test("the card shows the first shift that still has a place, and a full project its next shift all the same", async () => {
  const mark = own();
  const { projectId, shiftId } = await insertShift(db, {
    title: `有空 ${mark}`,
    start: "2030-03-02T01:00:00Z",
    end: "2030-03-02T03:00:00Z",
    seats: [seatPlan({ maxHeads: 2 })],
  });
  await db.updateTable("seat").set({ taken: 2 }).where("shift_id", "=", shiftId).execute();
  expect((await look({ text: mark })).cards[0]?.nextShift).toMatchObject({ id: shiftId, taken: 2, total: 2 });
  expect(await titles({ text: mark, from: "2030-03-02", to: "2030-03-02" })).toEqual([]);
  const shift = await db.selectFrom("shift").selectAll().where("id", "=", shiftId).executeTakeFirstOrThrow();
  const { id: later } = await db
    .insertInto("shift")
    .values({
      project_id: projectId,
      place_id: shift.place_id,
      starts_at: new Date("2030-03-09T01:00:00Z"),
      ends_at: new Date("2030-03-09T03:00:00Z"),
      status: "open",
      created_at: shift.created_at,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  await db
    .insertInto("seat")
    .values({
      shift_id: later,
      position: 0,
      name: "Neighbour",
      kind: "volunteer",
      lead: false,
      min_heads: 1,
      max_heads: 4,
      min_age: 16,
    })
    .execute();
  const [card] = (await look({ text: mark })).cards;
  expect(card?.nextShift).toMatchObject({
    id: later,
    start: new Date("2030-03-09T01:00:00Z"),
    taken: 0,
    total: 4,
    minAge: 16,
  });
  expect(card).toMatchObject({ placeName: "Activity room", timeZone: "Asia/Shanghai" });
});

test("a day belongs to the place: Saturday one minute past midnight in Huzhou is not Friday", async () => {
  const mark = own();
  await insertShift(db, { title: `零点 ${mark}`, start: "2030-03-01T16:01:00Z", end: "2030-03-01T18:00:00Z" });
  expect(await titles({ text: mark, from: "2030-03-02", to: "2030-03-02" })).toEqual([`零点 ${mark}`]);
  expect(await titles({ text: mark, to: "2030-03-01" })).toEqual([]);
  expect(await titles({ text: mark, weekdays: [6], partsOfDay: ["morning"] })).toEqual([`零点 ${mark}`]);
  expect(await titles({ text: mark, weekdays: [5] })).toEqual([]);
});

test("noon begins the afternoon and six o'clock the evening", async () => {
  const mark = own();
  await insertShift(db, { title: `正午 ${mark}`, start: "2030-03-05T04:00:00Z", end: "2030-03-05T05:00:00Z" });
  await insertShift(db, { title: `傍晚 ${mark}`, start: "2030-03-05T10:00:00Z", end: "2030-03-05T11:00:00Z" });
  expect(await titles({ text: mark, partsOfDay: ["morning"] })).toEqual([]);
  expect(await titles({ text: mark, partsOfDay: ["afternoon"] })).toEqual([`正午 ${mark}`]);
  expect(await titles({ text: mark, partsOfDay: ["evening"] })).toEqual([`傍晚 ${mark}`]);
});

test("somebody of fifteen finds what has a place for them, and nothing dangerous", async () => {
  const mark = own();
  await insertShift(db, { title: `十四 ${mark}`, seats: [seatPlan({ minAge: 14 })] });
  await insertShift(db, { title: `成人 ${mark}`, seats: [seatPlan({ minAge: 18 })] });
  await insertShift(db, { title: `危险 ${mark}`, dangerous: true, seats: [seatPlan({ minAge: 14 })] });
  expect(await titles({ text: mark, age: 15 })).toEqual([`十四 ${mark}`]);
  expect(await titles({ text: mark, age: 18 })).toHaveLength(3);
});

test("whoever wants a professional beside them finds the shifts that one leads", async () => {
  const mark = own();
  await insertShift(db, {
    title: `有社工 ${mark}`,
    seats: [
      seatPlan({ kind: "professional", lead: true, minAge: 18, credentialType: "social_worker.certified" }),
      seatPlan(),
    ],
  });
  await insertShift(db, { title: `没有 ${mark}`, seats: [seatPlan({ lead: true })] });
  const { cards } = await look({ text: mark, professionalLead: true });
  expect(cards.map(({ title, nextShift }) => [title, nextShift?.professionalLead, nextShift?.leadCredential])).toEqual([
    [`有社工 ${mark}`, true, "social_worker.certified"],
  ]);
});

test("nearest first, and a place whose point nobody knows comes last or not at all", async () => {
  const mark = own();
  const near = await insertShift(db, { title: `近 ${mark}` });
  const far = await insertShift(db, { title: `远 ${mark}` });
  const unknown = await insertShift(db, { title: `不详 ${mark}` });
  const move = (shift: { projectId: ProjectId }, point: { lat: number | null; lng: number | null }) =>
    db
      .updateTable("place")
      .set(point)
      .where("id", "in", db.selectFrom("project").select("place_id").where("id", "=", shift.projectId))
      .execute();
  await move(near, { lat: 30.87, lng: 120.09 });
  await move(far, { lat: 30.96, lng: 120.09 });
  await move(unknown, { lat: null, lng: null });
  const here = { lat: 30.871, lng: 120.09 };
  const { cards } = await look({ text: mark, near: here, sort: "nearest" });
  expect(cards.map(({ title }) => title)).toEqual([`近 ${mark}`, `远 ${mark}`, `不详 ${mark}`]);
  expect(cards[0]?.distanceKm).toBeCloseTo(0.111, 2);
  expect(cards[2]?.distanceKm).toBeNull();
  expect(await titles({ text: mark, near: { ...here, maxKm: 5 } })).toEqual([`近 ${mark}`]);
});

test("a street holds its communities, and a place without a division counts as its organisation's", async () => {
  const mark = own();
  const { projectId } = await insertShift(db, { title: `社区 ${mark}` });
  const place = db.selectFrom("project").select("place_id").where("id", "=", projectId);
  const divisionOf = (code: string | null) =>
    db.updateTable("place").set({ division_code: code }).where("id", "in", place).execute();
  await divisionOf("330502008001");
  expect(await titles({ text: mark, divisions: ["330502008"] })).toHaveLength(1);
  expect(await titles({ text: mark, divisions: ["330502010"] })).toHaveLength(0);
  await divisionOf(null);
  expect(await titles({ text: mark, divisions: ["330502010"] })).toHaveLength(1);
});

test("an opportunity without shifts stays open until its time is over", async () => {
  const mark = own();
  const open = await insertPublishedProject(db, { title: `长期 ${mark}` });
  const over = await insertPublishedProject(db, { title: `过期 ${mark}` });
  await change(open.projectId, {
    ongoing_from: new Date("2029-01-01T00:00:00Z"),
    ongoing_until: new Date("2031-01-01T00:00:00Z"),
    apply_link: "https://example.org/apply",
  });
  await change(over.projectId, { ongoing_until: new Date("2030-02-01T00:00:00Z") });
  const { cards } = await look({ text: mark });
  expect(cards).toMatchObject([
    { title: `长期 ${mark}`, nextShift: null, external: true, ongoing: { to: new Date("2031-01-01T00:00:00Z") } },
  ]);
});

test("turning the pages shows every project once, and the last page says that it is the last", async () => {
  const mark = own();
  for (let i = 0; i < 5; i += 1)
    await insertShift(db, {
      title: `第${i}个 ${mark}`,
      start: `2030-03-1${i}T01:00:00Z`,
      end: `2030-03-1${i}T02:00:00Z`,
    });
  const first = await look({ text: mark, limit: 3 });
  const second = await look({ text: mark, limit: 3, cursor: first.next });
  expect([first.total, first.next, second.total, second.next]).toEqual([5, 3, 5, null]);
  expect([...first.cards, ...second.cards].map(({ title }) => title)).toEqual(
    [0, 1, 2, 3, 4].map((i) => `第${i}个 ${mark}`),
  );
  expect(await look({ text: mark, cursor: 50 })).toEqual({ total: 5, cards: [], next: null });
});

test("the newest comes first when asked for, whatever its shifts", async () => {
  const mark = own();
  const old = await insertShift(db, {
    title: `旧 ${mark}`,
    start: "2030-03-02T01:00:00Z",
    end: "2030-03-02T02:00:00Z",
  });
  const fresh = await insertShift(db, {
    title: `新 ${mark}`,
    start: "2030-05-02T01:00:00Z",
    end: "2030-05-02T02:00:00Z",
  });
  await change(old.projectId, { published_at: new Date("2030-01-01T00:00:00Z") });
  await change(fresh.projectId, { published_at: new Date("2030-02-01T00:00:00Z") });
  expect(await titles({ text: mark, sort: "newest" })).toEqual([`新 ${mark}`, `旧 ${mark}`]);
  expect(await titles({ text: mark })).toEqual([`旧 ${mark}`, `新 ${mark}`]);
});

test("counts beside the filters say what choosing another one would find", async () => {
  const mark = own();
  const one = await insertShift(db, { title: `甲 ${mark}` });
  await insertShift(db, { title: `乙 ${mark}` });
  await change(one.projectId, { category_code: "3301", target_groups: ["01", "03"] });
  const facets = await countProjectFacets(
    services,
    visitor,
    searchProjectsInput.parse({ text: mark, categories: ["3301"], divisions: ["330502010"] }),
  );
  expect(facets.categories.toSorted((a, b) => a.code.localeCompare(b.code))).toEqual([
    { code: "0001", count: 1 },
    { code: "3301", count: 1 },
  ]);
  expect(facets.streets).toEqual([{ code: "330502010", count: 1 }]);
  expect(await titles({ text: mark, targetGroups: ["01"] })).toEqual([`甲 ${mark}`]);
});

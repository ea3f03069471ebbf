import { openAlbum } from "@nuanlin/testing/browser/album";
import { expectNoAxeFindings } from "@nuanlin/testing/browser/axe-findings";
import { expectNoSidewaysScroll } from "@nuanlin/testing/browser/layout-findings";
import type { Screen } from "@nuanlin/testing/browser/screen";
import { openStory } from "@nuanlin/testing/browser/story";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { joinSeat } from "@nuanlin/usecases/signups/join-seat";
import { expect } from "vitest";
import { only } from "../faults/only.ts";
import { useSite } from "./site.ts";

const site = await useSite("2026-11-24T09:00:00+08:00");
const picture = openAlbum("stepping-in");

const station = await insertOrganisation(site.db, { name: "滨湖社工站" });
const today = await insertShift(site.db, {
  organisationId: station,
  title: "夜读陪伴",
  start: "2026-11-24T18:30:00+08:00",
  end: "2026-11-24T20:30:00+08:00",
  seats: [seatPlan({ name: "陪读的邻居", maxHeads: 1 })],
});
const saturday = await insertShift(site.db, {
  organisationId: station,
  title: "湖边的茶桌",
  start: "2026-11-28T09:00:00+08:00",
  end: "2026-11-28T11:00:00+08:00",
  seats: [seatPlan({ name: "泡茶的邻居", maxHeads: 2 })],
});
const sunday = await insertShift(site.db, {
  organisationId: station,
  title: "湖边的茶桌",
  start: "2026-11-29T09:00:00+08:00",
  end: "2026-11-29T11:00:00+08:00",
  seats: [seatPlan({ name: "泡茶的邻居", maxHeads: 1 })],
});
await site.db.updateTable("shift").set({ project_id: saturday.projectId }).where("id", "=", sunday.shiftId).execute();

const [an, bo] = [await insertPerson(site.db, { name: "安妮" }), await insertPerson(site.db, { name: "薄雪" })];
const organizer = await insertStaff(site.db, station, "organizer", { name: "社工小李" });
await joinSeat(site.services, an, { seatId: only(today.seatIds) });
await joinSeat(site.services, an, { seatId: only(saturday.seatIds) });
await joinSeat(site.services, bo, { seatId: only(sunday.seatIds) });

const ill = await site.open("phone", { as: an });
const helper = await site.open("phone", { as: bo, preferences: { type: "large" } });
const desk = await site.open("desk", { as: organizer });

const chapter = openStory(site.expectNoFaults, async () => {
  for (const [name, { page }] of Object.entries({ ill, helper, desk })) await picture(page, `broken-off-${name}`);
});

async function look(screen: Screen, name: string): Promise<void> {
  await screen.settled();
  await picture(screen.page, name);
  await expectNoSidewaysScroll(screen.page, name);
  await expectNoAxeFindings(screen.page, name);
}

async function comers(shiftId: string): Promise<string[]> {
  const rows = await site.db
    .selectFrom("signup")
    .innerJoin("person", "person.id", "signup.person_id")
    .select("person.name")
    .where("signup.shift_id", "=", shiftId as never)
    .where("signup.status", "=", "confirmed")
    .execute();
  return rows.map(({ name }) => name);
}

chapter("somebody falls ill on the day, says so with one tap, and is not blamed", async () => {
  const { page } = ill;
  await ill.goto(`/projects/${today.projectId}`);
  await page.getByText(/来不了也没关系/u).waitFor();
  await page.getByRole("button", { name: "找人顶上" }).waitFor();
  await page.getByRole("button", { name: "来不了", exact: true }).waitFor();
  await look(ill, "project-after-the-deadline");
  await ill.goto("/schedule");
  await page.getByRole("button", { name: "夜读陪伴，更多" }).click();
  await page.getByRole("button", { name: "找人顶上" }).waitFor();
  await page.getByRole("dialog").getByText("人够了，会照常进行").waitFor();
  await look(ill, "sheet-after-the-deadline");
  await page.getByRole("button", { name: "来不了" }).click();
  await page.getByText("身体不舒服").click();
  await look(ill, "cant-come");
  await page.getByRole("button", { name: "告诉组织者" }).click();
  await page.getByText("组织者知道了，已经在找人顶上").waitFor();
  expect(await comers(today.shiftId)).toEqual([]);
});

chapter("a neighbour is asked on the first page and steps in", async () => {
  const { page } = helper;
  await helper.goto("/home");
  await page.getByRole("heading", { name: "滨湖社工站有一班缺人，想请你顶上" }).waitFor();
  await page.getByText("还有 9 小时开始").waitFor();
  await look(helper, "asked-on-home-large");
  await page.getByRole("button", { name: "我来顶" }).click();
  await page.getByText("你顶上了，这一班在你的日程里").waitFor();
  expect(await comers(today.shiftId)).toEqual(["薄雪"]);
});

chapter("two people swap their days; nothing changes until the other says yes", async () => {
  const { page } = ill;
  await ill.goto("/schedule");
  await page.getByRole("button", { name: "湖边的茶桌，更多" }).click();
  await page.getByRole("button", { name: "和人换班" }).click();
  await page.getByRole("dialog").getByRole("radio").first().click();
  await look(ill, "swap-partners");
  await page.getByRole("button", { name: "问一问" }).click();
  await page.getByText("等薄*答复").waitFor();
  await look(ill, "swap-asked");
  expect(await comers(saturday.shiftId)).toEqual(["安妮"]);
  await helper.goto("/schedule");
  await helper.page.getByRole("heading", { name: "安*想和你换班" }).waitFor();
  await look(helper, "swap-request-large");
  await helper.page.getByRole("button", { name: "换", exact: true }).click();
  await helper.page.getByText("换好了，日程已经改过来").waitFor();
  expect([await comers(saturday.shiftId), await comers(sunday.shiftId)]).toEqual([["薄雪"], ["安妮"]]);
});

chapter("somebody looks for cover before the deadline and calls it off again", async () => {
  const { page } = ill;
  await ill.goto("/schedule");
  await page.getByRole("button", { name: "湖边的茶桌，更多" }).click();
  await page.getByRole("button", { name: "找人顶上" }).click();
  await page.getByRole("button", { name: "开始找人" }).click();
  await page.getByText(/正在找人顶，问了 \d 位/u).waitFor();
  await look(ill, "searching");
  await page.getByRole("button", { name: "不找了" }).click();
  await page.getByText("不找了，这一班还是你的").waitFor();
});

chapter("the organizer asks around for an empty place and notes a stand-in who agreed on the phone", async () => {
  const { page } = desk;
  await desk.goto(`/desk/shifts/${saturday.shiftId}`);
  await page.getByRole("button", { name: "去找人" }).click();
  await look(desk, "find-people");
  await page.getByRole("button", { name: "开始问" }).click();
  await page.getByText(/问了 \d 位 · 0 位来/u).waitFor();
  await page.getByRole("button", { name: "已经有人答应来" }).click();
  const { phone } = await site.db
    .selectFrom("account")
    .select("phone")
    .where("id", "=", an.accountId)
    .executeTakeFirstOrThrow();
  await page.getByLabel("对方的手机号或邮箱").fill(phone ?? "");
  await look(desk, "stand-in");
  await desk.refused(async () => {
    await page.getByRole("button", { name: "记下替补" }).click();
    await page.getByText("先问过本人").waitFor();
  });
  await page.getByText("问过本人，同意来").click();
  await page.getByRole("button", { name: "记下替补" }).click();
  await page.getByText("记下了，对方会收到消息").waitFor();
  expect((await comers(saturday.shiftId)).toSorted()).toEqual(["安妮", "薄雪"].toSorted());
  await look(desk, "found");
});

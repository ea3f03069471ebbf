import { openAlbum } from "@nuanlin/testing/browser/album";
import { expectNoAxeFindings } from "@nuanlin/testing/browser/axe-findings";
import { expectNoSidewaysScroll } from "@nuanlin/testing/browser/layout-findings";
import type { Screen } from "@nuanlin/testing/browser/screen";
import { openStory } from "@nuanlin/testing/browser/story";
import { insertFederationStaff, insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { expect } from "vitest";
import { useSite } from "./site.ts";

const site = await useSite("2026-11-24T09:00:00+08:00");
const picture = openAlbum("groups");

const station = await insertOrganisation(site.db, { name: "滨湖社工站" });
const chen = await insertStaff(site.db, station, "organizer", { name: "陈静" });
const tea = await insertShift(site.db, {
  organisationId: station,
  title: "湖边的茶桌",
  start: "2026-11-28T09:00:00+08:00",
  end: "2026-11-28T11:00:00+08:00",
  seats: [seatPlan({ name: "泡茶的邻居", maxHeads: 3, minAge: 8 })],
});
const another = async (day: string, maxHeads: number) => {
  const shift = await insertShift(site.db, {
    organisationId: station,
    start: `${day}T09:00:00+08:00`,
    end: `${day}T11:00:00+08:00`,
    seats: [seatPlan({ name: "泡茶的邻居", maxHeads, minAge: 8 })],
  });
  await site.db.updateTable("shift").set({ project_id: tea.projectId }).where("id", "=", shift.shiftId).execute();
  return shift;
};
const narrow = await another("2026-12-05", 1);
const wide = await another("2026-12-12", 5);
const zhou = await insertPerson(site.db, { name: "周敏" });
const newcomer = await insertPerson(site.db, { name: "沈桂芳" });
const clerk = await insertFederationStaff(site.db);

const phone = await site.open("phone", { as: zhou });
const door = await site.open("phone", { as: chen, width: 360 });
const later = await site.open("phone", { as: newcomer });
const federation = await site.open("desk", { as: clerk });

const chapter = openStory(site.expectNoFaults, async () => {
  for (const [name, { page }] of Object.entries({ phone, door, later, federation }))
    await picture(page, `broken-off-${name}`);
});

async function look(screen: Screen, name: string): Promise<void> {
  await screen.settled();
  // A sheet that is still coming up shows nothing yet.
  await expect.poll(() => screen.page.locator("[data-entering]").count()).toBe(0);
  await picture(screen.page, name);
  await expectNoSidewaysScroll(screen.page, name);
  await expectNoAxeFindings(screen.page, name);
}

const teaPeople = async () =>
  (
    await site.db
      .selectFrom("signup")
      .innerJoin("person", "person.id", "signup.person_id")
      .select("person.name")
      .where("signup.shift_id", "=", tea.shiftId)
      .where("signup.status", "=", "confirmed")
      .orderBy("person.name")
      .execute()
  ).map(({ name }) => name);

chapter("a mother adds her child on the project's page, with her own word as the guardian", async () => {
  const { page } = phone;
  await phone.goto(`/projects/${tea.projectId}`);
  await page.getByRole("button", { name: "带上家人朋友" }).click();
  await page.getByLabel("姓名").fill("小满");
  await page.getByLabel("出生日期").fill("2016-05-20");
  await page.reload();
  await phone.settled();
  expect(await page.getByLabel("姓名").inputValue()).toBe("小满");
  await page.getByRole("button", { name: "记下" }).click();
  await page.getByText("家长同意了再勾上").waitFor();
  await look(phone, "minor");
  await page.getByLabel(/我是监护人/u).check();
  await page.getByRole("button", { name: "记下" }).click();
  await page.getByText("小满记下了").waitFor();
  expect(await page.getByLabel("小满").isChecked()).toBe(true);
});

chapter("what is chosen is still chosen after a reload, and both get a place or nobody does", async () => {
  const { page } = phone;
  await page.reload();
  await phone.settled();
  expect(await page.getByLabel("小满").isChecked()).toBe(true);
  await look(phone, "group");
  await page.getByRole("button", { name: "一起报名 2 位" }).click();
  await page.getByText("2 个位置都留好了").waitFor();
  expect(await teaPeople()).toEqual(["周敏", "小满"].sort());
  await page.getByText("和你一起来的").waitFor();
  await look(phone, "brought");
});

chapter("where there is not a place for each of them they hear so beforehand, and where all of them fit", async () => {
  const { page } = phone;
  await phone.goto(`/projects/${tea.projectId}?shift=${narrow.shiftId}`);
  await page.getByRole("button", { name: "带上家人朋友" }).click();
  await page.getByLabel("小满").check();
  await page.getByText("还剩 1 个位置，你们 2 位").waitFor();
  await look(phone, "no-room");
  await page.getByRole("button", { name: /换到 .*还剩 5 个位置/u }).click();
  await page.waitForURL((url) => url.searchParams.get("shift") === wide.shiftId);
  expect(await page.getByLabel("小满").isChecked()).toBe(true);
  await page.getByText("还剩 5 个位置；要么都有位置").waitFor();
});

chapter("the child's place is given back, and a code is made, on one's own page", async () => {
  const { page } = phone;
  await phone.goto("/me");
  const companions = page.getByRole("region", { name: "同行的人" });
  await companions.getByText("湖边的茶桌").waitFor();
  await look(phone, "me");
  await companions.getByRole("button", { name: "给凭证号" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "给凭证号" }).click();
  await page.getByRole("button", { name: "复制链接" }).waitFor();
  await look(phone, "companion-code");
  await page.keyboard.press("Escape");
  await companions.getByRole("button", { name: "取消", exact: true }).click();
  await page.getByRole("button", { name: "取消这个位置" }).click();
  await page.getByText("小满的位置取消了").waitFor();
  expect(await teaPeople()).toEqual(["周敏"]);
});

let address = "";

chapter("at the door a neighbour without an account is written down with a name and a tap", async () => {
  await site.moveTo("2026-11-28T08:50:00+08:00");
  const { page } = door;
  await door.goto(`/desk/shifts/${tea.shiftId}`);
  await page.getByRole("button", { name: "现场登记" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("姓名").fill("沈阿姨");
  await look(door, "walk-in");
  await dialog.getByRole("button", { name: "登记", exact: true }).click();
  await dialog.getByText("沈阿姨登记好了").waitFor();
  await look(door, "walk-in-code");
  address = (await dialog.getByText(/\/me\?claim=/u).textContent()) ?? "";
  await dialog.getByRole("button", { name: "再登记一位" }).click();
  await dialog.getByLabel("姓名").fill("阿树");
  await dialog.getByText("没满 18 岁").click();
  await dialog.getByRole("button", { name: "登记", exact: true }).click();
  await dialog.getByText("家长同意了再勾上").waitFor();
  await look(door, "walk-in-minor");
  await dialog.getByLabel("出生日期").fill("2014-06-01");
  await dialog.getByLabel("家长姓名").fill("阿树妈妈");
  await dialog.getByLabel("家长手机号").fill("13800000010");
  await dialog.getByLabel(/问过家长/u).check();
  await dialog.getByRole("button", { name: "登记", exact: true }).click();
  await dialog.getByText("阿树登记好了").waitFor();
});

chapter("a code that was lost is replaced from the roll", async () => {
  const { page } = door;
  await page.getByRole("button", { name: "好了" }).click();
  await page.getByRole("button", { name: "给 沈阿姨 换凭证号" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "换一个" }).click();
  await dialog.getByRole("img", { name: "凭证的二维码" }).waitFor();
  await look(door, "renewed-code");
  const renewed = (await dialog.getByText(/\/me\?claim=/u).textContent()) ?? "";
  expect(renewed).not.toBe(address);
  address = renewed;
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "现场登记" }).click();
});

chapter("the place is full now; the button says that it makes room, and then it does", async () => {
  const { page } = door;
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("姓名").fill("章阿姨");
  await dialog.getByText("这个位置满了").waitFor();
  await look(door, "walk-in-full");
  await dialog.getByRole("button", { name: "加一个位置并登记" }).click();
  await dialog.getByText("章阿姨登记好了").waitFor();
  await dialog.getByRole("button", { name: "好了" }).click();
  expect(await teaPeople()).toHaveLength(4);
  await look(door, "roll");
});

chapter("with an account later, the code brings it over once", async () => {
  const { page } = later;
  await later.goto(new URL(address).pathname + new URL(address).search);
  await page.getByRole("button", { name: "接过来" }).click();
  await page.getByText("沈阿姨的 1 次报名").waitFor();
  await look(later, "claimed");
  expect(await teaPeople()).toContain("沈桂芳");
  await later.goto(new URL(address).pathname + new URL(address).search);
  await later.refused(async () => {
    await page.getByRole("button", { name: "接过来" }).click();
    await page.getByText("凭证号对不上或者过期了").waitFor();
  });
});

chapter("the federation sets what a day may hold, says why, and turns a rule off", async () => {
  const { page } = federation;
  await federation.goto("/federation");
  await page.getByRole("navigation").getByRole("link", { name: "休息与时长规则" }).click();
  await page.getByText("还没有改过，按暖邻一开始的规矩").waitFor();
  await look(federation, "rules");
  const form = page.getByRole("region", { name: "定新的规矩" });
  await form.getByRole("button", { name: "就这么定" }).click();
  await form.getByRole("switch", { name: "一周最多做" }).click();
  await form.getByLabel(/为什么这样定/u).fill("年底活动多，一周先不限");
  await form.getByRole("button", { name: "就这么定" }).click();
  await page.getByText("新的规矩开始算了").waitFor();
  await page.getByText("因为：年底活动多，一周先不限").waitFor();
  await look(federation, "rules-set");
  const rows = await site.db.selectFrom("work_rule").select(["week_minutes", "day_minutes"]).execute();
  expect(rows).toEqual([{ week_minutes: null, day_minutes: 600 }]);
});

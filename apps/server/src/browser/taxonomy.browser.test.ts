import { openAlbum } from "@nuanlin/testing/browser/album";
import { expectNoAxeFindings } from "@nuanlin/testing/browser/axe-findings";
import { expectNoSidewaysScroll } from "@nuanlin/testing/browser/layout-findings";
import type { Screen } from "@nuanlin/testing/browser/screen";
import { openStory } from "@nuanlin/testing/browser/story";
import { insertFederationStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { expect } from "vitest";
import { useSite } from "./site.ts";

const site = await useSite("2026-11-24T09:00:00+08:00");
const picture = openAlbum("taxonomy");
const clerk = await insertFederationStaff(site.db);
const neighbour = await insertPerson(site.db, { name: "安妮" });
const federation = await site.open("phone", { as: clerk, width: 360 });
const phone = await site.open("phone", { as: neighbour });

const chapter = openStory(site.expectNoFaults, async () => {
  for (const [name, { page }] of Object.entries({ federation, phone })) await picture(page, `broken-off-${name}`);
});

async function look(screen: Screen, name: string): Promise<void> {
  await screen.settled();
  await picture(screen.page, name);
  await expectNoSidewaysScroll(screen.page, name);
  await expectNoAxeFindings(screen.page, name);
}

chapter("a clerk finds a skill by pinyin and adds one of the federation's own below it", async () => {
  const { page } = federation;
  await page.goto(`${site.url}/federation/taxonomy`);
  await page.getByRole("button", { name: /心理服务/u }).click();
  await look(federation, "family");
  await page.getByLabel("找一项本事").fill("peizhen");
  await page.getByRole("button", { name: /^陪诊/u }).first().click();
  const sheet = page.getByRole("dialog");
  await sheet.getByText("Going along to the doctor").waitFor();
  await look(federation, "skill");
  await sheet.getByRole("button", { name: "在下面加一项" }).click();
  await sheet.getByLabel("中文名").fill("透析陪同");
  await sheet.getByLabel("英文名").fill("Dialysis company");
  await sheet.getByLabel("拼音").fill("tou xi pei tong");
  await look(federation, "adding");
  await sheet.getByRole("button", { name: "加进目录" }).click();
  await page.getByText("“透析陪同”可以选了").waitFor();
});

chapter("a neighbour finds it in the profile's list", async () => {
  const { page } = phone;
  await page.goto(`${site.url}/me/profile`);
  await page.getByLabel("搜本事").or(page.getByRole("searchbox")).first().fill("touxi");
  await page.getByRole("button", { name: /透析陪同/u }).click();
  await phone.settled();
  await picture(page, "picked");
});

chapter("the clerk retires a skill with a reason, and the neighbour is no longer offered it", async () => {
  const { page } = federation;
  await page.getByLabel("找一项本事").fill("磨刀");
  await page.getByRole("button", { name: /^磨刀磨剪/u }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("button", { name: "停用" }).click();
  await sheet.getByLabel("为什么停用").fill("没有人再问了");
  await look(federation, "retiring");
  await sheet.getByRole("button", { name: "停用" }).click();
  await page.getByText("“磨刀磨剪”已停用").waitFor();
  await look(federation, "retired");
  await phone.page.reload();
  await phone.settled();
  await phone.page.getByRole("searchbox").first().fill("磨刀");
  await phone.settled();
  expect(await phone.page.getByRole("button", { name: /磨刀磨剪/u }).count()).toBe(0);
});

chapter("what the law sets stands with a lock, the rest can be saved", async () => {
  const { page } = federation;
  await page.getByRole("tab", { name: "证书" }).click();
  await look(federation, "types");
  await page.getByRole("button", { name: /^护士执业证书/u }).click();
  await page.getByText("要两个人核验：是，法律定的，不能改").waitFor();
  await look(federation, "nurse");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^网格员证/u }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByRole("textbox", { name: "有效几个月" }).fill("24");
  await sheet.getByRole("button", { name: "记下" }).click();
  await page.getByText("记下了，从现在起这样算").waitFor();
  await page.getByRole("button", { name: /^网格员证.*2 年有效/u }).waitFor();
});

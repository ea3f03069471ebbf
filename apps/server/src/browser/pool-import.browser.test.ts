import { openAlbum } from "@nuanlin/testing/browser/album";
import { expectNoAxeFindings } from "@nuanlin/testing/browser/axe-findings";
import { expectNoSidewaysScroll } from "@nuanlin/testing/browser/layout-findings";
import type { Screen } from "@nuanlin/testing/browser/screen";
import { openStory } from "@nuanlin/testing/browser/story";
import { insertFederationStaff } from "@nuanlin/testing/organisation-factory";
import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import { useSite } from "./site.ts";

const site = await useSite("2026-11-24T09:00:00+08:00");
const picture = openAlbum("pool-import");
const clerk = await insertFederationStaff(site.db);
const desk = await site.open("desk", { as: clerk });
const phone = await site.open("phone", { as: clerk, width: 360 });

const chapter = openStory(site.expectNoFaults, () => picture(desk.page, "broken-off"));

async function look(screen: Screen, name: string): Promise<void> {
  await screen.settled();
  await picture(screen.page, name);
  await expectNoSidewaysScroll(screen.page, name);
  await expectNoAxeFindings(screen.page, name);
}

const rows = [
  "姓名,手机,证书类型,证书编号,发证日期,本事",
  "徐婧,19912340001,教师资格证,20183305141001234,2020-05-01,",
  "徐婧,19912340001,律师执业证,13305201910123456,2020-05-01,",
  "周敏,1991234,教师资格证,20183305141001235,2020-05-01,",
  "陈可,19912340002,教师资格证,T-7,2020-05-01,御剑飞行",
];
const table = { name: "名单.csv", mimeType: "text/csv", buffer: Buffer.from(`\uFEFF${rows.join("\r\n")}`) };

chapter("a clerk checks a table: problems stand on top with what to do, and nothing is written", async () => {
  const { page } = desk;
  await desk.goto("/federation/pool/import");
  await page.getByText("还没有导入过表格").waitFor();
  await look(desk, "empty");
  await page.locator('input[type="file"]').setInputFiles(table);
  await page.getByText("还没有写入任何内容").waitFor();
  await page.getByText("不是手机号，请核对 11 位数字").waitFor();
  await page.getByText("目录里没有这项本事").waitFor();
  expect(await page.getByText("徐婧").count()).toBe(0);
  await look(desk, "checked");
  await page.getByLabel("只看有问题的").uncheck();
  await page.getByText("等第二位核验", { exact: true }).waitFor();
  await look(desk, "all-rows");
});

chapter("she takes it in, and the good rows are there", async () => {
  const { page } = desk;
  await page.getByRole("button", { name: "导入这 2 行" }).click();
  await page.getByText("导入结果：名单.csv").waitFor();
  await page.getByRole("button", { name: "下载认领码（1 人）" }).waitFor();
  await look(desk, "done");
});

chapter("she downloads the claim codes on her phone", async () => {
  const { page } = phone;
  await phone.goto("/federation/pool/import");
  await page.getByRole("button", { name: "下载认领码（1 人）" }).click();
  await look(phone, "codes-question");
  const downloaded = page.waitForEvent("download");
  await page.getByRole("alertdialog").getByRole("button", { name: "下载" }).click();
  const codes = await readFile(await (await downloaded).path(), "utf8");
  expect(codes).toMatch(/徐婧,19912340001,[2-9A-Z]{8},/u);
});

chapter("and takes the whole batch back", async () => {
  const { page } = phone;
  await page.getByRole("button", { name: "撤回这一批" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "撤回" }).click();
  await page.getByText("撤下证书 2 张，删除 1 人，空出 0 个位置").waitFor();
  await page.getByText("已撤回").waitFor();
  await look(phone, "undone");
});

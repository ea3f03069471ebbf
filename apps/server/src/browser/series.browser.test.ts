import { expectNoAxeFindings } from "@nuanlin/testing/browser/axe-findings";
import { openAlbum } from "@nuanlin/testing/browser/album";
import { expectNoSidewaysScroll } from "@nuanlin/testing/browser/layout-findings";
import { openStory } from "@nuanlin/testing/browser/story";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertPublishedProject } from "@nuanlin/testing/shift-factory";
import { expect } from "vitest";
import { useSite } from "./site.ts";

const site = await useSite("2026-11-24T09:00:00+08:00");
const picture = openAlbum("series");
const organisationId = await insertOrganisation(site.db, { name: "龙溪社工站" });
const { projectId } = await insertPublishedProject(site.db, { organisationId, title: "陪老人喝茶" });
const chen = await insertStaff(site.db, organisationId, "organizer", { name: "陈晓" });
const ana = await insertPerson(site.db, { name: "安娜" });
const desk = await site.open("desk", { as: chen });
const phone = await site.open("phone", { as: ana });
const chapter = openStory(site.expectNoFaults, async () => {
  await picture(desk.page, "broken-desk");
  await picture(phone.page, "broken-phone");
});
let seriesPath = "";

chapter("an organizer plans every Friday and sees each date, two holidays among them, before saving", async () => {
  const { page } = desk;
  await desk.goto(`/desk/projects/${projectId}`);
  await page.getByRole("link", { name: "排一个" }).click();
  await desk.settled();
  await page.getByLabel("从哪天起").fill("2026-11-27");
  await page.getByRole("textbox", { name: "一共几次" }).fill("12");
  await page.getByRole("textbox", { name: "一共几次" }).blur();
  await page.getByRole("button", { name: /看全部/ }).click();
  await expect.poll(() => page.getByText("法定节假日").count()).toBe(2);
  await picture(page, "plan");
  await expectNoAxeFindings(page, "plan");
  await page.getByRole("button", { name: "排上 12 班" }).click();
  await page.waitForURL(/\/series\/[0-9a-f]{8}-/u);
  await desk.settled();
  seriesPath = new URL(page.url()).pathname;
  await picture(page, "series");
  expect(await page.getByRole("heading", { level: 1 }).innerText()).toMatch(/^每周五 09:00–11:00，共 12 次$/u);
});

chapter("a neighbour on a phone decides to come every time and finds it in the schedule", async () => {
  const { page } = phone;
  await phone.goto(`/projects/${projectId}`);
  await page.getByRole("button", { name: "每次都来" }).click();
  await page.getByText("这个系列你每次都来").waitFor();
  await phone.settled();
  await expectNoSidewaysScroll(page, "project");
  await phone.goto("/schedule");
  await page.getByRole("heading", { name: "每次都来的" }).scrollIntoViewIfNeeded();
  await picture(page, "schedule");
  await expectNoAxeFindings(page, "schedule");
  expect(await page.getByText("每周", { exact: false }).count()).toBeGreaterThan(0);
});

chapter(
  "from the third shift on the organizer moves it to ten: the preview says which and whom, one button does it",
  async () => {
    const { page } = desk;
    await desk.goto(seriesPath);
    await page.getByRole("button", { name: /^改 / }).nth(2).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("这班和以后").click();
    await dialog.getByLabel("开始", { exact: true }).fill("10:00");
    await dialog.getByLabel("结束", { exact: true }).fill("12:00");
    await picture(page, "change");
    await dialog.getByRole("button", { name: "看看会怎样" }).click();
    await dialog.getByText("1 位会收到消息").first().waitFor();
    await picture(page, "preview");
    await expectNoAxeFindings(page, "preview");
    await dialog.getByRole("button", { name: "改 10 班，发 10 条消息" }).click();
    await dialog.waitFor({ state: "detached" });
    await desk.settled();
    expect(new URL(page.url()).pathname).not.toBe(seriesPath);
    seriesPath = new URL(page.url()).pathname;
    await picture(page, "split");
  },
);

chapter("the neighbour is asked and says that they can still make it", async () => {
  const { page } = phone;
  await phone.goto("/schedule");
  const asks = page.getByRole("button", { name: "我还能来" });
  const before = await asks.count();
  expect(before).toBeGreaterThan(0);
  await asks.first().scrollIntoViewIfNeeded();
  await picture(page, "asked-again");
  await asks.first().click();
  await expect.poll(() => asks.count()).toBe(before - 1);
});

chapter(
  "somebody steps back between the preview and the button, so the organizer looks again and then calls all of it off",
  async () => {
    const { page } = desk;
    await page.getByRole("button", { name: "改整个系列" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText("取消", { exact: true }).click();
    await dialog.getByRole("button", { name: "看看会怎样" }).click();
    await dialog.getByLabel("为什么").fill("活动室装修");
    await phone.goto("/schedule");
    await phone.page.getByRole("button", { name: "不再每次都来" }).click();
    await phone.page.getByRole("button", { name: "还回去" }).click();
    await phone.page.getByRole("heading", { name: "每次都来的" }).waitFor({ state: "detached" });
    await desk.refused(async () => {
      await dialog.getByRole("button", { name: "取消 10 班，发 10 条消息" }).click();
      await dialog.getByRole("button", { name: "再看一次" }).waitFor();
    });
    await dialog.getByRole("button", { name: "再看一次" }).click();
    await dialog.getByRole("button", { name: "取消 10 班", exact: true }).click();
    await dialog.waitFor({ state: "detached" });
    await desk.settled();
    await page.getByText("取消了").first().waitFor();
    await picture(page, "called-off");
  },
);

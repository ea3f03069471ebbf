import { openAlbum } from "@nuanlin/testing/browser/album";
import { tabTo } from "@nuanlin/testing/browser/keyboard";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift } from "@nuanlin/testing/shift-factory";
import { afterEach, expect, test } from "vitest";
import { useSite } from "./site.ts";

const site = await useSite("2026-11-24T09:00:00+08:00");
const picture = openAlbum("keyboard");

afterEach(site.expectNoFaults);

test("somebody who uses no mouse gets from the list to the kept place", async () => {
  await insertShift(site.db, {
    title: "湖边读报",
    start: "2026-11-28T09:00:00+08:00",
    end: "2026-11-28T11:00:00+08:00",
  });
  const { page, goto, settled } = await site.open("desk", { as: await insertPerson(site.db, { name: "任小舟" }) });
  await goto("/projects");
  await page.keyboard.press("Tab");
  expect(await page.locator(":focus").innerText()).toBe("跳到正文");
  await picture(page, "skip-link");
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("link", { name: "湖边读报" }), "the project");
  await picture(page, "card-with-focus");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "湖边读报" }).waitFor();
  await settled();
  await tabTo(page, page.getByRole("button", { name: "报名这一班" }), "the button that takes the place");
  await picture(page, "button-with-focus");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { name: "位置留好了" }).waitFor();
  await settled();
  await tabTo(page, page.getByRole("link", { name: "看我的日程" }), "the way to the schedule");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/schedule");
  await settled();
  await picture(page, "schedule");
});

test("the skip link leads past the side bar into the page", async () => {
  const { page, goto } = await site.open("desk", { as: await insertPerson(site.db) });
  await goto("/home");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.locator("main :focus").count()).toBe(1);
});

test("a dialog keeps the focus inside, and gives it back when Esc closes it", async () => {
  const { page, goto } = await site.open("desk");
  await goto("/projects");
  const opener = page.getByRole("button", { name: "字号、明暗、语言" });
  await tabTo(page, opener, "the settings");
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  for (let pressed = 0; pressed < 8; pressed += 1) {
    await page.keyboard.press("Tab");
    expect(await page.locator('[role="dialog"] :focus').count()).toBe(1);
  }
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  expect(await opener.and(page.locator(":focus")).count()).toBe(1);
});

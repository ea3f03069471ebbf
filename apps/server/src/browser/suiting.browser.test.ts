import { openAlbum } from "@nuanlin/testing/browser/album";
import { expectNoAxeFindings } from "@nuanlin/testing/browser/axe-findings";
import { expectNoSidewaysScroll } from "@nuanlin/testing/browser/layout-findings";
import type { Screen } from "@nuanlin/testing/browser/screen";
import { openStory } from "@nuanlin/testing/browser/story";
import { insertCourse } from "@nuanlin/testing/course-factory";
import { insertFederationStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift } from "@nuanlin/testing/shift-factory";
import { expect } from "vitest";
import { useSite } from "./site.ts";

const site = await useSite("2026-11-24T09:00:00+08:00");
const picture = openAlbum("suiting");
const lin = await insertPerson(site.db, { name: "林雨桐" });
await site.db.insertInto("person_slot").values({ person_id: lin.personId, slot_code: "16" }).execute();
await insertShift(site.db, { title: "周五晚读", start: "2026-11-27T11:00:00Z", end: "2026-11-27T13:00:00Z" });
await insertShift(site.db, { title: "周六倾听角", start: "2026-11-28T01:00:00Z", end: "2026-11-28T03:00:00Z" });
const courseId = await insertCourse(site.db, { title: "急救入门" });
await insertShift(site.db, {
  title: "急救点",
  courseIds: [courseId],
  start: "2026-11-29T01:00:00Z",
  end: "2026-11-29T03:00:00Z",
});
const phone = await site.open("phone", { as: lin });
const federation = await site.open("phone", { as: await insertFederationStaff(site.db) });

const chapter = openStory(site.expectNoFaults, () => picture(phone.page, "broken-off"));

async function look(screen: Screen, name: string): Promise<void> {
  await screen.settled();
  await picture(screen.page, name);
  await expectNoSidewaysScroll(screen.page, name);
  await expectNoAxeFindings(screen.page, name);
}

const titles = () => phone.page.getByRole("main").getByRole("heading", { level: 3 }).allInnerTexts();

chapter("what somebody is free for stands first and says so; what needs one step says which", async () => {
  const { page } = phone;
  await phone.goto("/home");
  await page.getByText(/你周六上午有空/u).waitFor();
  expect(await titles()).toEqual(["周六倾听角", "周五晚读", "急救点"]);
  await page.getByText(/还差一步/u).waitFor();
  expect(await page.getByRole("link", { name: "去看课程" }).getAttribute("href")).toBe(`/courses/${courseId}`);
  await look(phone, "home");
});

chapter("the sheet takes the score apart, and its lines add up to it", async () => {
  const { page } = phone;
  await page.getByRole("button", { name: "为什么「周六倾听角」适合你" }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByText("满分 100").waitFor();
  await expect.poll(() => page.locator("[data-entering]").count()).toBe(0);
  const points = await sheet.getByText(/^\d+\.\d \/ \d+$/u).allInnerTexts();
  expect(points).toHaveLength(11);
  const sum = points.reduce((all, line) => all + Number(line.split(" / ")[0]), 0);
  const [score = ""] = /[\d.]+/u.exec(await sheet.getByText(/^合适/u).innerText()) ?? [];
  expect(Math.abs(sum - Number(score))).toBeLessThan(0.6);
  await look(phone, "sheet");
});

chapter("whoever wants no automatic order has the plain one at once, and it stays after a reload", async () => {
  const { page } = phone;
  await page.getByRole("switch", { name: "不要自动排序" }).click();
  await page.getByText("现在只按时间和远近排").waitFor();
  await phone.goto("/home");
  await page.getByText("现在只按时间和远近排").waitFor();
  expect(await titles()).toEqual(["周五晚读", "周六倾听角"]);
  expect(await page.getByRole("button", { name: /^为什么/u }).count()).toBe(0);
  await look(phone, "plain");
  await page.getByRole("button", { name: "换回合适的在前" }).click();
  await page.getByText(/你周六上午有空/u).waitFor();
});

chapter("a wish to rest is kept, and what comes before is no longer shown", async () => {
  const { page } = phone;
  await phone.goto("/me/profile#wishes");
  await page.getByText("骑车", { exact: true }).click();
  await page.getByLabel("一个月最多来几次").selectOption({ label: "2 次" });
  await page.getByLabel("休息到哪天").fill("2026-11-28");
  await look(phone, "wishes");
  await page.getByRole("button", { name: "存好心愿" }).click();
  await page.getByText("心愿存好了").waitFor();
  await phone.goto("/home");
  await page.getByText(/你休息到 2026-11-28/u).waitFor();
  expect(await titles()).toEqual(["周六倾听角", "急救点"]);
});

chapter("the federation sees how many small projects nobody has found yet", async () => {
  const { page } = federation;
  await federation.goto("/federation");
  await page.getByText("这周 3 个小项目在找人，0 个找到了至少一位").waitFor();
  await look(federation, "fairness");
});

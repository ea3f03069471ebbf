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
const picture = openAlbum("pool");
const zhou = await insertPerson(site.db, {
  name: "周敏",
  skills: [{ code: "psych.crisis.suicide", level: 2 }],
  credential: { type: "social_worker.certified", validUntil: "2027-03-01" },
});
const clerk = await insertFederationStaff(site.db);
const station = await insertOrganisation(site.db, { name: "龙溪社工站" });
const organizer = await insertStaff(site.db, station);
await insertShift(site.db, {
  organisationId: station,
  title: "长者茶话会",
  start: "2026-11-28T01:00:00Z",
  end: "2026-11-28T03:00:00Z",
  seats: [seatPlan({ name: "带队社工", kind: "professional", credentialType: "social_worker.certified" })],
});
const phone = await site.open("phone", { as: zhou });
const federation = await site.open("phone", { as: clerk });
const desk = await site.open("phone", { as: organizer });

const chapter = openStory(site.expectNoFaults, () => picture(phone.page, "broken-off"));

async function look(screen: Screen, name: string): Promise<void> {
  await screen.settled();
  await picture(screen.page, name);
  await expectNoSidewaysScroll(screen.page, name);
  await expectNoAxeFindings(screen.page, name);
}

chapter("a social worker reads what would be seen, and lets herself be found", async () => {
  const { page } = phone;
  await phone.goto("/me");
  await page.getByRole("link", { name: /专业主页/u }).click();
  await page.getByText("看不到电话、住址、证书编号").waitFor();
  await look(phone, "nothing-agreed");
  await page.getByLabel("一句话").fill("常做危机陪伴的社工");
  await page.getByRole("button", { name: "存好" }).click();
  await page.getByText("存好了").waitFor();
  await page.getByRole("switch", { name: "让人找得到我" }).check();
  await page.getByText("让人找得到我：开了").waitFor();
});

chapter("the federation finds her by the more general skill, with her paper's last day", async () => {
  const { page } = federation;
  await federation.goto("/federation/pool");
  await page.getByText("1 位，按").waitFor();
  await page.getByLabel("会什么").fill("危机干预");
  await page.locator(".chip", { hasText: "危机" }).first().click();
  await page.getByRole("heading", { name: "周敏" }).waitFor();
  await page.getByText("自己说的").waitFor();
  await page.getByText("2027年3月1日").first().waitFor();
  await look(federation, "directory");
  await page.getByRole("button", { name: "更多条件" }).click();
  await page.getByLabel("在哪儿").selectOption({ label: "龙溪街道" });
  await page.getByRole("listitem").getByText("同街道").first().waitFor();
  await look(federation, "all-conditions");
});

chapter("the organizer invites her to a shift and never sees a phone number", async () => {
  const { page } = desk;
  await desk.goto("/desk/pool");
  await page.getByRole("button", { name: "邀请来一班" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("哪一班的哪个位置").selectOption({ index: 1 });
  await expect.poll(() => page.locator("[data-entering]").count()).toBe(0);
  await look(desk, "invite");
  await dialog.getByRole("button", { name: "发邀请" }).click();
  await page.getByText("邀请发给 周敏 了").waitFor();
  expect(await page.locator("body").innerText()).not.toMatch(/1[3-9]\d{9}/u);
  expect(await site.db.selectFrom("signup").select(["person_id", "status"]).execute()).toEqual([
    { person_id: zhou.personId, status: "invited" },
  ]);
});

chapter("the federation sees how the pool stands and writes down the figures of a street", async () => {
  const { page } = federation;
  await page.getByRole("tab", { name: "家底" }).click();
  await page.getByText("1 人有核过且有效的证书").waitFor();
  await page.getByLabel("街道").selectOption({ label: "龙溪街道" });
  await page.getByRole("textbox", { name: "居民人数" }).fill("40000");
  await page.getByRole("textbox", { name: "社区工作者人数" }).fill("60");
  await page.getByRole("textbox", { name: "社区工作者人数" }).blur();
  await page.getByRole("button", { name: "记下" }).click();
  await page.getByRole("cell", { name: "差 12 名" }).waitFor();
  await look(federation, "health");
});

chapter("a public page shows the family name, and is gone as soon as it is closed", async () => {
  const { page } = phone;
  const visitor = await site.open("phone");
  await page.getByRole("switch", { name: "开一个公开页" }).check();
  await page.getByText("开一个公开页：开了").waitFor();
  await look(phone, "agreed");
  await visitor.goto("/professionals");
  await look(visitor, "public-list");
  await visitor.page.getByRole("link", { name: /周\*/u }).click();
  await visitor.page.getByRole("heading", { name: "周*" }).waitFor();
  await look(visitor, "public-page");
  await page.getByRole("switch", { name: "开一个公开页" }).uncheck();
  await page.getByText("关了，已经看不到").waitFor();
  await visitor.goto("/professionals");
  await visitor.page.getByText("还没有人公开自己的主页").waitFor();
});

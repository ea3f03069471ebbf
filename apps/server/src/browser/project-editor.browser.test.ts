import { openAlbum } from "@nuanlin/testing/browser/album";
import { expectNoAxeFindings } from "@nuanlin/testing/browser/axe-findings";
import { expectNoSidewaysScroll } from "@nuanlin/testing/browser/layout-findings";
import type { Screen } from "@nuanlin/testing/browser/screen";
import { openStory } from "@nuanlin/testing/browser/story";
import { insertCourse } from "@nuanlin/testing/course-factory";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertPlace } from "@nuanlin/testing/shift-factory";
import { expect } from "vitest";
import { only } from "../faults/only.ts";
import { useSite } from "./site.ts";

const site = await useSite("2026-11-24T09:00:00+08:00");
const picture = openAlbum("project-editor");

const federation = await insertOrganisation(site.db, { kind: "federation", name: "南太湖新区志愿者联合会" });
await insertCourse(site.db, { organisationId: federation, title: "邻里应急救护" });
const station = await insertOrganisation(site.db, { name: "龙溪街道社工站" });
await insertPlace(site.db, station);
const chen = await insertStaff(site.db, station, "organizer", { name: "陈静" });
const zhou = await insertPerson(site.db, { name: "周敏", credential: { type: "social_worker.certified" } });
const [wang, zhao] = [await insertPerson(site.db, { name: "王小禾" }), await insertPerson(site.db, { name: "赵一鸣" })];

const desk = await site.open("phone", { as: chen, width: 360 });
const professional = await site.open("phone", { as: zhou });
const neighbour = await site.open("phone", { as: wang });
const second = await site.open("phone", { as: zhao });

const chapter = openStory(site.expectNoFaults, async () => {
  for (const [name, { page }] of Object.entries({ desk, professional, neighbour, second }))
    await picture(page, `broken-off-${name}`);
});

async function look(screen: Screen, name: string): Promise<void> {
  await screen.settled();
  await picture(screen.page, name);
  await expectNoSidewaysScroll(screen.page, name);
  await expectNoAxeFindings(screen.page, name);
}

const address = async () => {
  const { id } = only(await site.db.selectFrom("project").select("id").execute());
  return `/projects/${id}`;
};

chapter(
  "an organizer writes a counselling project whose team opens with its professional, and leads one each",
  async () => {
    const { page } = desk;
    await desk.goto("/desk/projects/new");
    await page.getByLabel("项目名称").fill("湖边谈心角");
    await page.getByLabel("服务类别").selectOption({ label: "心理疏导" });
    await page.getByLabel("地点").first().selectOption({ index: 1 });
    await page.getByLabel("可能的风险").fill("路滑");
    await page.getByLabel("防护办法").fill("走平路");
    await page.getByText("提供饮水", { exact: true }).click();
    await page.getByText(/是志愿服务：没有报酬/u).click();
    await page.getByLabel("位置叫什么").fill("倾听的邻居");
    await page.getByRole("button", { name: "加一种位置" }).click();
    await page.getByLabel("位置叫什么").nth(1).fill("带队社工");
    await page.getByText("专业位", { exact: true }).nth(1).click();
    await page.getByLabel("要哪种证书").selectOption({ label: "社会工作师" });
    await page.getByText("这一位是带薪上班").click();
    await page.getByText("由这一位带队").nth(1).click();
    await page.getByText("专业人员到位后，邻居才能报名").click();
    await page.getByText("一位专业人员最多带几位志愿者").click();
    const ratio = page.getByRole("textbox", { name: "最多带几位", exact: true });
    await ratio.fill("1");
    await ratio.blur();
    // The federation teaches everybody; the project may ask for it, and here it does not.
    await page.getByText("邻里应急救护（南太湖新区志愿者联合会）").waitFor();
    await look(desk, "editor");
    await page.getByRole("button", { name: "存好并发布" }).click();
    await page.getByText("招募中").waitFor();
    const project = only(
      await site.db.selectFrom("project").select(["opens_with", "ratio_volunteers", "seat_plan"]).execute(),
    );
    expect(project).toMatchObject({ opens_with: "professional", ratio_volunteers: 1 });
    expect(project.seat_plan).toMatchObject([
      { kind: "volunteer" },
      { kind: "professional", lead: true, paid: true, credentialType: "social_worker.certified" },
    ]);
  },
);

chapter("what was written is there again in the editor", async () => {
  const { page } = desk;
  await page.getByRole("link", { name: "改内容" }).click();
  await page.getByRole("textbox", { name: "最多带几位", exact: true }).waitFor();
  expect(await page.getByRole("textbox", { name: "最多带几位", exact: true }).inputValue()).toBe("1");
  expect(await page.getByRole("switch", { name: "专业人员到位后，邻居才能报名" }).isChecked()).toBe(true);
  expect(await page.getByRole("switch", { name: "这一位是带薪上班" }).isChecked()).toBe(true);
  await page.goBack();
  await page.getByRole("button", { name: "排一班" }).first().click();
  await page.getByRole("dialog").getByLabel("哪一天").fill("2026-11-29");
  await page.getByRole("button", { name: "排上" }).click();
  await page.getByText(/倾听的邻居 0\/\d/u).waitFor();
});

chapter(
  "before the professional is there a neighbour can only wait; what the place is not, and paid duty, is said",
  async () => {
    await neighbour.goto(await address());
    await neighbour.page.getByText("还要 1 位专业人员先到位，这一班才开；可以先排队").waitFor();
    await neighbour.page.getByText(/不看病，不开药/u).waitFor();
    await neighbour.page.getByText(/带薪上班，不算志愿服务时长/u).waitFor();
    await neighbour.page.getByRole("button", { name: "排候补第 1 位" }).waitFor();
    await look(neighbour, "closed");
  },
);

chapter("she comes, one neighbour has a place, and the next one waits", async () => {
  await professional.goto(await address());
  await professional.page.getByText("带队社工", { exact: true }).last().click();
  await professional.page.getByRole("button", { name: "报名这一班" }).click();
  await professional.page.getByText("位置留好了").waitFor();
  await neighbour.goto(await address());
  await neighbour.page.getByRole("button", { name: "报名这一班" }).click();
  await neighbour.page.getByText("位置留好了").waitFor();
  await second.goto(await address());
  await second.page.getByText("一位专业人员最多带 1 位志愿者，现在满了；可以先排队").waitFor();
  await look(second, "ratio-reached");
});

chapter("she drops out: the desk reads who is missing, and finds somebody from there", async () => {
  await professional.goto("/schedule");
  await professional.page
    .getByRole("button", { name: /，更多$/u })
    .last()
    .click();
  await professional.page.getByText("取消这一班").click();
  await professional.page.getByRole("alertdialog").getByRole("button", { name: "取消这一班" }).click();
  await professional.page.getByText("还没有报班").waitFor();
  await second.goto(await address());
  await second.page.getByText("还要 1 位专业人员先到位，这一班才开；可以先排队").waitFor();
  const { id } = only(await site.db.selectFrom("shift").select("id").execute());
  await desk.goto(`/desk/shifts/${id}`);
  await desk.page.getByText("还差 1 位带队社工，这一班才算齐").waitFor();
  await look(desk, "missing");
  await desk.page.getByRole("button", { name: "去找人" }).click();
  await desk.page.getByRole("dialog").getByLabel("哪个位置").waitFor();
});

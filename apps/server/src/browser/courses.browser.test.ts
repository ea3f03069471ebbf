import { openAlbum } from "@nuanlin/testing/browser/album";
import { expectNoAxeFindings } from "@nuanlin/testing/browser/axe-findings";
import { expectNoSidewaysScroll } from "@nuanlin/testing/browser/layout-findings";
import type { Screen } from "@nuanlin/testing/browser/screen";
import { openStory } from "@nuanlin/testing/browser/story";
import { insertCourse } from "@nuanlin/testing/course-factory";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift } from "@nuanlin/testing/shift-factory";
import { enrolInCourse } from "@nuanlin/usecases/courses/enrol-in-course";
import { expect } from "vitest";
import { useSite } from "./site.ts";

const site = await useSite("2026-11-24T09:00:00+08:00");
const picture = openAlbum("courses");
const station = await insertOrganisation(site.db, { name: "龙溪街道社工站" });
const chen = await insertStaff(site.db, station, "organizer", { name: "陈静" });
const lin = await insertPerson(site.db, { name: "林雨桐" });
const wang = await insertPerson(site.db, { name: "王秀英" });
const asked = await insertCourse(site.db, {
  organisationId: station,
  title: "陪诊上岗课",
  summary: "医院里怎么走、怎么排、怎么取药。",
  validMonths: 24,
});
const start = "2026-11-30T09:00:00+08:00";
const { projectId } = await insertShift(site.db, {
  organisationId: station,
  title: "陪去医院半天",
  courseIds: [asked],
  start,
  end: "2026-11-30T11:00:00+08:00",
});

const volunteer = await site.open("phone", { as: lin, width: 360 });
const organizer = await site.open("phone", { as: chen, width: 360 });

const chapter = openStory(site.expectNoFaults, async () => {
  for (const [name, { page }] of Object.entries({ volunteer, organizer })) await picture(page, `broken-off-${name}`);
});

async function look(screen: Screen, name: string): Promise<void> {
  await screen.settled();
  await picture(screen.page, name);
  await expectNoSidewaysScroll(screen.page, name);
  await expectNoAxeFindings(screen.page, name);
}

chapter("an organizer sets a date of her course, and writes another one", async () => {
  const { page } = organizer;
  await page.goto(`${site.url}/desk/courses`);
  await look(organizer, "desk");
  await page.getByRole("button", { name: "定一场" }).click();
  const sheet = page.getByRole("dialog");
  await sheet.getByLabel("哪一天").fill("2026-11-26");
  await sheet.getByLabel("几点开始").fill("14:00");
  await sheet.getByLabel("地点").fill("社工站活动室");
  await look(organizer, "date");
  await sheet.getByRole("button", { name: "定一场" }).click();
  await page.getByText("0 / 20 人").waitFor();
  await page.getByRole("button", { name: "开一门课" }).click();
  await sheet.getByLabel("课名").fill("入户探访第一课");
  await sheet.getByLabel("学什么").fill("敲门、自我介绍、什么时候该走。");
  await look(organizer, "writing");
  await sheet.getByRole("button", { name: "记下" }).click();
  await page.getByRole("heading", { name: "入户探访第一课" }).waitFor();
  await look(organizer, "desk-with-draft");
});

chapter("a volunteer who may not join yet is led to the course, and takes a place", async () => {
  const { page } = volunteer;
  await page.goto(`${site.url}/projects/${projectId}`);
  await look(volunteer, "project-asks");
  await page.getByRole("link", { name: /^陪诊上岗课/u }).click();
  await page.getByRole("button", { name: "报这一场" }).waitFor();
  await look(volunteer, "course");
  await page.getByRole("button", { name: "报这一场" }).click();
  await page.getByText("你报了这一场").waitFor();
  await look(volunteer, "enrolled");
  await page.goto(`${site.url}/courses`);
  await page.getByRole("link", { name: "陪去医院半天" }).waitFor();
  await look(volunteer, "list");
});

chapter("she gives the place back and takes it again at once", async () => {
  const { page } = volunteer;
  await page.goto(`${site.url}/courses/${asked}`);
  await page.getByRole("button", { name: "不去了" }).click();
  await page.getByText("退掉了，位置留给别的邻居").waitFor();
  await page.getByRole("button", { name: /撤销/u }).click();
  await page.getByText("你报了这一场").waitFor();
  await page.goto(`${site.url}/me/learning`);
  await page.getByText("还没有培训记录").waitFor();
  await look(volunteer, "ahead");
});

chapter("the organizer calls the roll on a phone: one came, the other did not", async () => {
  const [session] = await site.db.selectFrom("course_session").select("id").where("course_id", "=", asked).execute();
  if (!session) throw new Error("the course has no date");
  await enrolInCourse(site.services, wang, { sessionId: session.id });
  await site.moveTo("2026-11-26T16:10:00+08:00");
  const { page } = organizer;
  await page.goto(`${site.url}/desk/courses`);
  await page.getByRole("link", { name: /^点名/u }).click();
  await look(organizer, "roll");
  await page.getByRole("group", { name: "王秀英 来了没有" }).getByRole("button", { name: "没来" }).click();
  await page.getByText("0 人来了，还有 1 人没点").waitFor();
  await page.getByRole("button", { name: "没点的 1 人都来了" }).click();
  await page.getByText("1 人来了，还有 0 人没点").waitFor();
  await look(organizer, "roll-called");
});

chapter("it stands on her record, and the project says she has taken it", async () => {
  const { page } = volunteer;
  await page.goto(`${site.url}/me/learning`);
  await page.getByText("一共 2 小时，1 次").waitFor();
  await look(volunteer, "record");
  expect(await page.getByText(/算到 2028/u).count()).toBe(1);
  await page.goto(`${site.url}/projects/${projectId}`);
  await page.getByText("已上过").waitFor();
  await look(volunteer, "project-open");
});

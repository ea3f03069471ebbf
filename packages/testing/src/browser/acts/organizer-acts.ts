import type { Page } from "playwright-core";
import { addSkill } from "./volunteer-acts.ts";

/** Fills in and hands in the application of a social-work station in 龙溪街道. */
export async function applyByHand(page: Page, name: string): Promise<void> {
  await page.getByLabel("组织类型").selectOption({ label: "社工站" });
  await page.getByLabel("组织名称").fill(name);
  await page.getByLabel("街道", { exact: true }).selectOption({ label: "龙溪街道" });
  await page.getByLabel("地址").fill("龙溪北路 88 号一楼");
  await page.getByLabel("你们做什么").fill("陪老人看病、教手机，每周三个半天，四位社工轮着带。");
  await page.getByLabel("联系人").fill("陆小满");
  await page.getByLabel("联系电话").fill("0572-2188088");
  await page.getByRole("button", { name: "交上去" }).click();
}

export interface ProjectWords {
  readonly title: string;
  readonly summary: string;
  readonly need: string;
  readonly description: string;
  readonly category: string;
}

/** Writes everything a project needs but its risks: words, a new place, a professional seat that leads and one for a neighbour who can listen. */
export async function writeProject(page: Page, words: ProjectWords): Promise<void> {
  await page.getByLabel("项目名称").fill(words.title);
  await page.getByLabel("一句话说清").fill(words.summary);
  await page.getByLabel("谁需要，为什么").fill(words.need);
  await page.getByLabel("怎么做").fill(words.description);
  await page.getByLabel("服务类别").selectOption({ label: words.category });
  await page.getByRole("group", { name: "为谁做" }).getByText("老年人").click();
  await page.getByRole("button", { name: "写一个新地点" }).click();
  await page.getByLabel("地点名称").fill("龙溪卫生服务中心");
  await page.getByLabel("地址").fill("龙溪北路 120 号门诊大厅");
  await page.getByLabel("街道", { exact: true }).selectOption({ label: "龙溪街道" });
  await page.getByLabel("防护办法").fill("社工全程在场，只陪不抬，出门前联系家属。");
  await page.getByRole("group", { name: "给志愿者的保障" }).getByText("志愿者保险").click();
  await page.getByLabel("上岗前的培训").fill("开始前半小时，社工讲一遍陪诊的要点。");
  const declared = page.getByLabel("是志愿服务");
  if (!(await declared.isChecked())) await declared.check();
  await addProfessionalSeat(page);
  await addNeighbourSeat(page);
}

async function addProfessionalSeat(page: Page): Promise<void> {
  await page.getByLabel("位置叫什么").first().fill("带队的社工");
  const seat = page.getByRole("group", { name: "带队的社工", exact: true });
  await seat.getByText("专业位").click();
  await setNumber(page, "带队的社工", "最多几位", "1");
  await seat.getByLabel("由这一位带队").check();
}

async function addNeighbourSeat(page: Page): Promise<void> {
  await page.getByRole("button", { name: "加一种位置" }).click();
  await page.getByLabel("位置叫什么").nth(1).fill("陪聊的邻居");
  await setNumber(page, "陪聊的邻居", "最多几位", "1");
  await page.getByRole("group", { name: "陪聊的邻居", exact: true }).getByRole("button", { name: "要会什么" }).click();
  const dialog = page.getByRole("dialog");
  await addSkill(page, "倾听陪伴");
  await dialog.getByRole("button", { name: "选好了" }).click();
  await dialog.waitFor({ state: "detached" });
}

async function setNumber(page: Page, seat: string, label: string, value: string): Promise<void> {
  const field = page.getByRole("group", { name: seat, exact: true }).getByRole("textbox", { name: label });
  await field.fill(value);
  await field.blur();
}

/** Plans one shift of the project whose page is open. */
export async function addShift(
  page: Page,
  { day, start, end }: { readonly day: string; readonly start: string; readonly end: string },
): Promise<void> {
  await page.getByRole("button", { name: "排一班" }).first().click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel("哪一天").fill(day);
  await dialog.getByLabel("开始").fill(start);
  await dialog.getByLabel("结束").fill(end);
  await dialog.getByRole("button", { name: "排上", exact: true }).click();
  await dialog.waitFor({ state: "detached" });
}

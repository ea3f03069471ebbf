import type { ShiftId } from "@nuanlin/domain/ids";
import { openAlbum } from "@nuanlin/testing/browser/album";
import { expectNoAxeFindings } from "@nuanlin/testing/browser/axe-findings";
import { tabTo } from "@nuanlin/testing/browser/keyboard";
import { expectNoSidewaysScroll } from "@nuanlin/testing/browser/layout-findings";
import type { Screen } from "@nuanlin/testing/browser/screen";
import { openStory } from "@nuanlin/testing/browser/story";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { inviteAnybody } from "@nuanlin/usecases/signups/invite-people";
import { expect } from "vitest";
import { only } from "../faults/only.ts";
import { useSite } from "./site.ts";

const site = await useSite("2026-11-24T09:00:00+08:00");
const picture = openAlbum("ways-in");

const station = await insertOrganisation(site.db, { name: "滨湖社工站" });
const saturday = { start: "2026-11-28T09:00:00+08:00", end: "2026-11-28T11:00:00+08:00" };
const onePlace = await insertShift(site.db, {
  ...saturday,
  organisationId: station,
  title: "湖边的茶桌",
  seats: [
    seatPlan({ name: "社工", kind: "professional", lead: true, maxHeads: 1 }),
    seatPlan({ name: "泡茶的邻居", maxHeads: 1 }),
  ],
});
const asked = await insertShift(site.db, {
  organisationId: station,
  title: "陪诊的半天",
  start: "2026-11-29T09:00:00+08:00",
  end: "2026-11-29T11:00:00+08:00",
  terms: { wayIn: "approval", answerHours: 24 },
});
const coded = await insertShift(site.db, {
  organisationId: station,
  title: "单位的护湖日",
  start: "2026-11-30T09:00:00+08:00",
  end: "2026-11-30T11:00:00+08:00",
  terms: { wayIn: "code", joinCode: "480216" },
});
const closed = await insertShift(site.db, {
  organisationId: station,
  title: "老朋友的聚会",
  start: "2026-12-01T09:00:00+08:00",
  end: "2026-12-01T11:00:00+08:00",
  terms: { wayIn: "invitation" },
});

const long = await insertShift(site.db, {
  organisationId: station,
  title: "湖边的长夜",
  start: "2026-11-28T12:00:00+08:00",
  end: "2026-11-28T22:00:00+08:00",
});

const quick = await site.open("phone", {
  as: await insertPerson(site.db, { name: "何秋" }),
  preferences: { theme: "dark" },
});
const waiter = await insertPerson(site.db, { name: "任小舟" });
const patient = await site.open("phone", { as: waiter });
const large = await site.open("phone", { as: waiter, preferences: { type: "large" } });
const dark = await site.open("desk", { as: waiter, preferences: { theme: "dark" } });
const keys = await site.open("desk", { as: await insertPerson(site.db, { name: "许小禾" }) });

const chapter = openStory(site.expectNoFaults, async () => {
  for (const [name, { page }] of Object.entries({ quick, patient, large, dark, keys }))
    await picture(page, `broken-off-${name}`);
});

async function look(screen: Screen, name: string): Promise<void> {
  await screen.settled();
  await picture(screen.page, name);
  await expectNoSidewaysScroll(screen.page, name);
  await expectNoAxeFindings(screen.page, name);
}

/** How often the person of that name stands in the table of sign-ups, in any state. */
async function countSignups(name: string, shiftId: ShiftId): Promise<number> {
  const rows = await site.db
    .selectFrom("signup")
    .innerJoin("person", "person.id", "signup.person_id")
    .select("signup.id")
    .where("person.name", "=", name)
    .where("signup.shift_id", "=", shiftId)
    .execute();
  return rows.length;
}

const toOnePlace = `/projects/${onePlace.projectId}`;

chapter("two neighbours look at the last place; the quicker one takes it with a nervous double tap", async () => {
  await quick.goto(toOnePlace);
  await patient.goto(toOnePlace);
  await patient.page.getByText("还差 1 位社工、1 位泡茶的邻居就能开").waitFor();
  await look(patient, "last-place");
  await quick.page.getByRole("button", { name: "报名这一班" }).dblclick();
  await quick.page.getByRole("heading", { name: "位置留好了" }).waitFor();
  await look(quick, "kept-place-dark");
  expect(await countSignups("何秋", onePlace.shiftId)).toBe(1);
});

chapter("the other one hears that it has just gone, reads the rule, and waits as number 1", async () => {
  const { page } = patient;
  await patient.refused(async () => {
    await page.getByRole("button", { name: "报名这一班" }).click();
    await page.getByRole("status").getByText("刚刚报满了，现在可以排候补").waitFor();
  });
  await page.getByText("现在空出来会给你留到 21:00。不来也没关系").waitFor();
  await look(patient, "just-gone");
  await page.getByRole("button", { name: "排候补第 1 位" }).click();
  await page.getByRole("heading", { name: "候补第 1 位" }).waitFor();
  expect(await page.locator(":focus").innerText()).toBe("候补第 1 位");
  expect(await page.getByRole("heading", { name: "位置留好了" }).count()).toBe(0);
  await look(patient, "waiting");
  await large.goto("/home");
  await large.page.getByRole("link", { name: "「湖边的茶桌」11月28日 周六 09:00：候补第 1 位" }).waitFor();
  await look(large, "home-waiting-large");
});

chapter("the first steps back; the offer stands on the other's first page, with the time running down", async () => {
  await quick.goto(toOnePlace);
  await quick.page.getByRole("button", { name: "来不了了" }).click();
  await quick.page.getByRole("button", { name: "让出位置" }).click();
  await quick.page.getByText("让出来了").waitFor();
  await quick.page.getByRole("button", { name: "排候补第 1 位" }).waitFor();
  await look(quick, "stepped-back-dark");

  await patient.goto("/home");
  await patient.page.getByRole("heading", { name: "有位置了，给你留到 21:00" }).waitFor();
  await patient.page.getByRole("timer").getByText("还有 12 小时").waitFor();
  await look(patient, "offer-on-home");
  await large.goto(toOnePlace);
  await large.page.getByRole("timer").waitFor();
  await look(large, "offer-on-project-large");
  await site.moveTo("2026-11-24T20:59:20+08:00");
  await patient.page.getByRole("timer").getByText("还有 40 秒").waitFor();
  await look(patient, "offer-last-minute");
});

chapter("the offer is taken in the last minute, and only now the window lights up", async () => {
  await patient.page.getByRole("button", { name: "我来" }).click();
  await patient.page.getByRole("heading", { name: "位置留好了" }).waitFor();
  await patient.page.getByText("第 1 盏灯，是你点的").waitFor();
  await look(patient, "offer-taken");
  await patient.goto("/home");
  await patient.page.getByText("湖边的茶桌").first().waitFor();
  expect(await patient.page.getByRole("timer").count()).toBe(0);
  expect(await countSignups("任小舟", onePlace.shiftId)).toBe(1);
});

chapter(
  "somebody without a mouse applies; half a sentence outlives a reload, and is gone once it is sent",
  async () => {
    const { page } = keys;
    const apply = page.getByRole("button", { name: "申请加入" });
    await keys.goto(`/projects/${asked.projectId}`);
    await page.getByText("组织一般 24 小时内回你").waitFor();
    await tabTo(page, apply, "the application");
    await page.keyboard.press("Enter");
    await tabTo(page, page.getByLabel("想对组织者说的"), "the note");
    await page.keyboard.type("做过两年陪诊");
    await look(keys, "application");
    await page.reload();
    await keys.settled();
    await page.getByText("你写的还在，接着写就行").waitFor();
    await tabTo(page, apply, "the application again");
    await page.keyboard.press("Enter");
    const note = page.getByLabel("想对组织者说的");
    expect(await note.inputValue()).toBe("做过两年陪诊");
    await tabTo(page, note, "the note again");
    await page.keyboard.press("End");
    await page.keyboard.type("，九点前能到");
    await tabTo(page, page.getByRole("button", { name: "发出申请" }), "the button that sends it");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "等组织答复，到 明天 20:59" }).waitFor();
    await keys.settled();
    expect(await page.locator(":focus").innerText()).toBe("等组织答复，到 明天 20:59");
    await look(keys, "applied");
    expect(
      only(
        await site.db.selectFrom("signup").select(["status", "note"]).where("shift_id", "=", asked.shiftId).execute(),
      ),
    ).toEqual({ status: "applied", note: "做过两年陪诊，九点前能到" });

    await tabTo(page, page.getByRole("button", { name: "收回申请" }), "taking it back");
    await page.keyboard.press("Enter");
    await page.getByText("申请收回来了").waitFor();
    await apply.waitFor();
    expect(await page.getByText("你写的还在，接着写就行").count()).toBe(0);
  },
);

chapter("a project with a code asks for it, says when it is wrong, and never tells it", async () => {
  const { page } = quick;
  const told: Promise<string>[] = [];
  page.on("response", (response) => {
    if (response.url().includes("project.show")) told.push(response.text());
  });
  await quick.goto(`/projects/${coded.projectId}`);
  const join = page.getByRole("button", { name: "输口令报名" });
  const code = page.getByLabel("口令", { exact: true });
  expect(await code.getAttribute("inputmode")).toBe("numeric");
  await join.click();
  await page.getByText("先写口令，4 到 6 位数字").waitFor();
  expect(await code.and(page.locator(":focus")).count()).toBe(1);
  await code.fill("123456");
  await quick.refused(async () => {
    await join.click();
    await page.getByText("口令对不上，再看一眼数字").waitFor();
  });
  expect(await code.and(page.locator(":focus")).count()).toBe(1);
  await look(quick, "wrong-code-dark");
  await code.fill("480216");
  await join.click();
  await page.getByRole("heading", { name: "位置留好了" }).waitFor();
  const answers = (await Promise.all(told)).join();
  expect(answers).toContain("单位的护湖日");
  expect(answers).not.toContain("480216");
});

chapter("a project by invitation says so; whoever is invited answers on the first page", async () => {
  await patient.goto(`/projects/${closed.projectId}`);
  await patient.page.getByText("这个项目只收组织者邀请的人").waitFor();
  await patient.page.getByRole("button", { name: "只收邀请" }).waitFor();
  await look(patient, "by-invitation");
  const organizer = await insertStaff(site.db, station, "organizer", { name: "陆小满" });
  const seatId = only(closed.seatIds);
  await inviteAnybody(site.services, organizer, { seatId, personIds: [waiter.personId] });
  await patient.goto("/home");
  await patient.page.getByRole("heading", { name: /组织想请你来，等你到/u }).waitFor();
  await look(patient, "invited");
  await patient.page.getByRole("button", { name: "这次不来" }).click();
  await patient.page.getByText("好，已经告诉组织者，下次再来").waitFor();
  expect(await patient.page.getByRole("timer").count()).toBe(0);
  expect(await patient.page.locator(":focus").getAttribute("id")).toBe("main");
});

chapter("whoever would serve too long on one day reads why, and asks the organizer for an exception", async () => {
  const { page } = dark;
  await dark.goto(`/projects/${long.projectId}`);
  await page.getByText("那天加起来 12.00 小时，一天最多 10.00 小时；可以请组织者破例").waitFor();
  await look(dark, "exception-dark");
  await page.getByRole("button", { name: "请组织者破例" }).click();
  await page.getByLabel("想对组织者说的").fill("中间歇两小时，下午我家就在旁边");
  await look(dark, "exception-sheet-dark");
  await page.getByRole("button", { name: "发出申请" }).click();
  await page.getByRole("heading", { name: /等组织答复，到/u }).waitFor();
  await dark.goto("/home");
  await page.getByRole("link", { name: /「湖边的长夜」.*等组织答复/u }).waitFor();
  await look(dark, "home-dark");
});

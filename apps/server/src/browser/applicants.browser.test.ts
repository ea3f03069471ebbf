import { openAlbum } from "@nuanlin/testing/browser/album";
import { expectNoAxeFindings } from "@nuanlin/testing/browser/axe-findings";
import { expectNoSidewaysScroll, findChinese } from "@nuanlin/testing/browser/layout-findings";
import type { Screen } from "@nuanlin/testing/browser/screen";
import { openStory } from "@nuanlin/testing/browser/story";
import { insertService } from "@nuanlin/testing/hours-factory";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { joinSeat } from "@nuanlin/usecases/signups/join-seat";
import { expect } from "vitest";
import { only } from "../faults/only.ts";
import { useSite } from "./site.ts";

const site = await useSite("2026-11-24T09:00:00+08:00");
const picture = openAlbum("applicants");

const station = await insertOrganisation(site.db, { name: "滨湖社工站" });
const chen = await insertStaff(site.db, station, "organizer", { name: "陈静" });
const tea = await insertShift(site.db, {
  organisationId: station,
  title: "湖边的茶桌",
  start: "2026-11-28T09:00:00+08:00",
  end: "2026-11-28T11:00:00+08:00",
  terms: { wayIn: "approval", answerHours: 24 },
  seats: [
    seatPlan({ name: "社工", kind: "professional", lead: true, maxHeads: 1 }),
    seatPlan({ name: "泡茶的邻居", minHeads: 2, maxHeads: 2, skills: [{ code: "psych.listening", level: 1 }] }),
  ],
});
const [, teaSeat] = tea.seatIds;
if (!teaSeat) throw new Error("the tea table has no seat for neighbours");
await insertShift(site.db, {
  organisationId: station,
  title: "陪诊的半天",
  start: "2026-11-25T14:00:00+08:00",
  end: "2026-11-25T16:00:00+08:00",
});
const before = await insertShift(site.db, {
  organisationId: station,
  title: "上一回的茶桌",
  start: "2026-11-14T09:00:00+08:00",
  end: "2026-11-14T11:00:00+08:00",
});
const skills = [{ code: "psych.listening", level: 2 }] as const;
const notes: Readonly<Record<string, string>> = {
  何俊: "住得近，周六上午都有空",
  潘建华: "会湖州话，泡过三十年茶",
  郑海涛: "",
  钱丽娟: "想和邻居多认识认识",
};
for (const [at, [name, note]] of Object.entries(notes).entries()) {
  const person = await insertPerson(site.db, { name, skills });
  if (name === "何俊") await insertService(site.db, { person: person.personId, shift: before });
  await joinSeat(site.servicesAt(`2026-11-24T08:0${at}:00+08:00`), person, { seatId: teaSeat, as: "apply", note });
}
const friend = await insertPerson(site.db, { name: "褚秀英", skills, credential: { type: "social_worker.certified" } });
await insertService(site.db, { person: friend.personId, shift: before });

const desk = await site.open("desk", { as: chen });
const phone = await site.open("phone", { as: chen });
const english = await site.open("desk", { as: chen, preferences: { language: "en" } });

const chapter = openStory(site.expectNoFaults, async () => {
  for (const [name, { page }] of Object.entries({ desk, phone, english })) await picture(page, `broken-off-${name}`);
});

async function look(screen: Screen, name: string): Promise<void> {
  await screen.settled();
  await picture(screen.page, name);
  await expectNoSidewaysScroll(screen.page, name);
  await expectNoAxeFindings(screen.page, name);
}

const statuses = async () =>
  Object.fromEntries(
    (
      await site.db
        .selectFrom("signup")
        .innerJoin("person", "person.id", "signup.person_id")
        .select(["person.name", "signup.status"])
        .where("signup.shift_id", "=", tea.shiftId)
        .execute()
    ).map(({ name, status }) => [name, status]),
  );

chapter("the number in the menu leads to everybody who waits for an answer, with what speaks for them", async () => {
  await desk.goto("/desk");
  await desk.page.getByRole("navigation").getByRole("link", { name: /^报名/u }).click();
  await desk.page.getByRole("row", { name: /何俊/u }).getByText("来过 1 次").waitFor();
  await desk.page
    .getByRole("row", { name: /潘建华/u })
    .getByText("要的本事都会")
    .waitFor();
  expect(await desk.page.getByRole("tab", { name: /待答复/u }).innerText()).toContain("4");
  expect(await desk.page.getByRole("tab", { name: /已结束/u }).innerText()).toContain("0");
  await look(desk, "applicants");
  await phone.goto("/desk/applicants");
  await look(phone, "applicants-phone");
  await english.goto("/desk/applicants");
  await english.page.getByRole("heading", { name: "Sign-ups" }).waitFor();
  await look(english, "applicants-english");
});

chapter("two are approved together by keyboard alone", async () => {
  await desk.page.getByLabel("选 何俊").focus();
  await desk.page.keyboard.press("Space");
  await desk.page.keyboard.press("j");
  await desk.page.keyboard.press("Space");
  await desk.page.getByText("选了 2 位").waitFor();
  await look(desk, "two-chosen");
  await desk.page.keyboard.press("a");
  await desk.page.getByText("2 位加入").waitFor();
  await desk.settled();
  expect(await statuses()).toMatchObject({ 何俊: "confirmed", 潘建华: "confirmed", 郑海涛: "applied" });
});

chapter("one is declined with kind words, and the answer is taken back before anybody was told", async () => {
  await phone.goto("/desk/applicants");
  await phone.page.getByRole("button", { name: "婉拒 郑海涛" }).click();
  const dialog = phone.page.getByRole("dialog");
  await dialog.getByText("这一班人够了，下一班想请你来").click();
  await look(phone, "decline");
  await dialog.getByRole("button", { name: "婉拒", exact: true }).click();
  await phone.page.getByText("婉拒了 1 位").waitFor();
  expect(await statuses()).toMatchObject({ 郑海涛: "refused" });
  await phone.page.getByRole("button", { name: /^撤销/u }).click();
  await phone.page.getByText("撤销了 1 位的答复").waitFor();
  await phone.page.getByRole("button", { name: "通过 郑海涛" }).waitFor();
  expect(await statuses()).toMatchObject({ 郑海涛: "applied" });
  await look(phone, "taken-back");
});

chapter("whoever cannot come any more is told by name, and the other waits", async () => {
  const clash = await insertShift(site.db, {
    title: "别处的班",
    start: "2026-11-28T10:00:00+08:00",
    end: "2026-11-28T12:00:00+08:00",
  });
  const { id: personId } = await site.db
    .selectFrom("person")
    .select("id")
    .where("name", "=", "钱丽娟")
    .executeTakeFirstOrThrow();
  const times = await site.db
    .selectFrom("shift")
    .select(["starts_at", "ends_at"])
    .where("id", "=", clash.shiftId)
    .executeTakeFirstOrThrow();
  await site.db
    .insertInto("signup")
    .values({
      ...times,
      seat_id: only(clash.seatIds),
      shift_id: clash.shiftId,
      person_id: personId,
      status: "confirmed",
      created_at: site.services.now(),
    })
    .execute();
  await desk.goto(`/desk/applicants?shift=${tea.shiftId}`);
  await desk.page
    .getByRole("row", { name: /钱丽娟/u })
    .getByText("时间撞上了")
    .waitFor();
  await desk.page.getByLabel("选 钱丽娟").check();
  await desk.page.getByLabel("选 郑海涛").check();
  await desk.page.getByRole("button", { name: "一起通过" }).click();
  await desk.page.getByText("1 位排进候补，1 位时间撞上了").waitFor();
  await desk.page.getByRole("alert").getByText("钱丽娟：时间撞上了").waitFor();
  await look(desk, "some-failed");
  await desk.page.getByRole("tab", { name: /候补/u }).click();
  await desk.page.getByText("候补第 1 位").waitFor();
  await look(desk, "waiting");
});

chapter("fewer places than people: the organizer says who waits, and nobody is dropped without a word", async () => {
  await desk.goto(`/desk/projects/${tea.projectId}`);
  await desk.page.getByText("候补 1 位").waitFor();
  await desk.page.getByRole("button", { name: "改名额" }).click();
  const dialog = desk.page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "泡茶的邻居 最多几位" }).fill("1");
  await dialog.getByRole("textbox", { name: "泡茶的邻居 最多几位" }).blur();
  await desk.refused(async () => {
    await dialog.getByRole("button", { name: "存好" }).click();
    await dialog.getByLabel("潘建华 去哪里").waitFor();
  });
  await look(desk, "whom-to-move");
  await dialog.getByLabel("潘建华 去哪里").selectOption({ label: "候补第一位" });
  await dialog.getByRole("button", { name: "改名额并通知" }).click();
  await desk.page.getByText("名额改好了").waitFor();
  await desk.page.getByText("候补 2 位").waitFor();
  expect(await statuses()).toMatchObject({ 何俊: "confirmed", 潘建华: "waiting", 郑海涛: "waiting" });
});

chapter("the week shows at a glance what takes place and what lacks whom, and the arrows move in it", async () => {
  await desk.goto("/desk/grid");
  await desk.page.getByText("缺社工").waitFor();
  await desk.page.getByText("还差 1 位").waitFor();
  await look(desk, "grid");
  await desk.page.getByRole("link", { name: /陪诊的半天/u }).focus();
  await desk.page.keyboard.press("ArrowUp");
  expect(await desk.page.locator(":focus").textContent()).toContain("湖边的茶桌");
  await desk.page.keyboard.press("ArrowDown");
  await desk.page.keyboard.press("Enter");
  await desk.page.getByRole("heading", { name: "陪诊的半天" }).waitFor();
  await phone.goto("/desk/grid");
  await look(phone, "grid-phone");
});

chapter(
  "somebody who came before is invited by name, a stranger by phone number without a word about them",
  async () => {
    await desk.goto(`/desk/shifts/${tea.shiftId}`);
    await look(desk, "shift");
    await desk.page.getByRole("button", { name: "邀请" }).click();
    const dialog = desk.page.getByRole("dialog");
    await dialog.getByLabel(/来做什么/u).selectOption({ label: "社工 0/1" });
    await dialog.getByLabel(/姓名，或者/u).fill("褚");
    await dialog.getByLabel("邀请 褚秀英").check();
    await look(desk, "invite");
    await dialog.getByRole("button", { name: "邀请 1 位" }).click();
    await desk.page.getByText("邀请了 1 位").waitFor();
    await desk.page.getByRole("button", { name: "邀请", exact: true }).click();
    await dialog.getByLabel(/姓名，或者/u).fill("138 0000 9999");
    await dialog.getByText("如果有人用它注册过").waitFor();
    await look(desk, "invite-contact");
    await dialog.getByRole("button", { name: "发出邀请" }).click();
    await desk.page.getByText("如果这个人有账号，邀请已经发过去了").waitFor();
    expect(await statuses()).toMatchObject({ 褚秀英: "invited" });
  },
);

chapter("how people join is set in the project, and is still there after it was saved", async () => {
  await desk.goto(`/desk/projects/${tea.projectId}/edit`);
  expect(await desk.page.getByRole("radio", { name: /你们看过再定/u }).isChecked()).toBe(true);
  await desk.page.getByRole("radio", { name: /凭口令/u }).check();
  const code = desk.page.getByLabel("口令", { exact: true });
  const first = await code.inputValue();
  expect(first).toMatch(/^\d{6}$/u);
  await desk.page.getByRole("button", { name: "加一次提醒" }).click();
  await desk.page.getByRole("group", { name: "第 3 次提醒" }).getByLabel("什么时候").selectOption({ label: "当天" });
  await code.scrollIntoViewIfNeeded();
  await look(desk, "terms");
  await desk.page.getByRole("button", { name: "存好", exact: true }).click();
  await desk.page.waitForURL(`**/desk/projects/${tea.projectId}`);
  const saved = await site.db
    .selectFrom("project")
    .select(["way_in", "join_code", "answer_hours", "reminders"])
    .where("id", "=", tea.projectId)
    .executeTakeFirstOrThrow();
  expect(saved).toMatchObject({ way_in: "code", join_code: first, answer_hours: 24 });
  expect(saved.reminders.at(-1)).toEqual({ days: 0, at: "18:00" });
  await phone.goto(`/desk/projects/${tea.projectId}/edit`);
  await phone.page.getByLabel("口令", { exact: true }).scrollIntoViewIfNeeded();
  await look(phone, "terms-phone");
});

chapter("a reader of English finds no Chinese of ours on these pages", async () => {
  const own = [
    "滨湖社工站",
    "陈静",
    "何俊",
    "潘建华",
    "郑海涛",
    "钱丽娟",
    "褚秀英",
    "湖边的茶桌",
    "陪诊的半天",
    "社工",
    "泡茶的邻居",
  ];
  for (const path of [
    "/desk/applicants",
    "/desk/applicants?tab=waiting",
    "/desk/grid",
    `/desk/shifts/${tea.shiftId}`,
  ]) {
    await english.goto(path);
    await look(english, `english-${path.split("/")[2]?.split("?")[0]}`);
    const left = (await findChinese(english.page)).filter((text) => !own.some((word) => text.includes(word)));
    expect(
      left.filter((text) => !Object.values(notes).includes(text)),
      path,
    ).toEqual([]);
  }
});

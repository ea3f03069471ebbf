import { randomUUID } from "node:crypto";
import { enqueue } from "@nuanlin/db/outbox/outbox-repository";
import type { BroadcastId, PersonId } from "@nuanlin/domain/ids";
import { type NoticeFacts, type NoticeKind, noticeKinds } from "@nuanlin/domain/notices/notice";
import { openAlbum } from "@nuanlin/testing/browser/album";
import { expectNoAxeFindings } from "@nuanlin/testing/browser/axe-findings";
import { tabTo } from "@nuanlin/testing/browser/keyboard";
import { expectNoSidewaysScroll, findChinese } from "@nuanlin/testing/browser/layout-findings";
import type { Screen } from "@nuanlin/testing/browser/screen";
import { openStory } from "@nuanlin/testing/browser/story";
import { insertFederationStaff, insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift } from "@nuanlin/testing/shift-factory";
import { insertSignup } from "@nuanlin/testing/signup-factory";
import { dispatchOutbox } from "@nuanlin/usecases/notices/dispatch-outbox";
import { sendBroadcast } from "@nuanlin/usecases/notices/send-broadcast";
import { expect } from "vitest";
import { only } from "../faults/only.ts";
import { useSite } from "./site.ts";

const start = "2026-11-24T09:00:00+08:00";
const site = await useSite(start);
const picture = openAlbum("inbox");

const station = await insertOrganisation(site.db, { name: "滨湖社工站" });
const organizer = await insertStaff(site.db, station, "organizer", { name: "陆小满" });
const tea = await insertShift(site.db, {
  organisationId: station,
  title: "湖边的茶桌",
  start: "2026-11-28T09:00:00+08:00",
  end: "2026-11-28T11:00:00+08:00",
});
const walk = await insertShift(site.db, {
  organisationId: station,
  title: "陪诊的半天",
  start: "2026-11-29T09:00:00+08:00",
  end: "2026-11-29T11:00:00+08:00",
  terms: { wayIn: "approval", answerHours: 24 },
});
const neighbour = await insertPerson(site.db, { name: "何秋" });
const collector = await insertPerson(site.db, { name: "任小舟" });
const staff = await insertFederationStaff(site.db);

const phone = await site.open("phone", { as: neighbour });
const newcomer = await site.open("phone", { as: await insertPerson(site.db, { name: "许小禾" }) });
const full = await site.open("phone", { as: collector });
const wide = await site.open("desk", { as: collector });
const large = await site.open("phone", {
  as: collector,
  width: 360,
  preferences: { language: "en", theme: "dark", type: "large" },
});
const desk = await site.open("desk", { as: organizer });
const deskPhone = await site.open("phone", { as: organizer });
const federation = await site.open("desk", { as: staff });

const chapter = openStory(site.expectNoFaults, async () => {
  for (const [name, { page }] of Object.entries({ phone, newcomer, full, wide, large, desk, deskPhone, federation }))
    await picture(page, `broken-off-${name}`);
});

async function look(screen: Screen, name: string): Promise<void> {
  await screen.settled();
  await picture(screen.page, name);
  await expectNoSidewaysScroll(screen.page, name);
  await expectNoAxeFindings(screen.page, name);
}

/** The way to the inbox in whatever bar is shown, by what a screen reader says of it. */
const toInbox = ({ page }: Screen, name: string) => page.getByRole("link", { name, exact: true });

async function tell(personId: PersonId, kind: NoticeKind, facts: NoticeFacts, at: Date): Promise<void> {
  await site.db
    .insertInto("notice")
    .values({ person_id: personId, kind, facts: JSON.stringify(facts), dedupe_key: randomUUID(), created_at: at })
    .execute();
}

chapter("a newcomer finds the inbox empty, and a way on", async () => {
  await newcomer.goto("/home");
  await toInbox(newcomer, "消息").click();
  await newcomer.page.getByText("还没有消息").waitFor();
  await newcomer.page.getByRole("link", { name: "去找一班" }).waitFor();
  await look(newcomer, "empty");
});

chapter("somebody signs up, sees one unread message, reads it, and it no longer counts", async () => {
  const { page } = phone;
  await phone.goto(`/projects/${tea.projectId}`);
  await page.getByRole("button", { name: "报名这一班" }).click();
  await page.getByRole("heading", { name: "位置留好了" }).waitFor();
  await dispatchOutbox(site.services, 100);
  await phone.goto("/home");
  await toInbox(phone, "消息 1 条未读消息").waitFor();
  await look(phone, "home-one-unread");
  await toInbox(phone, "消息 1 条未读消息").click();
  await page.getByRole("main").getByText("1 条未读消息", { exact: true }).waitFor();
  await look(phone, "one-unread");
  await page.getByRole("link", { name: /^未读 「湖边的茶桌」的位置给你留好了/u }).click();
  await page.waitForURL(/\/schedule#/u);
  await page.getByRole("heading", { name: "湖边的茶桌" }).waitFor();
  await phone.settled();
  expect(await page.locator(":focus").innerText()).toContain("湖边的茶桌");
  await toInbox(phone, "消息").waitFor();
  await look(phone, "on-the-schedule");
  await page.goBack();
  await page.getByText("都看过了").waitFor();
  await look(phone, "read");
});

chapter("an organizer's words open from the mail in the inbox, whole and read", async () => {
  const { page } = phone;
  const broadcastId = randomUUID() as BroadcastId;
  const words =
    "周六降温，穿厚一点。\n茶具我们带，杯子请自己带一个；停车场在修，骑车来的停北门。\n到了在活动室门口等。";
  await sendBroadcast(site.services, organizer, {
    broadcastId,
    shiftId: tea.shiftId,
    seatId: null,
    words,
    urgent: false,
  });
  await dispatchOutbox(site.services, 100);
  await phone.goto(`/me/inbox#${broadcastId}`);
  const row = page.getByRole("button", { name: /滨湖社工站写给「湖边的茶桌」的人/u });
  await row.waitFor();
  expect(await row.getAttribute("aria-expanded")).toBe("true");
  await page.getByText("都看过了").waitFor();
  await page.getByText("到了在活动室门口等。").waitFor();
  await page.getByRole("link", { name: "看我的日程" }).waitFor();
  await look(phone, "broadcast");
  await row.click();
  expect(await row.getAttribute("aria-expanded")).toBe("false");
});

chapter("what somebody chooses about e-mail, text messages and quiet hours is there after a reload", async () => {
  const { page } = phone;
  await page.getByRole("link", { name: "消息设置" }).click();
  const email = page.getByRole("region", { name: "邮件" });
  const sms = page.getByRole("region", { name: "短信" });
  await email.getByRole("switch", { name: "时长和星级" }).waitFor();
  expect(await page.getByText("工作台").count()).toBe(0);
  await look(phone, "preferences");
  await email.getByRole("switch", { name: "时长和星级" }).click();
  await sms.getByRole("group", { name: "提醒" }).getByText("都要").click();
  await page.getByLabel("从").fill("21:30");
  await page.getByLabel("到", { exact: true }).fill("21:30");
  await page.getByRole("button", { name: "存好" }).click();
  await look(phone, "preferences-wrong");
  expect(await page.getByLabel("到", { exact: true }).getAttribute("aria-invalid")).toBe("true");
  await page.getByLabel("到", { exact: true }).fill("06:30");
  await page.getByRole("button", { name: "存好" }).click();
  await page.getByText("存好了，从下一条消息起算").waitFor();
  await look(phone, "preferences-saved");
  await page.reload();
  await phone.settled();
  expect(await email.getByRole("switch", { name: "时长和星级" }).isChecked()).toBe(false);
  expect(await email.getByRole("switch", { name: "提醒" }).isChecked()).toBe(true);
  expect(await sms.getByRole("group", { name: "提醒" }).getByLabel("都要").isChecked()).toBe(true);
  expect(await page.getByLabel("从").inputValue()).toBe("21:30");
  expect(await page.getByLabel("到", { exact: true }).inputValue()).toBe("06:30");
  await page.getByRole("switch", { name: "定个安静的时段" }).click();
  await page.getByRole("button", { name: "存好" }).click();
  await page.getByText("存好了，从下一条消息起算").waitFor();
  const kept = await site.db
    .selectFrom("notice_preference")
    .select(["topic", "channel", "wanted"])
    .where("person_id", "=", neighbour.personId)
    .orderBy("topic")
    .execute();
  expect(kept).toEqual([
    { topic: "hours", channel: "email", wanted: false },
    { topic: "reminders", channel: "sms", wanted: true },
  ]);
  await page.getByRole("link", { name: "返回" }).click();
  await page.getByRole("heading", { name: "消息设置" }).waitFor();
  await look(phone, "settings");
});

chapter("the desk hears of an application, shows it in its own bars, and leads to it", async () => {
  const applicant = await insertPerson(site.db, { name: "宋小雨" });
  const signupId = await insertSignup(site.db, {
    shift: walk,
    personId: applicant.personId,
    status: "applied",
    at: start,
    answerBy: "2026-11-25T09:00:00+08:00",
  });
  await site.db
    .transaction()
    .execute((tx) =>
      enqueue(tx, { topic: "signup.applied", ids: { signupId }, dedupeKey: "applied", at: new Date(start) }),
    );
  await dispatchOutbox(site.services, 100);
  await deskPhone.goto("/desk");
  await look(deskPhone, "desk-phone");
  await deskPhone.page.getByRole("button", { name: "全部 1 条未读消息" }).click();
  await toInbox(deskPhone, "消息 1 条未读消息").waitFor();
  await look(deskPhone, "desk-phone-menu");
  await desk.goto("/desk");
  await toInbox(desk, "消息 1 条未读消息").click();
  const row = desk.page.getByRole("link", { name: /宋\*+想来「陪诊的半天」，等你回一声/u });
  await row.getByText("明天 09:00 前答复").waitFor();
  await look(desk, "desk");
  await tabTo(desk.page, row, "the application");
  await desk.page.keyboard.press("Enter");
  await desk.page.waitForURL(`**/desk/applicants?shift=${walk.shiftId}`);
  await desk.page.getByText("宋小雨").first().waitFor();
  await toInbox(desk, "消息").waitFor();
  await desk.goto("/me/settings/notices");
  await desk.page.getByRole("region", { name: "邮件" }).getByRole("switch", { name: "工作台" }).waitFor();
  await look(desk, "desk-preferences");
});

chapter("the federation has the inbox in its own bar", async () => {
  await tell(
    staff.personId,
    "desk.organisation_applied",
    { organisationName: "芦苇湾志愿队", targetId: station },
    new Date(start),
  );
  await federation.goto("/federation");
  await toInbox(federation, "消息 1 条未读消息").click();
  await federation.page.getByRole("link", { name: /芦苇湾志愿队交来了入驻申请/u }).waitFor();
  await look(federation, "federation");
});

chapter("a hundred and more of every kind: the badge stops, days stand apart, and more come when asked", async () => {
  const facts: NoticeFacts = {
    projectId: tea.projectId,
    title: "湖边的茶桌 · 陪爷爷奶奶聊聊天",
    seatName: "泡茶的邻居",
    organisationName: "滨湖社工站",
    placeName: "龙溪社区活动室 2 楼",
    timeZone: "Asia/Shanghai",
    start: Date.parse("2026-11-28T09:00:00+08:00"),
    end: Date.parse("2026-11-28T11:00:00+08:00"),
    answerBy: Date.parse("2026-11-24T21:00:00+08:00"),
    reason: "水管坏了，活动室这周用不了",
    words: "周六我要带孩子去打针，能不能跟你换一下？",
    maskedName: "王*",
    minutes: 150,
    level: 2,
    status: "approved",
    people: 2,
    targetId: tea.shiftId,
  };
  const now = Date.parse(start);
  for (let count = 0; count < 3; count += 1) {
    for (const [at, kind] of noticeKinds.entries()) {
      const moved = kind === "shift.moved" ? { oldStart: now, oldEnd: now + 7_200_000 } : {};
      const { maskedName, reason, words, answerBy, ...rest } = facts;
      const more = {
        ...(/^(swap|desk)\./u.test(kind) ? { maskedName } : {}),
        ...(/refused|removed|cancelled|returned|cant_come/u.test(kind) ? { reason } : {}),
        ...(/^(broadcast|swap.asked)$/u.test(kind) ? { words } : {}),
        ...(/offered|invited|asked|applied|waits|moved/u.test(kind) ? { answerBy } : {}),
      };
      const told = kind === "recognition.issued" ? { level: 2 } : { ...rest, ...more, ...moved };
      await tell(collector.personId, kind, told as NoticeFacts, new Date(now - (count * 34 + at) * 2_400_000));
    }
  }
  await full.goto("/me/inbox");
  await toInbox(full, "消息 99 条以上未读消息").waitFor();
  await full.page.getByRole("heading", { name: "今天" }).waitFor();
  await full.page.getByRole("heading", { name: "昨天" }).waitFor();
  const rows = full.page.locator("main li");
  expect(await rows.count()).toBe(20);
  await look(full, "many");
  await full.page.getByRole("button", { name: "更多" }).click();
  await expect.poll(() => rows.count()).toBe(40);
  await wide.goto("/me/inbox");
  await look(wide, "many-wide");
  await wide.goto(`/projects/${tea.projectId}`);
  await look(wide, "public-wide");
  await full.goto(`/projects/${tea.projectId}`);
  await look(full, "public");
  for (const path of ["/me/inbox", "/me/settings/notices", `/projects/${tea.projectId}`]) {
    await large.goto(path);
    await look(large, `large-${path.split("/").at(-1) ?? ""}`);
  }
  await large.goto("/me/settings/notices");
  expect((await findChinese(large.page)).filter((text) => text !== "任小舟")).toEqual([]);
});

chapter("everything is marked as read at one press, but for what came in meanwhile", async () => {
  await full.goto("/me/inbox");
  const button = full.page.getByRole("button", { name: "全部标为已读" });
  await button.waitFor();
  await full.settled();
  await tell(
    collector.personId,
    "hours.confirmed",
    { title: "新来的", minutes: 60 },
    new Date("2026-11-24T09:30:00+08:00"),
  );
  await button.click();
  await full.page.getByText("都标为已读了").waitFor();
  await toInbox(full, "消息 1 条未读消息").waitFor();
  await full.page.getByRole("link", { name: /^未读 「新来的」的 1 小时记到你名下了/u }).waitFor();
  await look(full, "all-read-but-one");
  const unread = await site.db
    .selectFrom("notice")
    .select("facts")
    .where("person_id", "=", collector.personId)
    .where("read_at", "is", null)
    .execute();
  expect(only(unread).facts).toMatchObject({ title: "新来的" });
});

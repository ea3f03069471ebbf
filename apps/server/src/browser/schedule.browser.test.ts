import type { PersonActor } from "@nuanlin/domain/actor";
import type { SignupStatus, SignupWay } from "@nuanlin/domain/signups/signup";
import { expectNoAxeFindings } from "@nuanlin/testing/browser/axe-findings";
import { openAlbum } from "@nuanlin/testing/browser/album";
import { expectNoSidewaysScroll } from "@nuanlin/testing/browser/layout-findings";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import ICAL from "ical.js";
import { afterEach, expect, test } from "vitest";
import { only } from "../faults/only.ts";
import { useSite } from "./site.ts";

const site = await useSite("2026-11-24T09:00:00+08:00");
const picture = openAlbum("schedule");
const lin = await insertPerson(site.db, { name: "林小满" });
await settle();

afterEach(site.expectNoFaults);

interface Given {
  readonly person?: PersonActor;
  readonly status?: SignupStatus;
  readonly way?: SignupWay;
  readonly answerBy?: string;
  readonly queueNo?: number;
}

async function signUp(shift: Awaited<ReturnType<typeof insertShift>>, given: Given = {}): Promise<void> {
  const { period } = await site.db
    .selectFrom("shift")
    .select(["starts_at", "ends_at"])
    .where("id", "=", shift.shiftId)
    .executeTakeFirstOrThrow()
    .then((row) => ({ period: row }));
  await site.db
    .insertInto("signup")
    .values({
      ...period,
      shift_id: shift.shiftId,
      seat_id: only(shift.seatIds),
      person_id: (given.person ?? lin).personId,
      status: given.status ?? "confirmed",
      way: given.way ?? "instant",
      answer_by: given.answerBy === undefined ? null : new Date(given.answerBy),
      queue_no: given.queueNo ?? null,
      created_at: new Date("2026-11-20T08:00:00+08:00"),
      ended_at: given.status === "removed" ? new Date("2026-11-23T08:00:00+08:00") : null,
      reason: given.status === "removed" ? "活动室停电" : null,
    })
    .execute();
}

async function settle(): Promise<void> {
  const shift = (title: string, day: string, from: string, until: string) =>
    insertShift(site.db, {
      title,
      start: `${day}T${from}:00+08:00`,
      end: `${day}T${until}:00+08:00`,
      seats: [seatPlan({ name: "邻居", maxHeads: 6 })],
    });
  const [ben, cai, deng] = await Promise.all(["贝贝", "蔡蔡", "邓邓"].map((name) => insertPerson(site.db, { name })));
  const lesson = await shift("手机小课堂 · 教爷爷奶奶挂号", "2026-11-25", "14:00", "16:00");
  await signUp(lesson);
  for (const person of [ben, cai, deng]) if (person) await signUp(lesson, { person });
  await signUp(await shift("周末倾听角 · 陪家长说说话", "2026-11-28", "09:00", "11:30"));
  await signUp(await shift("湖边捡瓶子", "2026-11-28", "14:00", "16:00"), {
    status: "offered",
    way: "waitlist",
    answerBy: "2026-11-24T18:00:00+08:00",
  });
  const tea = await shift("独居老人下午茶", "2026-11-29", "14:00", "16:00");
  if (ben) await signUp(tea, { person: ben, status: "waiting", queueNo: 1 });
  await signUp(tea, { status: "waiting", queueNo: 2 });
  await signUp(await shift("社区读报", "2026-12-02", "09:00", "10:00"), {
    status: "applied",
    way: "application",
    answerBy: "2026-11-26T09:00:00+08:00",
  });
  await signUp(await shift("冬至包汤圆", "2026-12-05", "09:00", "11:00"), {
    status: "invited",
    way: "invitation",
    answerBy: "2026-11-27T12:00:00+08:00",
  });
  await signUp(await shift("画湖笔", "2026-11-27", "18:30", "20:30"), { status: "removed" });
}

test("the list says of each sign-up how it stands, the place in the queue and until when to answer", async () => {
  const { page, goto } = await site.open("phone", { as: lin });
  await goto("/schedule");
  await picture(page, "list");
  for (const words of ["已确认", "有位置了", "候补第 2 位", "等组织回", "请你来", "已取消"]) {
    expect(await page.getByText(words, { exact: true }).count(), words).toBeGreaterThan(0);
  }
  await page.getByText("11月24日 周二 18:00 前回一声").waitFor();
  await page.getByText("组织说：活动室停电").waitFor();
  await page.getByText("候补第 2 位").scrollIntoViewIfNeeded();
  await picture(page, "list-further");
});

test("a month is walked with the arrows; the day's cards follow, and its address leads back to it", async () => {
  const { page, goto, settled } = await site.open("desk", { as: lin });
  await goto("/schedule?view=month");
  await picture(page, "month-desk");
  const chosen = page.getByRole("button", { pressed: true });
  await chosen.focus();
  for (const key of ["ArrowRight", "ArrowDown", "ArrowLeft"]) await page.keyboard.press(key);
  await page.getByRole("heading", { name: "12月1日 周二" }).waitFor();
  await settled();
  await page.getByRole("heading", { name: "2026年12月" }).waitFor();
  const focused = page.getByRole("button", { name: "12月1日 周二，没有班" }).and(page.locator(":focus"));
  expect(await focused.getAttribute("aria-pressed")).toBe("true");
  await page.keyboard.press("ArrowRight");
  await page.getByRole("heading", { name: "社区读报" }).waitFor();
  expect(new URL(page.url()).search).toBe("?view=month&day=2026-12-02");
  await page.reload();
  await page.getByRole("heading", { name: "社区读报" }).waitFor();
  await picture(page, "month-next");
});

test("a week shows its days, and another week is one press away", async () => {
  const { page, goto, settled } = await site.open("desk", { as: lin });
  await goto("/schedule?view=week&day=2026-11-28");
  await page.getByRole("heading", { name: "湖边捡瓶子" }).waitFor();
  await picture(page, "week-desk");
  await page.getByRole("button", { name: "下一周" }).click();
  await settled();
  await page.getByRole("button", { name: /12月2日/u }).click();
  await page.getByRole("heading", { name: "社区读报" }).waitFor();
});

test("whoever subscribes gets an address once, and it holds the promises until it is stopped", async () => {
  const { page, goto, settled } = await site.open("phone", { as: lin });
  await goto("/schedule");
  await page.getByRole("link", { name: "同步到日历" }).click();
  await page.getByRole("button", { name: "生成订阅地址" }).click();
  const address = await page.getByText(/\/calendar\/[\w-]{43}\.ics$/u).innerText();
  await settled();
  await picture(page, "calendar-address");
  const link = await page.getByRole("link", { name: "在这台设备上订阅" }).getAttribute("href");
  expect(link).toBe(address.replace(/^http:/u, "webcal:"));
  const calendar = new ICAL.Component(ICAL.parse(await (await fetch(address)).text()));
  const titles = calendar.getAllSubcomponents("vevent").map((part) => new ICAL.Event(part).summary);
  expect(titles).toEqual([
    "手机小课堂 · 教爷爷奶奶挂号",
    "已取消：画湖笔",
    "周末倾听角 · 陪家长说说话",
    "等你答复：湖边捡瓶子",
  ]);
  await page.reload();
  await settled();
  expect(await page.getByText(/\/calendar\//u).count()).toBe(0);
  await page.getByText(/日历上次来取/u).waitFor();
  await picture(page, "calendar-in-use");
  await page.getByRole("button", { name: "停止订阅" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "停止订阅" }).click();
  await page.getByRole("button", { name: "生成订阅地址" }).waitFor();
  expect((await fetch(address)).status).toBe(404);
});

test("the way is shown in the map that somebody chose", async () => {
  const { page, goto } = await site.open("phone", { as: lin });
  await goto("/me/settings");
  await page.getByText("百度地图", { exact: true }).click();
  await goto("/schedule");
  await page.getByRole("button", { name: "怎么去" }).first().click();
  const maps = page.getByRole("dialog").getByRole("link");
  await maps.first().waitFor();
  expect(await maps.allInnerTexts()).toEqual(["百度地图", "高德地图", "腾讯地图"]);
  await picture(page, "directions");
});

test.each([
  ["phone", "/schedule"],
  ["phone", "/schedule?view=week"],
  ["phone", "/schedule?view=month&day=2026-11-28"],
  ["phone", "/me/settings"],
  ["desk", "/schedule?view=week&day=2026-11-28"],
  ["desk", "/schedule?view=month&day=2026-11-28"],
] as const)("on a %s with large type, %s fits and is understood by a screen reader", async (device, path) => {
  const { page, goto } = await site.open(device, { as: lin, preferences: { type: "large" } });
  await goto(path);
  await picture(page, `large-${device}${path.replaceAll(/\W+/gu, "-")}`);
  await expectNoSidewaysScroll(page, path);
  await expectNoAxeFindings(page, path);
});

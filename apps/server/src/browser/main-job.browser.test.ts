import { openAlbum } from "@nuanlin/testing/browser/album";
import { registerByHand, signInByHand } from "@nuanlin/testing/browser/acts/account-acts";
import { addShift, applyByHand, writeProject } from "@nuanlin/testing/browser/acts/organizer-acts";
import { addSkill, saveProfile } from "@nuanlin/testing/browser/acts/volunteer-acts";
import { expectNoAxeFindings } from "@nuanlin/testing/browser/axe-findings";
import type { Screen } from "@nuanlin/testing/browser/screen";
import { insertOrganisation } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { foundFederation } from "@nuanlin/usecases/organisations/found-federation";
import { joinSeat } from "@nuanlin/usecases/signups/join-seat";
import { expect } from "vitest";
import { only } from "../faults/only.ts";
import { openStory } from "@nuanlin/testing/browser/story";
import { serveHours } from "./serve-hours.ts";
import { useSite } from "./site.ts";

const site = await useSite("2026-11-24T09:00:00+08:00");
const picture = openAlbum("main-job");

const volunteer = { name: "周明远", phone: "13857260001", password: "湖边的灯一直亮着" };
const organizer = { name: "陆小满", phone: "13857260002", password: "社工站的门总开着" };
const official = { name: "沈惠民", phone: "13857260003", password: "联合会的一天开始" };
const words = {
  title: "陪诊的半天",
  summary: "陪一位独居老人看完门诊，帮着取号、听医嘱。",
  need: "龙溪有九位独居老人每月要去门诊，儿女在外地。",
  description: "九点在门诊大厅碰头，取号、候诊、拿药，再把老人送上车。",
  category: "为老服务",
};

/** Checks a page with axe and keeps a picture of it. */
async function look(screen: Screen, name: string): Promise<void> {
  await screen.settled();
  await picture(screen.page, name);
  await expectNoAxeFindings(screen.page, name);
}

const desk = await site.open("desk");
const phone = await site.open("phone");
const federation = await site.open("desk");

const chapter = openStory(site.expectNoFaults, async () => {
  for (const [name, { page }] of Object.entries({ desk, phone, federation })) await picture(page, `broken-off-${name}`);
});

chapter("the district has a federation, and other organisations that were there before", async () => {
  await foundFederation(
    site.services,
    { kind: "system", name: "test" },
    {
      administrator: {
        name: official.name,
        contact: { kind: "phone", value: official.phone },
        password: official.password,
        locale: "zh-CN",
      },
      federation: {
        name: "南太湖新区志愿者联合会",
        divisionCode: "330502010",
        description: "把新区的邻居和需要帮忙的人连在一起。",
        address: "滨湖街道港南路 1 号",
        contactName: official.name,
        contactPhone: "0572-2188001",
        creditCode: null,
      },
    },
  );
  const neighbours = await insertOrganisation(site.db, { name: "仁皇山邻里中心", kind: "neighbourhood_centre" });
  const given = { organisationId: neighbours, start: "2026-11-28T10:00:00+08:00", end: "2026-11-28T11:00:00+08:00" };
  await insertShift(site.db, { ...given, title: "手机小课堂" });
  await insertShift(site.db, {
    ...given,
    title: "护湖的早晨",
    start: "2026-11-29T08:00:00+08:00",
    end: "2026-11-29T10:00:00+08:00",
  });
});

chapter("an organizer registers, applies, and the federation lets the station in", async () => {
  await desk.goto("/register?next=/desk/apply");
  await look(desk, "register-desk");
  await registerByHand(desk.page, organizer);
  await desk.page.waitForURL("**/desk/apply");
  await look(desk, "apply");
  await applyByHand(desk.page, "龙溪社工站");
  await desk.page.getByText("联合会正在看你们的申请").waitFor();
  await look(desk, "desk-waiting");

  await federation.goto("/sign-in");
  await signInByHand(federation.page, official);
  await federation.page.waitForURL("**/federation");
  await look(federation, "federation-overview");
  await federation.page.getByRole("link", { name: "组织入驻" }).first().click();
  await federation.page.getByText("龙溪社工站").first().waitFor();
  await look(federation, "federation-organisations");
  await federation.page.getByRole("button", { name: "通过，看下一家" }).click();
  await federation.page.getByText("都看完了，没有在等的申请").waitFor();
  await look(federation, "federation-organisations-done");
});

chapter("a project without its risks is refused with the reason, and published with them", async () => {
  await desk.goto("/desk/projects/new");
  await look(desk, "project-new");
  await writeProject(desk.page, words);
  await desk.refused(async () => {
    await desk.page.getByRole("button", { name: "存好并发布" }).click();
    await desk.page.getByRole("alert").getByText("还没写可能的风险，写上才能发布").waitFor();
  });
  await look(desk, "project-refused");
  await desk.page.getByLabel("可能的风险").fill("医院人多，走路要慢；老人可能情绪低落。");
  await desk.page.getByRole("button", { name: "存好并发布" }).click();
  await desk.page.getByText("还没有班").waitFor();
  await look(desk, "project-published");
  await addShift(desk.page, { day: "2026-11-28", start: "09:00", end: "11:30" });
  await desk.page.getByText("11月28日").first().waitFor();
  await look(desk, "project-with-shift");
});

chapter("a visitor finds the project by two characters, and the search survives a reload", async () => {
  await phone.goto("/");
  await look(phone, "landing");
  await phone.page.getByRole("link", { name: "看看附近的项目" }).click();
  await phone.page.waitForURL("**/projects");
  await look(phone, "projects");
  await phone.page.getByRole("searchbox").fill("陪诊");
  await phone.page.waitForURL("**/projects?q=*");
  await phone.page.getByText("为老服务").first().click();
  await phone.page.waitForURL(/cat=/u);
  await phone.page.reload();
  await phone.settled();
  expect(await phone.page.getByRole("searchbox").inputValue()).toBe("陪诊");
  expect(await phone.page.getByRole("article").count()).toBe(1);
  await look(phone, "projects-found");
  await phone.page.getByRole("link", { name: words.title }).click();
  await phone.page.getByText("医院人多，走路要慢").waitFor();
  await look(phone, "project-as-visitor");
});

chapter("a volunteer sees every reason, follows the links, and takes the place in one tap", async () => {
  await phone.page.getByRole("link", { name: "登录后报名" }).click();
  await phone.page.getByRole("link", { name: "注册一个" }).click();
  await look(phone, "register");
  await registerByHand(phone.page, volunteer);
  await phone.page.getByText("这个位置，你还差").waitFor();
  const reasons = phone.page.getByRole("note").filter({ hasText: "这个位置，你还差" });
  expect(await reasons.innerText()).toContain("还差出生日期、住在哪个社区");
  expect(await reasons.innerText()).toContain("这个位置要的本事你还差 1 项");
  await look(phone, "all-reasons");
  await reasons.getByRole("link", { name: "去补资料" }).click();
  await phone.page.getByLabel("出生日期").waitFor();
  await look(phone, "profile");
  await phone.page.getByLabel("出生日期").fill("1996-05-04");
  await phone.page.getByLabel("街道", { exact: true }).selectOption({ label: "龙溪街道" });
  await saveProfile(phone.page);
  await phone.page.waitForURL(/\/projects\//u);
  await reasons.getByRole("link", { name: "去写技能" }).click();
  await addSkill(phone.page, "倾听陪伴");
  await saveProfile(phone.page);
  await phone.page.waitForURL(/\/projects\//u);
  await look(phone, "project-ready");
  await phone.page.getByRole("button", { name: "报名这一班" }).click();
  await phone.page.getByRole("heading", { name: "位置留好了" }).waitFor();
  await phone.page.getByText("第 1 盏灯，是你点的").waitFor();
  await look(phone, "kept-place");
  await phone.page.getByRole("link", { name: "看我的日程" }).click();
  await phone.page.getByText(words.title).first().waitFor();
  await look(phone, "schedule");
});

chapter(
  "whoever cannot take the place is told why, or waits: full, at the same time, too young, not theirs",
  async () => {
    const { id: projectId } = await site.db
      .selectFrom("project")
      .select("id")
      .where("title", "=", words.title)
      .executeTakeFirstOrThrow();
    const late = await site.open("phone", {
      as: await insertPerson(site.db, { name: "何秋", skills: [{ code: "psych.listening", level: 1 }] }),
    });
    await late.goto(`/projects/${projectId}`);
    await late.page.getByRole("button", { name: "排候补第 1 位" }).waitFor();
    await look(late, "full");

    const { id: otherId } = await site.db
      .selectFrom("project")
      .select("id")
      .where("title", "=", "手机小课堂")
      .executeTakeFirstOrThrow();
    await phone.goto(`/projects/${otherId}`);
    await phone.page.getByText("已经有「陪诊的半天」，时间撞上了").waitFor();
    await look(phone, "overlap");

    const grown = await insertShift(site.db, {
      title: "夜巡",
      start: "2026-12-05T18:00:00+08:00",
      end: "2026-12-05T20:00:00+08:00",
      seats: [seatPlan({ minAge: 18 })],
    });
    const student = await site.open("phone", {
      as: await insertPerson(site.db, { name: "许小禾", birthDate: "2011-06-01" }),
    });
    await student.goto(`/projects/${grown.projectId}`);
    await student.page.getByText("这个位置满 18 岁才能报，那天你 15 岁").waitFor();
    await student.page.getByText("还差家长同意；请家长先确认一下").waitFor();
    await look(student, "too-young");

    await desk.goto(`/desk/projects/${otherId}`);
    await desk.page.getByText("这个项目找不到了").first().waitFor();
    await look(desk, "not-theirs");
  },
);

chapter(
  "the volunteer checks in and out, and the organizer calls the roll and confirms within ten working days",
  async () => {
    const leader = await insertPerson(site.db, { name: "许文清", credential: { type: "social_worker.certified" } });
    const seat = await site.db
      .selectFrom("seat")
      .select("id")
      .where("name", "=", "带队的社工")
      .executeTakeFirstOrThrow();
    await joinSeat(site.services, leader, { seatId: seat.id });
    await site.moveTo("2026-11-28T08:50:00+08:00");
    await phone.goto("/check-in");
    await look(phone, "check-in");
    await phone.page.getByRole("button", { name: "签到", exact: true }).click();
    await phone.page.getByText("已签到").first().waitFor();
    await look(phone, "checked-in");
    await site.moveTo("2026-11-28T11:31:00+08:00");
    await phone.goto("/check-in");
    await phone.page.getByRole("button", { name: "签退", exact: true }).click();
    await phone.page.getByText("等组织确认").first().waitFor();
    await look(phone, "checked-out");

    await desk.goto("/desk");
    await look(desk, "desk-today");
    await desk.goto("/desk/roll");
    await desk.page.getByRole("group", { name: "许文清 到场情况" }).getByRole("button", { name: "到了" }).click();
    await desk.page.getByText("到了 2 位，都点过了").first().waitFor();
    await look(desk, "roll");
    await desk.goto("/desk/hours");
    await desk.page.getByText("最晚 12月11日").waitFor();
    await look(desk, "hours-desk");
    await desk.page.getByRole("button", { name: "确认 2 条" }).click();
    await desk.page.getByText("周明远 现在看到：+2.50 小时，已确认").waitFor();
    await look(desk, "hours-confirmed");
  },
);

chapter("the federation finds one entry in order and sends one back, which the organizer corrects", async () => {
  await federation.goto("/federation/hours");
  await look(federation, "federation-hours");
  await federation.page.getByLabel("选 周明远").check();
  await federation.page.getByRole("button", { name: "没问题" }).click();
  await federation.page.getByText("1 笔看过了").waitFor();
  await federation.page.getByLabel("选 许文清").check();
  await federation.page.getByRole("button", { name: "退回", exact: true }).click();
  const dialog = federation.page.getByRole("alertdialog");
  await dialog.getByLabel("哪里要改").fill("社工几点到的，补一句说明");
  await look(federation, "federation-return");
  await dialog.getByRole("button", { name: "退回", exact: true }).click();
  await federation.page.getByText("都看过了，没有等着的时长").waitFor();
  await look(federation, "federation-hours-done");

  await desk.goto("/desk/hours");
  await desk.page.getByText("退回原因：社工几点到的，补一句说明").waitFor();
  await desk.page.getByLabel("回给联合会的话").fill("九点前到的，门诊签字单上有");
  await desk.page.getByLabel("核对 许文清 的时长").setChecked(true);
  await look(desk, "hours-returned");
  await desk.page.getByRole("button", { name: "确认 1 条" }).click();
  await desk.page.getByText("时长都核对完了").waitFor();
});

chapter("the volunteer sees the sum and the way to the star, and the star when the federation issues it", async () => {
  await phone.goto("/hours");
  await phone.page.getByText("+2.50").first().waitFor();
  await phone.page.getByText("再 97.50 小时").waitFor();
  await look(phone, "hours");
  await phone.page
    .getByRole("link", { name: new RegExp(words.title, "u") })
    .first()
    .click();
  await phone.page.getByText("联合会核对过，没问题").waitFor();
  await look(phone, "hours-entry");
  await serveHours(site, {
    volunteer: volunteer.phone,
    organizer: organizer.phone,
    project: words.title,
    from: "2026-12-01",
    days: 7,
  });

  await site.moveTo("2026-12-08T09:00:00+08:00");
  await federation.goto("/federation/stars");
  await look(federation, "federation-stars");
  await federation.page.getByRole("button", { name: "给周明远发 1 星" }).click();
  const dialog = federation.page.getByRole("alertdialog");
  await dialog.getByLabel("服务质量我看过了，可以发").check();
  await look(federation, "issue-star");
  await dialog.getByRole("button", { name: "发星", exact: true }).click();
  await federation.page.getByText("1 位的星发好了").waitFor();

  await phone.goto("/hours");
  await phone.page.getByText("一星志愿者", { exact: true }).first().waitFor();
  await look(phone, "star");
  await federation.goto("/federation");
  await look(federation, "federation-overview-later");
  expect(only(await site.db.selectFrom("recognition").select("level").execute()).level).toBe(1);
});

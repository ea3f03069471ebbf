import { openAlbum } from "@nuanlin/testing/browser/album";
import { expectNoAxeFindings } from "@nuanlin/testing/browser/axe-findings";
import { expectNoSidewaysScroll } from "@nuanlin/testing/browser/layout-findings";
import type { Screen } from "@nuanlin/testing/browser/screen";
import { openStory } from "@nuanlin/testing/browser/story";
import { insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { insertSignup } from "@nuanlin/testing/signup-factory";
import { dispatchOutbox } from "@nuanlin/usecases/notices/dispatch-outbox";
import { expect } from "vitest";
import { useSite } from "./site.ts";

const site = await useSite("2026-11-24T19:00:00+08:00");
const picture = openAlbum("care");

const station = await insertOrganisation(site.db, { name: "滨湖社工站" });
const tonight = await insertShift(site.db, {
  organisationId: station,
  title: "湖边听一听",
  start: "2026-11-24T18:30:00+08:00",
  end: "2026-11-24T20:30:00+08:00",
  seats: [
    seatPlan({ name: "倾听的邻居", skills: [{ code: "psych.listening", level: 1 }] }),
    seatPlan({ name: "值班社工", kind: "professional", lead: true, credentialType: "social_worker.certified" }),
  ],
});
const tomorrow = await insertShift(site.db, {
  organisationId: station,
  start: "2026-11-25T18:30:00+08:00",
  end: "2026-11-25T20:30:00+08:00",
  seats: [seatPlan({ name: "倾听的邻居", skills: [{ code: "psych.listening", level: 1 }] })],
});
await site.db.updateTable("shift").set({ project_id: tonight.projectId }).where("id", "=", tomorrow.shiftId).execute();

const proof = { credential: { type: "social_worker.certified" } } as const;
const mei = await insertPerson(site.db, { name: "王小美" });
const lin = await insertPerson(site.db, { name: "林医生", ...proof });
const organizer = await insertStaff(site.db, station, "organizer", { name: "陈静", ...proof });
await insertSignup(site.db, { shift: tonight, personId: mei.personId });
await insertSignup(site.db, { shift: tonight, personId: lin.personId, seat: 1 });

const volunteer = await site.open("phone", { as: mei });
const professional = await site.open("phone", { as: lin, preferences: { type: "large" } });
const desk = await site.open("phone", { as: organizer });

const chapter = openStory(site.expectNoFaults, async () => {
  for (const [name, { page }] of Object.entries({ volunteer, professional, desk }))
    await picture(page, `broken-off-${name}`);
});

async function look(screen: Screen, name: string): Promise<void> {
  await screen.settled();
  await picture(screen.page, name);
  await expectNoSidewaysScroll(screen.page, name);
  await expectNoAxeFindings(screen.page, name);
}

chapter("whoever looks at the project reads what it is not, and finds the numbers without signing up", async () => {
  const { page } = volunteer;
  await volunteer.goto(`/projects/${tonight.projectId}`);
  await page.getByText("这是陪伴和疏导").waitFor();
  await page.getByText(/不看病，不开药/u).waitFor();
  await look(volunteer, "project");
  await page.getByRole("button", { name: "急事，湖边听一听" }).click();
  await page.getByRole("link", { name: "12356 心理援助热线" }).waitFor();
  expect(await page.getByRole("link", { name: /110/u }).getAttribute("href")).toBe("tel:110");
  expect(await page.getByRole("button", { name: "请值班专业人员" }).count()).toBe(0);
  await look(volunteer, "numbers");
});

chapter("in the shift a volunteer calls for the professional with two presses and writes nothing", async () => {
  const { page } = volunteer;
  await volunteer.goto("/check-in");
  await page.getByRole("button", { name: "急事，湖边听一听" }).click();
  await page.getByRole("button", { name: "请值班专业人员" }).waitFor();
  expect(await page.getByRole("dialog").getByRole("textbox").count()).toBe(0);
  await look(volunteer, "before-the-call");
  await page.getByRole("button", { name: "请值班专业人员" }).click();
  await page.getByText("刚叫，还没人接手").waitFor();
  await page.getByText("已经叫了 林医生，组织者也知道了").waitFor();
  await look(volunteer, "called");
  await dispatchOutbox(site.services, 100);
});

chapter("the desk sees who waits since when, the professional opens the message and takes over", async () => {
  await desk.goto("/desk");
  await desk.page.getByText("有人在请专业人员").waitFor();
  await desk.page.getByText("王小美 叫的").waitFor();
  await look(desk, "today-with-a-call");
  const { page } = professional;
  await professional.goto("/me/inbox");
  await page.getByRole("link", { name: /请值班的专业人员过去/u }).click();
  await page.getByRole("button", { name: "我来接手" }).waitFor();
  await look(professional, "call");
  await page.getByRole("button", { name: "我来接手" }).click();
  await page.getByText("已接手 · 林医生").first().waitFor();
  await look(professional, "taken-over");
});

chapter("the volunteer sees who comes, also after the page was closed", async () => {
  const { page } = volunteer;
  await volunteer.goto("/schedule");
  await page.getByRole("button", { name: "急事，湖边听一听" }).first().click();
  await page.getByText("已接手 · 林医生").waitFor();
  await look(volunteer, "answered");
});

chapter(
  "the station writes down a supervision: who is missing is said, a telephone number is refused, the rest is there",
  async () => {
    const { page } = desk;
    await desk.goto("/desk/supervision");
    await page.getByText("还没有记过").waitFor();
    await look(desk, "log-empty");
    await page.getByRole("button", { name: "记一次督导" }).click();
    await page.getByRole("button", { name: "记下来" }).click();
    await page.getByText("至少选一类").waitFor();
    await page.getByText("至少选一位").waitFor();
    await look(desk, "form-missing");
    await page.getByText("风险研判", { exact: true }).click();
    await page.getByText("王小美", { exact: true }).click();
    await page.getByLabel(/要点/u).fill("她的电话 13800000000");
    await desk.refused(async () => {
      await page.getByRole("button", { name: "记下来" }).click();
      await page.getByText(/这里有身份证号或手机号/u).waitFor();
    });
    await look(desk, "form-refused");
    await page.getByLabel(/要点/u).fill("什么时候请值班的人。");
    await page.getByRole("button", { name: "记下来" }).click();
    await page.getByText("什么时候请值班的人。").waitFor();
    await page.getByRole("button", { name: "撤回" }).waitFor();
    await look(desk, "log");
  },
);

chapter("a social worker finds what is left of her continuing education beside her papers", async () => {
  const { page } = professional;
  await professional.goto("/me/credentials");
  await page.getByRole("heading", { name: "继续教育" }).waitFor();
  await page.getByText(/还差 90.00 小时/u).waitFor();
  await look(professional, "education");
  await professional.goto("/me/supervision");
  await page.getByText("你还不在哪个组织里").waitFor();
  await look(professional, "my-supervision");
});

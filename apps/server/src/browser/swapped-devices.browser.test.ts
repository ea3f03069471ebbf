import { openAlbum } from "@nuanlin/testing/browser/album";
import { expectNoAxeFindings } from "@nuanlin/testing/browser/axe-findings";
import { expectNoSidewaysScroll } from "@nuanlin/testing/browser/layout-findings";
import type { Screen } from "@nuanlin/testing/browser/screen";
import { openStory } from "@nuanlin/testing/browser/story";
import { insertFederationStaff, insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift } from "@nuanlin/testing/shift-factory";
import { useSite } from "./site.ts";

const site = await useSite("2026-11-24T08:30:00+08:00");
const picture = openAlbum("swapped-devices");
const title = "湖边的茶桌";

const station = await insertOrganisation(site.db, { name: "滨湖社工站" });
await insertShift(site.db, {
  organisationId: station,
  title,
  start: "2026-11-24T09:00:00+08:00",
  end: "2026-11-24T11:00:00+08:00",
});
const desk = await site.open("desk", { as: await insertPerson(site.db, { name: "任小舟" }) });
const phone = await site.open("phone", { as: await insertStaff(site.db, station, "organizer", { name: "陆小满" }) });
const federation = await site.open("phone", { as: await insertFederationStaff(site.db) });

const chapter = openStory(site.expectNoFaults, async () => {
  for (const [name, { page }] of Object.entries({ desk, phone, federation })) await picture(page, `broken-off-${name}`);
});

async function look(screen: Screen, name: string): Promise<void> {
  await screen.settled();
  await picture(screen.page, name);
  await expectNoSidewaysScroll(screen.page, name);
  await expectNoAxeFindings(screen.page, name);
}

chapter("a volunteer at a desk finds a shift of today, takes the place and signs in", async () => {
  for (const [path, name] of [
    ["/", "landing"],
    ["/home", "home"],
    ["/projects", "projects"],
  ] as const) {
    await desk.goto(path);
    await look(desk, name);
  }
  await desk.page.getByRole("link", { name: title }).first().click();
  await desk.page.getByRole("heading", { name: title }).waitFor();
  await look(desk, "project");
  await desk.page.getByRole("button", { name: "报名这一班" }).click();
  await desk.page.getByRole("heading", { name: "位置留好了" }).waitFor();
  await look(desk, "kept-place");
  await desk.page.getByRole("link", { name: "看我的日程" }).click();
  await desk.page.getByText(title).first().waitFor();
  await look(desk, "schedule");
  await site.moveTo("2026-11-24T08:55:00+08:00");
  await desk.goto("/check-in");
  await desk.page.getByRole("button", { name: "签到", exact: true }).click();
  await desk.page.getByText("已签到").first().waitFor();
  await look(desk, "checked-in");
});

chapter("the organizer calls the roll and confirms the hours on a phone in one hand", async () => {
  await site.moveTo("2026-11-24T11:05:00+08:00");
  await phone.goto("/desk");
  await look(phone, "desk-today");
  await phone.page.getByRole("link", { name: "签到", exact: true }).click();
  await phone.page.getByRole("button", { name: "都签退" }).click();
  await phone.page.getByText("到了 1 位，都点过了").first().waitFor();
  await look(phone, "roll");
  await phone.page.getByRole("link", { name: "核对时长" }).first().click();
  await phone.page.getByText("最晚 12月8日").waitFor();
  await look(phone, "hours-desk");
  await phone.page.getByRole("button", { name: "确认 1 条" }).click();
  await phone.page.getByText("任小舟 现在看到：+2.00 小时，已确认").waitFor();
  for (const [path, name] of [
    ["/desk/projects", "desk-projects"],
    ["/desk/projects/new", "project-new"],
    ["/desk/members", "members"],
  ] as const) {
    await phone.goto(path);
    await look(phone, name);
  }
});

chapter("the federation looks at the day on a phone, and the volunteer at the own hours", async () => {
  for (const [path, name] of [
    ["/federation", "federation"],
    ["/federation/hours", "federation-hours"],
    ["/federation/organisations", "federation-organisations"],
  ] as const) {
    await federation.goto(path);
    await look(federation, name);
  }
  for (const [path, name] of [
    ["/hours", "hours"],
    ["/me", "me"],
    ["/me/profile", "profile"],
    ["/help", "help"],
  ] as const) {
    await desk.goto(path);
    await look(desk, name);
  }
});

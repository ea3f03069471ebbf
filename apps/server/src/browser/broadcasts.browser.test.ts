import { openAlbum } from "@nuanlin/testing/browser/album";
import { expectNoAxeFindings } from "@nuanlin/testing/browser/axe-findings";
import { expectNoSidewaysScroll } from "@nuanlin/testing/browser/layout-findings";
import type { Screen } from "@nuanlin/testing/browser/screen";
import { openStory } from "@nuanlin/testing/browser/story";
import { insertFederationStaff, insertOrganisation, insertStaff } from "@nuanlin/testing/organisation-factory";
import { insertPerson } from "@nuanlin/testing/person-factory";
import { insertShift, seatPlan } from "@nuanlin/testing/shift-factory";
import { insertSignup } from "@nuanlin/testing/signup-factory";
import type { PersonActor } from "@nuanlin/domain/actor";
import { mostAttempts } from "@nuanlin/domain/notices/next-attempt";
import { noteDelivered, noteDeliveryFailed, takeDueDeliveries } from "@nuanlin/usecases/notices/deliver";
import { dispatchOutbox } from "@nuanlin/usecases/notices/dispatch-outbox";
import { listNotices } from "@nuanlin/usecases/notices/list-notices";
import { expect } from "vitest";
import { useSite } from "./site.ts";

const site = await useSite("2026-11-24T09:00:00+08:00");
const picture = openAlbum("broadcasts");

const station = await insertOrganisation(site.db, { name: "滨湖社工站" });
const shift = await insertShift(site.db, {
  organisationId: station,
  title: "湖边的茶桌",
  start: "2026-11-28T09:00:00+08:00",
  end: "2026-11-28T11:00:00+08:00",
  seats: [seatPlan({ name: "泡茶的邻居", maxHeads: 3 }), seatPlan({ name: "唱歌的邻居", maxHeads: 2 })],
});
const organizer = await insertStaff(site.db, station, "organizer", { name: "社工小李" });
const clerk = await insertFederationStaff(site.db);
const [an, bo, che] = [
  await insertPerson(site.db, { name: "安妮" }),
  await insertPerson(site.db, { name: "薄雪" }),
  await insertPerson(site.db, { name: "车前" }),
];
await insertSignup(site.db, { shift, personId: an.personId });
await insertSignup(site.db, { shift, personId: bo.personId });
await insertSignup(site.db, { shift, personId: che.personId, seat: 1 });
const { id: walkIn } = await site.db
  .insertInto("person")
  .values({ name: "路过的周伯", created_at: "2026-11-20T08:00:00+08:00" })
  .returning("id")
  .executeTakeFirstOrThrow();
await insertSignup(site.db, { shift, personId: walkIn, seat: 1 });
await site.db.updateTable("account").set({ email: "che@example.org" }).where("id", "=", che.accountId).execute();

const phone = await site.open("phone", { as: organizer });
const desk = await site.open("desk", { as: organizer });
const federation = await site.open("desk", { as: clerk });

const chapter = openStory(site.expectNoFaults, async () => {
  for (const [name, { page }] of Object.entries({ phone, desk, federation })) await picture(page, `broken-off-${name}`);
});

async function look(screen: Screen, name: string): Promise<void> {
  await screen.settled();
  await picture(screen.page, name);
  await expectNoSidewaysScroll(screen.page, name);
  await expectNoAxeFindings(screen.page, name);
}

async function wordsInInbox(person: PersonActor) {
  const { notices } = await listNotices(site.services, person, { limit: 10, cursor: null });
  return notices.map(({ kind, facts }) => [kind, facts.words]);
}

const words = "唱歌的邻居请早到十分钟，\n先在活动室试一下话筒。";

chapter("an organizer writes to one seat on the phone, and what is begun survives a reload", async () => {
  const { page } = phone;
  await phone.goto(`/desk/shifts/${shift.shiftId}`);
  await page.getByRole("heading", { name: "写给大家" }).scrollIntoViewIfNeeded();
  await look(phone, "section");
  await page.getByRole("button", { name: "写一条" }).click();
  await page.getByText("先写几个字").waitFor();
  await look(phone, "composer-empty");
  await page.getByLabel("唱歌的邻居").check();
  await page.getByText("有 1 位没有账号，收不到").waitFor();
  await page.getByLabel("写什么").fill("字".repeat(501));
  await page.getByText("多了 1 个字").first().waitFor();
  await look(phone, "composer-too-long");
  await page.getByLabel("写什么").fill(words);
  await page.reload();
  await phone.settled();
  await page.getByRole("button", { name: "接着写" }).click();
  expect(await page.getByLabel("写什么").inputValue()).toBe(words);
  expect(await page.getByLabel("唱歌的邻居").isChecked()).toBe(true);
  await look(phone, "composer-written");
});

chapter("the number of people is said before it goes out, and two presses send one message", async () => {
  const { page } = phone;
  await page.getByRole("button", { name: "看看再发" }).click();
  await page.getByRole("heading", { name: "发给 1 位，对吗" }).waitFor();
  await look(phone, "preview");
  await page.getByRole("button", { name: "发给 1 位" }).dblclick();
  await page.getByText("发给 1 位了").waitFor();
  await page.getByText("正在发").waitFor();
  await look(phone, "sending");
  expect(await site.db.selectFrom("broadcast").select(["words", "seat_id as seatId"]).execute()).toEqual([
    { words, seatId: shift.seatIds[1] },
  ]);
});

chapter(
  "only the people of that seat have it, and the organizer sees the mail leave without pressing anything",
  async () => {
    const { page } = phone;
    await dispatchOutbox(site.services, 100);
    expect(await wordsInInbox(che)).toEqual([["broadcast", words]]);
    expect(await wordsInInbox(an)).toEqual([]);
    await page.getByText("1 条在路上").waitFor();
    for (const { deliveryId } of await takeDueDeliveries(site.services, 10)) {
      await noteDelivered(site.services, deliveryId, "ref");
    }
    await page.getByText("1 条已送").waitFor();
    await page.getByText("都送了").waitFor();
    await page.getByRole("heading", { name: "写给大家" }).scrollIntoViewIfNeeded();
    await look(phone, "delivered");
    await page.getByRole("button", { name: "写一条" }).waitFor();
  },
);

chapter(
  "something urgent to everybody goes out as a short message too, and one of them does not get through",
  async () => {
    const { page } = desk;
    await desk.goto(`/desk/shifts/${shift.shiftId}`);
    await page.getByRole("button", { name: "写一条" }).click();
    await page.getByLabel("写什么").fill("下雨了，改在活动室集合。");
    await page.getByText("急事").click();
    await look(desk, "composer-urgent");
    await page.getByRole("button", { name: "看看再发" }).click();
    await look(desk, "preview-urgent");
    await page.getByRole("button", { name: "发给 3 位" }).click();
    await page.getByText("发给 3 位了").waitFor();
    await dispatchOutbox(site.services, 100);
    const due = await takeDueDeliveries(site.services, 10);
    expect(due).toHaveLength(4);
    const [lost, ...rest] = due.filter(({ channel }) => channel === "sms");
    if (!lost) throw new Error("short messages are due");
    await noteDeliveryFailed(site.services, lost.deliveryId, "isv.MOBILE_NUMBER_ILLEGAL", true);
    for (const { deliveryId } of [...rest, ...due.filter(({ channel }) => channel === "email")]) {
      await noteDelivered(site.services, deliveryId, null);
    }
    await page.getByText("1 条没送到").first().waitFor();
    await page.getByRole("heading", { name: "发过的" }).scrollIntoViewIfNeeded();
    await look(desk, "not-delivered");
  },
);

chapter("the federation sees what did not get through and has it sent again, one by one and all at once", async () => {
  const { page } = federation;
  await site.db
    .insertInto("outbox_message")
    .values({
      topic: "shift.at_risk",
      payload: JSON.stringify({ shiftId: "poison" }),
      dedupe_key: "poison",
      created_at: "2026-11-23T20:00:00+08:00",
      available_at: "2026-11-23T20:00:00+08:00",
      attempts: mostAttempts,
      dead_at: "2026-11-24T08:00:00+08:00",
      last_error: "invalid input syntax for type uuid",
    })
    .execute();
  await federation.goto("/federation/deliveries");
  await page.getByText("没有这个地址或号码，再送也一样").waitFor();
  await page.getByText("没有这个地址或号码，再送也一样").click();
  await page.getByText("isv.MOBILE_NUMBER_ILLEGAL").waitFor();
  await look(federation, "dead-letters");
  const small = await site.open("phone", { as: clerk });
  await small.goto("/federation/deliveries");
  await look(small, "dead-letters-phone");
  await page.getByRole("button", { name: /再送一次：组织者写给大家的/u }).click();
  await page.getByText("1 条在重新送，送不到会回到这里").waitFor();
  await page.getByText("组织者写给大家的", { exact: true }).waitFor({ state: "detached" });
  const [again] = await takeDueDeliveries(site.services, 10);
  expect(again).toMatchObject({ channel: "sms", kind: "broadcast", attempts: 1 });
  // The phone still shows both: somebody else has seen to one of them already, and it says so.
  await small.page.getByRole("button", { name: "2 条都再送" }).click();
  await look(small, "retry-all");
  await small.page.getByRole("alertdialog").getByRole("button", { name: "2 条都再送" }).click();
  await small.page.getByText("1 条在重新送；另外 1 条别人已经处理了").waitFor();
  await small.page.getByText("没有送不到的消息").waitFor();
  await look(small, "no-dead-letters");
});

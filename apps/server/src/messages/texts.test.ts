import { locales } from "@nuanlin/domain/accounts/account";
import type { DeliveryId, NoticeId, SignupId } from "@nuanlin/domain/ids";
import { type NoticeFacts, type NoticeKind, noticeKinds } from "@nuanlin/domain/notices/notice";
import type { DueDelivery } from "@nuanlin/usecases/notices/deliver";
import { describe, expect, test } from "vitest";
import { composeMail } from "./compose-mail.ts";
import { composeSms } from "./compose-sms.ts";

const origin = "https://nuanlin.example.org";
const from = "Nuanlin <hello@nuanlin.example.org>";
const now = new Date("2026-11-24T08:00:00Z");
const tea: NoticeFacts = {
  projectId: "p1",
  title: "陪聊下午茶",
  seatName: "陪聊",
  organisationName: "龙溪街道社工站",
  placeName: "活动室",
  timeZone: "Asia/Shanghai",
  start: Date.parse("2026-11-28T01:00:00Z"),
  end: Date.parse("2026-11-28T03:30:00Z"),
  oldStart: Date.parse("2026-11-27T01:00:00Z"),
  oldEnd: Date.parse("2026-11-27T03:00:00Z"),
  answerBy: Date.parse("2026-11-26T10:00:00Z"),
  reason: "水管坏了",
  words: "带上雨伞",
  maskedName: "王*",
  minutes: 150,
  people: 3,
  level: 2,
  status: "approved",
  targetId: "t1",
};

/** What every notice about a shift has at the least. */
const { title, organisationName, placeName, timeZone, start, end } = tea;
const bare: NoticeFacts = { title, organisationName, placeName, timeZone, start, end } as NoticeFacts;

function due(kind: NoticeKind, locale: (typeof locales)[number], facts: NoticeFacts = tea): DueDelivery {
  return {
    deliveryId: "11111111-1111-4111-8111-111111111111" as DeliveryId,
    noticeId: "22222222-2222-4222-8222-222222222222" as NoticeId,
    signupId: "33333333-3333-4333-8333-333333333333" as SignupId,
    channel: "email",
    address: "lin@example.org",
    kind,
    facts,
    locale,
    personName: "林雨桐",
    shiftSequence: 2,
    attempts: 1,
  };
}

const mailOf = (kind: NoticeKind, locale: (typeof locales)[number], facts?: NoticeFacts) =>
  composeMail(due(kind, locale, facts), origin, from, now);

describe.each(locales)("in %s", (locale) => {
  test.each(noticeKinds)("%s is said in full sentences, with a link, whatever is known", (kind) => {
    for (const facts of [tea, bare]) {
      const { subject, text, html } = mailOf(kind, locale, facts);
      const { text: short } = composeSms(due(kind, locale, facts), origin, now);
      for (const words of [subject, text, html, short]) {
        expect(words).not.toMatch(/undefined|null|NaN|\[object|!(?!doctype)|！/u);
        expect(words).not.toMatch(/[，：；。、][，：；。、]|, ,|: ,|“”/u);
      }
      expect(subject.trim()).toBe(subject);
      expect(text).toMatch(/https:\/\/nuanlin\.example\.org\/\S+/u);
      expect(text).toContain(`${origin}/me/settings/notices`);
    }
  });
});

test("Chinese has spaces between characters and digits, and punctuation of full width", () => {
  for (const kind of noticeKinds) {
    const { subject, text } = mailOf(kind, "zh-CN");
    const prose = `${subject}\n${text}`.replaceAll(/https:\S+|\d+:\d+/gu, "");
    expect(prose).not.toMatch(/\p{Script=Han}\d|\d\p{Script=Han}/u);
    expect(prose).not.toMatch(/\p{Script=Han}[,.:;?()]/u);
  }
});

test("a time is said on the clock of the place, with the day it ends on and a year that is not this one", () => {
  const night = { ...tea, start: Date.parse("2027-03-27T22:00:00Z"), end: Date.parse("2027-03-28T05:00:00Z") };
  const london = { ...night, timeZone: "Europe/London" };
  expect(mailOf("signup.confirmed", "en", london).text).toContain(
    "When: Sat 27 Mar 2027, 22:00–Sun 28 Mar 2027, 6:00 (local time)",
  );
  expect(mailOf("signup.confirmed", "zh-CN", night).text).toContain("时间：2027 年 3 月 28 日（周日）6:00–13:00");
});

test("what people wrote themselves stays text: it neither becomes markup nor a second header", () => {
  const nasty = { ...tea, title: "<b>茶</b>\nBcc: x@example.org", words: "<script>alert(1)</script>\n第二行" };
  const { subject, html, text } = mailOf("broadcast", "zh-CN", nasty);
  expect(subject).not.toContain("\n");
  expect(html).not.toMatch(/<script|<b>/u);
  expect(text).toContain("> <script>alert(1)</script>\n> 第二行");
});

test("somebody who brought a neighbour reads whose place it is", () => {
  expect(mailOf("signup.confirmed", "zh-CN").text).toContain("报名的人：王*");
  expect(mailOf("signup.confirmed", "en").text).toContain("For: 王*");
});

test("a move replaces the entry in the calendar, a cancellation takes it out with a higher sequence", () => {
  const moved = mailOf("shift.moved", "zh-CN").calendar;
  const cancelled = mailOf("shift.cancelled", "zh-CN").calendar;
  expect(moved).toMatchObject({ method: "REQUEST" });
  expect(moved?.content).toContain("SEQUENCE:2\r\n");
  expect(cancelled).toMatchObject({ method: "CANCEL" });
  expect(cancelled?.content).toContain("SEQUENCE:3\r\n");
  expect(cancelled?.content).toContain("STATUS:CANCELLED");
  const uid = (content = "") => /UID:(\S+)/u.exec(content)?.[1];
  expect(uid(moved?.content)).toBe(uid(cancelled?.content));
  expect(mailOf("broadcast", "zh-CN").calendar).toBeNull();
});

import { type NoticeFacts, noticeKinds } from "@nuanlin/domain/notices/notice";
import { describe, expect, test } from "vitest";
import type { DateView } from "../../shared/dates.ts";
import { noticeSentence } from "./notice-sentence.ts";
import { toNoticeWords } from "./notice-words.ts";

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
  reason: "SHIFT_OVERLAP",
  words: "带上雨伞",
  maskedName: "王*",
  minutes: 150,
  level: 2,
  status: "approved",
  people: 3,
  targetId: "t1",
};

const viewIn = (language: DateView["language"]): DateView => ({ language, zone: "Asia/Shanghai", now });

describe.each(["zh-CN", "en"] as const)("in %s", (language) => {
  test.each(noticeKinds)("%s is said in a sentence, whatever is known", (kind) => {
    for (const facts of [tea, { ...tea, status: "returned" }, { title: "Tea" }, {}]) {
      const words = toNoticeWords(kind, facts, viewIn(language));
      const sentence = noticeSentence(kind, words, language);
      for (const said of [sentence, ...Object.values(words).map(String)])
        expect(said).not.toMatch(/undefined|null|NaN|\[object|!|！/u);
      expect(sentence.length).toBeGreaterThan(6);
      expect(sentence).not.toMatch(/[，；、][，；、]|「」|“”|\s\s|\s[.,]|[.。]$/u);
      expect(sentence.trim()).toBe(sentence);
      if (language === "en") expect(sentence).toMatch(/^[^a-z]/u);
    }
  });
});

test("Chinese has a space between characters and digits, and punctuation of full width", () => {
  for (const kind of noticeKinds) {
    const sentence = noticeSentence(kind, toNoticeWords(kind, tea, viewIn("zh-CN")), "zh-CN");
    expect(sentence).not.toMatch(/\p{Script=Han}\d|\d\p{Script=Han}/u);
    expect(sentence).not.toMatch(/\p{Script=Han}[,.:;?()]/u);
  }
});

test("somebody who brought a neighbour reads whose place it is, everybody else that it is theirs", () => {
  const said = (facts: NoticeFacts) =>
    noticeSentence("signup.offered", toNoticeWords("signup.offered", facts, viewIn("zh-CN")), "zh-CN");
  expect(said(tea)).toBe("「陪聊下午茶」有人让出了位置，轮到王*了");
  expect(said({ title: "陪聊下午茶" })).toBe("「陪聊下午茶」有人让出了位置，轮到你了");
});

test("a code becomes words, a code nobody knows is left out, and what a person wrote stays", () => {
  const reason = (given: string) => toNoticeWords("standing.skipped", { reason: given }, viewIn("zh-CN")).reason;
  expect(reason("SHIFT_OVERLAP")).toBe("那个时间你已经有别的班次");
  expect(reason("NO_SUCH_CODE")).toBe("");
  expect(reason("水管坏了")).toBe("水管坏了");
});

test("a time is the one of the place", () => {
  const london = { ...tea, timeZone: "Europe/London" };
  expect(toNoticeWords("shift.moved", london, { ...viewIn("en"), zone: "Europe/London" }).when).toBe(
    "Sat 28 Nov, 01:00–03:30",
  );
});

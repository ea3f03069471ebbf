import type { NoticeKind } from "@nuanlin/domain/notices/notice";
import type { Language } from "../../shared/messages.ts";
import type { NoticeWords, Sentences } from "./notice-words.ts";
import { sentencesEn } from "./sentences-en.ts";
import { sentencesZh } from "./sentences-zh.ts";

const sentences: Readonly<Record<Language, Sentences>> = { "zh-CN": sentencesZh, en: sentencesEn };

/** What a notice says, warm and in one breath; the facts stand below it. */
export function noticeSentence(kind: NoticeKind, words: NoticeWords, language: Language): string {
  return sentences[language][kind](words);
}

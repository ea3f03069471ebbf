import { credentialTypes } from "@nuanlin/domain/codes/credential-type";
import type { NoticeFacts, NoticeKind } from "@nuanlin/domain/notices/notice";
import { type DateView, showInstant, showPeriod, showShortDay } from "../../shared/dates.ts";
import type { Language } from "../../shared/messages.ts";
import { nameIn } from "../../shared/name-in.ts";
import { reasonWords } from "../../shared/reason-words.ts";
import { spokenEn } from "./spoken-en.ts";
import { spokenZh } from "./spoken-zh.ts";

/** The facts of a notice as words of a language; where a fact is missing there is a word that fits, or an empty text. */
export interface NoticeWords {
  readonly title: string;
  readonly organisation: string;
  /** Somebody who acted towards the reader, never the whole name. */
  readonly name: string;
  /** Whose place it is: "you", or the masked name of somebody the reader brought. */
  readonly you: string;
  readonly your: string;
  readonly when: string;
  readonly oldWhen: string;
  readonly start: string;
  readonly reason: string;
  readonly hours: string;
  readonly level: string;
  readonly status: string;
  /** The name of the credential it is about. */
  readonly credential: string;
  /** The last day on which it counts. */
  readonly validUntil: string;
  /** 0 where it is not said. */
  readonly people: number;
}

/** How a language says what is not a sentence yet. */
export interface Spoken {
  readonly title: (title: string | undefined) => string;
  readonly someOrganisation: string;
  readonly someCredential: string;
  readonly somebody: string;
  readonly you: string;
  readonly your: (name: string | undefined) => string;
  readonly duration: (minutes: number) => string;
}

/** One sentence for each kind: a new kind without one does not compile. */
export type Sentences = Readonly<Record<NoticeKind, (words: NoticeWords) => string>>;

const spoken: Readonly<Record<Language, Spoken>> = { "zh-CN": spokenZh, en: spokenEn };

const ofOwnPlace = /^(signup|shift|hours)\./u;

/** Puts the facts into words, with times on the clock of the place. */
export function toNoticeWords(kind: NoticeKind, facts: NoticeFacts, view: DateView): NoticeWords {
  const language = spoken[view.language];
  const brought = ofOwnPlace.test(kind) ? facts.maskedName : undefined;
  return {
    title: language.title(facts.title),
    organisation: facts.organisationName ?? language.someOrganisation,
    name: facts.maskedName ?? language.somebody,
    you: brought ?? language.you,
    your: language.your(brought),
    when: period(facts.start, facts.end, view),
    oldWhen: period(facts.oldStart, facts.oldEnd, view),
    start: facts.start === undefined ? "" : showInstant(facts.start, view),
    reason: reasonWords(facts.reason ?? "", view.language),
    hours: facts.minutes === undefined ? "" : language.duration(facts.minutes),
    level: facts.level === undefined ? "" : String(facts.level),
    status: facts.status ?? "",
    credential: credentialName(facts, view.language) ?? language.someCredential,
    validUntil: facts.validUntil === undefined ? "" : showShortDay(dayOf(facts.validUntil), { ...view, zone: "UTC" }),
    people: facts.people ?? 0,
  };
}

function credentialName({ credentialType: type, credentialNames: own }: NoticeFacts, language: Language) {
  if (own !== undefined) return nameIn(own, language);
  return type !== undefined && credentialTypes.isCode(type)
    ? nameIn(credentialTypes.byCode(type), language)
    : undefined;
}

const dayOf = (isoDay: string) => new Date(`${isoDay}T00:00:00Z`);

function period(start: number | undefined, end: number | undefined, view: DateView): string {
  if (start === undefined) return "";
  return end === undefined ? showInstant(start, view) : showPeriod(start, end, view);
}

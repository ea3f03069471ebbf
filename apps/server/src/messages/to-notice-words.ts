import type { Locale } from "@nuanlin/domain/accounts/account";
import { credentialTypes } from "@nuanlin/domain/codes/credential-type";
import type { NoticeFacts, NoticeKind } from "@nuanlin/domain/notices/notice";
import { districtZone, localDate, localTime, localWeekday } from "@nuanlin/domain/time/zone";
import type { NoticeWords, Spoken, WallTime } from "./notice-words.ts";
import { spokenEn } from "./spoken-en.ts";
import { spokenZh } from "./spoken-zh.ts";

const spoken: Readonly<Record<Locale, Spoken>> = { "zh-CN": spokenZh, en: spokenEn };

/** Puts the facts into words. Times are those of the place's own clock; the year is said when it is not the present one. */
export function toNoticeWords(kind: NoticeKind, facts: NoticeFacts, locale: Locale, now: Date): NoticeWords {
  const language = spoken[locale];
  const zone = facts.timeZone ?? districtZone;
  const elsewhere = zone === districtZone ? "" : language.elsewhere;
  const moment = (at: number | undefined) =>
    at === undefined ? "" : `${language.moment(toWallTime(new Date(at), zone, now))}${elsewhere}`;
  const span = (start: number | undefined, end: number | undefined) => {
    if (start === undefined || end === undefined) return moment(start);
    const [from, to] = [new Date(start), new Date(end)];
    const sameDay = localDate(from, zone) === localDate(to, zone);
    const first = language.moment(toWallTime(from, zone, now));
    const last = sameDay ? clock(to, zone) : language.moment(toWallTime(to, zone, now));
    return `${language.span(first, last)}${elsewhere}`;
  };
  return {
    title: facts.title ?? language.someProject,
    organisation: facts.organisationName ?? language.someOrganisation,
    name: facts.maskedName ?? language.somebody,
    who: /^(signup|shift|hours)\./u.test(kind) ? (facts.maskedName ?? "") : "",
    seat: facts.seatName ?? "",
    place: facts.placeName ?? "",
    when: span(facts.start, facts.end),
    start: moment(facts.start),
    oldWhen: span(facts.oldStart, facts.oldEnd),
    by: moment(facts.answerBy),
    reason: reasonWords(facts.reason ?? "", language),
    words: facts.words ?? "",
    hours: facts.minutes === undefined ? "" : language.duration(facts.minutes),
    people: facts.people ?? 0,
    level: facts.level === undefined ? "" : String(facts.level),
    status: facts.status ?? "",
    credential: credentialName(facts, locale) ?? language.someCredential,
    validUntil: facts.validUntil === undefined ? "" : dayInFull(facts.validUntil, locale),
  };
}

/** Codes are in capitals; what a person wrote is said as it is. A code nobody has words for is left out. */
function reasonWords(reason: string, language: Spoken): string {
  return /^[A-Z][A-Z_]+$/u.test(reason) ? (language.reasons[reason] ?? "") : reason;
}

function credentialName({ credentialType: type, credentialNames: own }: NoticeFacts, locale: Locale) {
  const names = own ?? (type !== undefined && credentialTypes.isCode(type) ? credentialTypes.byCode(type) : undefined);
  return locale === "en" ? names?.en : names?.zh;
}

function dayInFull(isoDay: string, locale: Locale): string {
  const inFull = new Intl.DateTimeFormat(locale === "en" ? "en-GB" : locale, { dateStyle: "long", timeZone: "UTC" });
  return inFull.format(new Date(`${isoDay}T00:00:00Z`));
}

function toWallTime(at: Date, zone: string, now: Date): WallTime {
  const date = localDate(at, zone);
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const thisYear = localDate(now, zone).startsWith(`${year}-`);
  return { year, month, day, weekday: localWeekday(at, zone), time: clock(at, zone), thisYear };
}

function clock(at: Date, zone: string): string {
  return localTime(at, zone).replace(/^0/u, "");
}

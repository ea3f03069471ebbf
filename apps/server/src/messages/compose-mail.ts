import type { Locale } from "@nuanlin/domain/accounts/account";
import { noticePath, noticePreferencesPath } from "@nuanlin/domain/notices/notice-path";
import type { DueDelivery } from "@nuanlin/usecases/notices/deliver";
import { encode } from "html-entities";
import { calendarFor } from "./calendar-part.ts";
import type { MailFrame, MailText, MailTexts } from "./mail-text.ts";
import { mailFrameEn, mailTextsEn } from "./mail-text-en.ts";
import { mailFrameZh, mailTextsZh } from "./mail-text-zh.ts";
import { toNoticeWords } from "./to-notice-words.ts";
import type { Mail } from "./transports.ts";

const languages: Readonly<Record<Locale, { readonly texts: MailTexts; readonly frame: MailFrame }>> = {
  "zh-CN": { texts: mailTextsZh, frame: mailFrameZh },
  en: { texts: mailTextsEn, frame: mailFrameEn },
};

/** Writes the mail for a delivery in the language of its reader: plain text, the same as HTML, and the calendar entry where it has one. */
export function composeMail(due: DueDelivery, origin: string, from: string, now: Date): Mail {
  const { texts, frame } = languages[due.locale];
  const words = toNoticeWords(due.kind, due.facts, due.locale, now);
  const text = texts[due.kind](words);
  const parts = {
    greeting: frame.greeting(due.personName),
    lines: text.lines.filter((line) => line !== ""),
    details: text.details ? frame.details(words).filter(([, value]) => value !== "") : [],
    pageUrl: `${origin}${noticePath(due.kind, due.facts)}`,
    preferencesUrl: `${origin}${noticePreferencesPath}`,
  };
  return {
    to: due.address,
    subject: oneLine(text.subject),
    text: plain(text, frame, parts),
    html: html(text, frame, parts),
    preferencesUrl: parts.preferencesUrl,
    dedupeKey: due.deliveryId,
    calendar: calendarFor(due, { origin, from, name: frame.calendarName, now }),
  };
}

interface Parts {
  readonly greeting: string;
  readonly lines: readonly string[];
  readonly details: ReturnType<MailFrame["details"]>;
  readonly pageUrl: string;
  readonly preferencesUrl: string;
}

function plain(text: MailText, frame: MailFrame, parts: Parts): string {
  const quote = text.quote && text.quote.split("\n").map((line) => `> ${line}`);
  const details = parts.details.map(([name, value]) => `${name}${frame.colon}${value}`);
  const blocks = [
    [parts.greeting],
    parts.lines,
    quote || [],
    details,
    [`${text.action}${frame.colon}${parts.pageUrl}`],
    [frame.signature],
    ["-- ", frame.why, `${frame.choose}${frame.colon}${parts.preferencesUrl}`],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join("\n"))
    .join("\n\n")}\n`;
}

// Mail programs know little CSS: one column, large letters, colours that hold on white and on black.
function html(text: MailText, frame: MailFrame, parts: Parts): string {
  const rows = parts.details.map(([name, value]) => `<dt style="color:#555">${encode(name)}</dt>${dd(value)}`);
  return [
    `<!doctype html><html lang="${frame.lang}"><head><meta charset="utf-8">`,
    `<meta name="viewport" content="width=device-width"><title>${encode(text.subject)}</title></head>`,
    `<body style="margin:0;padding:24px;font:17px/1.6 sans-serif;max-width:36em">`,
    p(parts.greeting),
    ...parts.lines.map(p),
    !text.quote
      ? ""
      : `<blockquote style="margin:16px 0;padding-left:12px;border-left:4px solid #888;white-space:pre-line">${encode(text.quote)}</blockquote>`,
    rows.length > 0 ? `<dl style="margin:16px 0">${rows.join("")}</dl>` : "",
    `<p style="margin:24px 0"><a href="${encode(parts.pageUrl)}" style="display:inline-block;padding:12px 20px;background:#1f5f54;color:#fff;border-radius:8px;text-decoration:none">${encode(text.action)}</a></p>`,
    p(frame.signature),
    `<hr><p style="font-size:15px">${encode(frame.why)} <a href="${encode(parts.preferencesUrl)}">${encode(frame.choose)}</a></p>`,
    "</body></html>",
  ].join("\n");
}

function p(words: string): string {
  return `<p>${encode(words)}</p>`;
}

function dd(value: string): string {
  return `<dd style="margin:0 0 8px">${encode(value)}</dd>`;
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/gu, " ").trim();
}

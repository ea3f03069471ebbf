import type { Locale } from "@nuanlin/domain/accounts/account";
import { noticePath } from "@nuanlin/domain/notices/notice-path";
import type { DueDelivery } from "@nuanlin/usecases/notices/deliver";
import type { TextsByKind } from "./notice-words.ts";
import { shortTextsEn } from "./short-text-en.ts";
import { shortTextsZh } from "./short-text-zh.ts";
import { toNoticeWords } from "./to-notice-words.ts";
import type { Sms } from "./transports.ts";

const texts: Readonly<Record<Locale, TextsByKind<string>>> = { "zh-CN": shortTextsZh, en: shortTextsEn };

/** Writes the short message for a delivery in the language of its reader, and names its facts for providers with templates. */
export function composeSms(due: DueDelivery, origin: string, now: Date): Sms {
  const words = toNoticeWords(due.kind, due.facts, due.locale, now);
  const { title, organisation, name, when, start, by, place } = words;
  const filled = Object.entries({ title, organisation, name, when, start, by, place }).filter(
    ([, value]) => value !== "",
  );
  // Every sign of a short message costs: the page is enough, without the place on it.
  const [page] = noticePath(due.kind, due.facts).split("#");
  return {
    to: due.address,
    kind: due.kind,
    text: `${texts[due.locale][due.kind](words)} ${origin}${page}`,
    params: Object.fromEntries(filled),
    dedupeKey: due.deliveryId,
  };
}

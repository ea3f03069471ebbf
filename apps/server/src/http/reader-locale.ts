import { type Locale, locales } from "@nuanlin/domain/accounts/account";

/**
 * The language of somebody without an account: the one that the address asks for, else the first of those their browser wants that
 * we have, else Chinese, the language of the district. Nobody is refused for asking in another one.
 */
export function readerLocale(asked: string | undefined, acceptLanguage: string | undefined): Locale {
  return localeFor(asked ?? "") ?? wantedIn(acceptLanguage ?? "").find((locale) => locale !== undefined) ?? "zh-CN";
}

/** What a browser wants, the most wanted first (RFC 9110, 12.5.4); of those wanted alike, in the order given. */
function wantedIn(header: string): (Locale | undefined)[] {
  return header
    .split(",")
    .map((part) => {
      const [range = "", ...parameters] = part.split(";").map((piece) => piece.trim());
      const weight = parameters.find((one) => one.startsWith("q="))?.slice(2);
      return { locale: localeFor(range), weight: weight === undefined ? 1 : Number(weight) };
    })
    .filter(({ weight }) => weight > 0)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ locale }) => locale);
}

/** Of a language we have one kind each: whoever wants British English or Chinese of Singapore gets it. */
function localeFor(range: string): Locale | undefined {
  const [language = ""] = range.toLowerCase().split("-");
  return locales.find((locale) => locale.split("-")[0] === language);
}

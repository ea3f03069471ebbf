import { expect, test } from "vitest";
import { readerLocale } from "./reader-locale.ts";

test.each([
  [undefined, undefined, "zh-CN"],
  [undefined, "en-GB,en;q=0.9", "en"],
  [undefined, "zh-CN,zh;q=0.9,en;q=0.8", "zh-CN"],
  [undefined, "en;q=0.3, zh;q=0.7", "zh-CN"],
  [undefined, "de-DE,de;q=0.9,en;q=0.7", "en"],
  [undefined, "en;q=0, zh", "zh-CN"],
  [undefined, "de, *;q=0.5", "zh-CN"],
  [undefined, "en;q=nonsense", "zh-CN"],
  ["en", "zh-CN", "en"],
  ["zh-CN", "en", "zh-CN"],
  ["xx", "en", "en"],
])("the address asks for %s, the browser for %s: %s", (asked, header, locale) => {
  expect(readerLocale(asked, header)).toBe(locale);
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanLine, cleanText, cutAtWord, firstSentence } from "./clean-text.ts";
import { decodeEntities } from "./sample-file.ts";

const clean = (raw: string) => cleanText(raw, decodeEntities, 8000).text;

describe("a reader sees plain text", () => {
  test.each([
    ["one\r\rtwo\r\nthree", "one\n\ntwo\nthree"],
    ["a&nbsp;b &lsquo;c&rsquo;", "a b ‘c’"],
    ["<p>Hello <b>you</b></p><ul><li>tea<li>cake</ul>", "Hello you\n\n- tea\n- cake"],
    ["&lt;p&gt;escaped once more&lt;/p&gt;", "escaped once more"],
    ["5 < 6 and 7 > 3", "5 < 6 and 7 > 3"],
    ["before<script>alert('x')</script >after<style>p{}", "beforeafter"],
    ["a<!-- hidden <b> -->b", "ab"],
    ["Cafe\u0301\u0000\u0007&#0;", "Café"],
    ["x\uFEFF\u202Ey", "xy"],
    ["lone \uD800 half", "lone \uFFFD half"],
    ["a\n\n\n\n\nb   c", "a\n\nb c"],
  ])("%j becomes %j", (raw, expected) => {
    expect(clean(raw)).toBe(expected);
  });
});

test("nothing that a browser could take for a tag, and no control character, survives", () => {
  const pieces = fc.constantFrom(
    "<",
    ">",
    "scr",
    "ipt",
    "<b>",
    "</",
    "!--",
    "-->",
    "&lt;",
    "&gt;",
    "\u0000",
    "\u200B",
    "img src=x",
    "a",
    " ",
    "\u200D",
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 40 }), (parts) => {
      for (const text of [clean(parts.join("")), cleanLine(parts.join(""), decodeEntities, 300).text]) {
        expect(text).not.toMatch(/<[a-z/!?]/iu);
        expect(text).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F]/u);
        expect(text.isWellFormed()).toBe(true);
      }
    }),
  );
});

test("a text of megabytes and ten thousand open scripts takes no longer than a glance", () => {
  const started = Date.now();
  const { text, cut } = cleanText("<script ".repeat(500_000), decodeEntities, 8000);
  cleanText("<a".repeat(500_000), decodeEntities, 8000);
  cleanText("<!--".repeat(500_000), decodeEntities, 8000);
  expect({ text, cut }).toEqual({ text: "", cut: true });
  expect(Date.now() - started).toBeLessThan(5000);
});

test("a long text ends at a word and says so", () => {
  expect(cutAtWord("the quick brown fox", 12)).toBe("the quick…");
  expect(cutAtWord("暖邻".repeat(20), 10)).toBe("暖邻暖邻暖邻暖邻暖…");
  expect(cleanText("word ".repeat(3000), decodeEntities, 100)).toMatchObject({ cut: true });
});

test("the summary is the first sentence, a bare greeting takes the next along", () => {
  expect(firstSentence("Do you like tea? Then come. And stay.", 120)).toBe("Do you like tea? Then come.");
  expect(firstSentence("About us\n\nWe mend what is broken. Every Tuesday.", 120)).toBe("We mend what is broken.");
  expect(firstSentence("我们每周二下午在社区修理小家电，欢迎带着坏了的东西来。还有茶。", 120)).toBe(
    "我们每周二下午在社区修理小家电，欢迎带着坏了的东西来。",
  );
  expect([...firstSentence("long ".repeat(100), 120)].length).toBeLessThanOrEqual(120);
});

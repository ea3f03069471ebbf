import { expect, test } from "vitest";
import { searchProjectsInput, wordsOf } from "./search-projects.ts";

test("somebody who says nothing sees the first page of everything, soonest first", () => {
  expect(searchProjectsInput.parse({})).toMatchObject({
    text: "",
    categories: [],
    near: null,
    sort: "soonest",
    cursor: null,
    limit: 24,
  });
});

test("full-width letters typed on a Chinese keyboard find what plain ones find", () => {
  expect(searchProjectsInput.parse({ text: "　ＡＥＤ 急救 " }).text).toBe("AED 急救");
});

test("the same word typed twice is one word, whatever its case", () => {
  expect(wordsOf("AED  急救 aed")).toEqual(["aed", "急救"]);
});

test("a last day before the first one is refused at the last day", () => {
  const answer = searchProjectsInput.safeParse({ from: "2026-11-29", to: "2026-11-28" });
  expect(answer.error?.issues.map(({ path, message }) => [path, message])).toEqual([[["to"], "end_before_start"]]);
});

test("nobody asks for more than a hundred cards at once, nor for a filter we do not know", () => {
  expect(searchProjectsInput.safeParse({ limit: 101 }).success).toBe(false);
  expect(searchProjectsInput.safeParse({ price: 3 }).success).toBe(false);
  expect(searchProjectsInput.safeParse({ text: "a\u0000b" }).success).toBe(false);
});

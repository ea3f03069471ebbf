import { expect, test } from "vitest";
import { toCsv } from "./to-csv.ts";

test("a spreadsheet sees Chinese and numbers as they are", () => {
  expect(
    toCsv([
      ["项目", "分钟"],
      ["下午茶", 120],
    ]),
  ).toBe("\uFEFF项目,分钟\r\n下午茶,120\r\n");
});

test.each(["=1+1", "+8613800000000", "-2", "@SUM(A1)", "\t=1"])(
  "a project called %j is a text and no formula",
  (title) => {
    expect(
      toCsv([[title]])
        .replace(/^\uFEFF"?/u, "")
        .startsWith("'"),
    ).toBe(true);
  },
);

test("commas, quotes and line breaks stay inside their cell", () => {
  expect(toCsv([['茶, "热的"\n两杯', 1]])).toBe('\uFEFF"茶, ""热的""\n两杯",1\r\n');
});

test("a negative number stays a number", () => {
  expect(toCsv([[-5]])).toBe("\uFEFF-5\r\n");
});

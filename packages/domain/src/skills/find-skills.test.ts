import { expect, test } from "vitest";
import { findSkills } from "./find-skills.ts";

const firstFor = (typed: string) => findSkills(typed, 1)[0]?.code;

test.each([
  ["陪诊", "elder.escort"],
  ["pei zhen", "elder.escort"],
  ["peizhen", "elder.escort"],
  ["挂号", "elder.escort"],
  ["Meals", "elder.meals"],
  ["ＭＥＡＬＳ", "elder.meals"],
])("somebody who types %j is offered %s first", (typed, code) => {
  expect(firstFor(typed)).toBe(code);
});

test("the first letters of the pinyin are enough", () => {
  expect(findSkills("djlrtw", 5).map(({ code }) => code)).toContain("elder.visit");
});

test("a name that is written so comes before one that only holds it", () => {
  expect(findSkills("护理", 10).length).toBeGreaterThan(1);
  expect(firstFor("护理照护")).toBe("elder.care");
});

test("blank text and unknown words offer nothing, and the list stays short", () => {
  expect(findSkills("  ", 10)).toEqual([]);
  expect(findSkills("xyzzy", 10)).toEqual([]);
  expect(findSkills("a", 3).length).toBeLessThanOrEqual(3);
});

import { expect, expectTypeOf, test } from "vitest";
import { codeTable, type CodeOf } from "./code-table.ts";
import { documentTypes } from "./document-type.ts";
import { educationLevels } from "./education.ts";
import { employmentStatuses } from "./employment.ts";
import { genders } from "./gender.ts";
import { hoursEntryModes } from "./hours-entry-mode.ts";
import { hoursNatures } from "./hours-nature.ts";
import { personalStrengths } from "./personal-strength.ts";
import { politicalStatuses } from "./political-status.ts";
import { safeguards } from "./safeguard.ts";
import { coverScenes, coverSceneOf, nationalCategoryOf, serviceCategories } from "./service-category.ts";
import { signupModes } from "./signup-mode.ts";
import { targetGroups } from "./target-group.ts";

test("a table knows its own codes and no others", () => {
  expect(genders.codes).toEqual(["1", "2"]);
  expect(genders.byCode("2").zh).toBe("女");
  expect(genders.isCode("1")).toBe(true);
  expect(genders.isCode("3")).toBe(false);
  expect(genders.isCode("constructor")).toBe(false);
  expectTypeOf<CodeOf<typeof genders>>().toEqualTypeOf<"1" | "2">();
});

test("a code given twice does not go unnoticed", () => {
  const twice = [
    { code: "01", zh: "儿童", en: "Children" },
    { code: "01", zh: "妇女", en: "Women" },
  ];
  expect(() => codeTable(twice)).toThrow("01");
});

test("asking for a code that is none is a fault, not an empty name", () => {
  const loose = codeTable<{ code: string; zh: string; en: string }>([{ code: "1", zh: "男", en: "Male" }]);
  expect(() => loose.byCode("7")).toThrow("7");
});

test("the national lists have the numbers of entries that were seen", () => {
  const sizes = {
    targetGroups: targetGroups.codes.length,
    safeguards: safeguards.codes.length,
    personalStrengths: personalStrengths.codes.length,
    documentTypes: documentTypes.codes.length,
    politicalStatuses: politicalStatuses.codes.length,
    educationLevels: educationLevels.codes.length,
    employmentStatuses: employmentStatuses.codes.length,
    hoursNatures: hoursNatures.codes.length,
    hoursEntryModes: hoursEntryModes.codes.length,
    signupModes: signupModes.codes.length,
    nationalCategories: serviceCategories.codes.filter((code) => code.startsWith("00")).length,
  };
  expect(sizes).toEqual({
    targetGroups: 13,
    safeguards: 12,
    personalStrengths: 24,
    documentTypes: 9,
    politicalStatuses: 14,
    educationLevels: 14,
    employmentStatuses: 13,
    hoursNatures: 2,
    hoursEntryModes: 5,
    signupModes: 5,
    nationalCategories: 21,
  });
});

test("our own categories stay in the Zhejiang block and go out under a national code", () => {
  for (const code of serviceCategories.codes) {
    expect(code).toMatch(/^(00|33)\d{2}$/u);
    expect(nationalCategoryOf(code)).toMatch(/^00\d{2}$/u);
    if (code.startsWith("00")) expect(nationalCategoryOf(code)).toBe(code);
  }
  expect(nationalCategoryOf("3301")).toBe("0017");
});

test("every scene that was drawn stands for some category", () => {
  const used = new Set(serviceCategories.codes.map(coverSceneOf));
  expect([...used].toSorted()).toEqual([...coverScenes].toSorted());
  expect(coverSceneOf("0013")).toBe("rescue");
  expect(coverSceneOf("3301")).toBe("elder");
});

import { expect, test } from "vitest";
import { credentialTypes } from "../codes/credential-type.ts";
import { iscoGroupOf } from "./isco-groups.ts";
import { serviceAreas } from "./service-areas.ts";
import { childrenOf, isSkillCode, skillTree } from "./skill-tree.ts";

test("a skill takes the occupation of the one above it unless it has its own", () => {
  expect(iscoGroupOf("social_work.case.assessment")).toBe("2635");
  expect(iscoGroupOf("social_work.case.visit")).toBe("3412");
  expect(iscoGroupOf("social_work.records")).toBeNull();
  expect(iscoGroupOf("party.branch")).toBeNull();
  expect(iscoGroupOf("craft.haircut.local_fade")).toBe("5141");
});

test("every occupation is a unit group of four digits", () => {
  for (const { code } of skillTree) expect(iscoGroupOf(code) ?? "0000", code).toMatch(/^\d{4}$/u);
});

test("each seen service area of social work has a skill of its own", () => {
  expect(new Set(serviceAreas.map(({ skill }) => skill)).size).toBe(serviceAreas.length);
  expect(serviceAreas.every(({ skill }) => isSkillCode(skill))).toBe(true);
});

test("the lists are as long as they should be", () => {
  const sizes = Object.fromEntries(
    childrenOf(null).map(({ code }) => [code, skillTree.filter((one) => `${one.code}.`.startsWith(`${code}.`)).length]),
  );
  const families = [...new Set(credentialTypes.entries.map(({ family }) => family))];
  expect({ skills: skillTree.length, ...sizes }).toMatchInlineSnapshot(`
    {
      "child": 34,
      "civic": 19,
      "craft": 28,
      "culture": 30,
      "digital": 25,
      "disability": 19,
      "driving": 17,
      "elder": 33,
      "enterprise": 30,
      "environment": 22,
      "event": 21,
      "health": 26,
      "language": 28,
      "law": 33,
      "media": 20,
      "party": 17,
      "psych": 84,
      "rescue": 124,
      "skills": 699,
      "social_work": 59,
      "sport": 14,
      "teaching": 16,
    }
  `);
  expect({
    types: credentialTypes.codes.length,
    ...Object.fromEntries(
      families.map((family) => [family, credentialTypes.entries.filter((entry) => entry.family === family).length]),
    ),
  }).toMatchInlineSnapshot(`
    {
      "care": 7,
      "driving": 9,
      "grid": 1,
      "health": 8,
      "law": 4,
      "other": 1,
      "psychology": 4,
      "rescue": 52,
      "social_work": 3,
      "sport": 4,
      "teaching": 3,
      "technical": 7,
      "types": 103,
    }
  `);
  expect(skillTree.filter(({ code }) => iscoGroupOf(code) !== null).length).toMatchInlineSnapshot(`325`);
});

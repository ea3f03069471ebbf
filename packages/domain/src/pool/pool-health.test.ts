import { expect, test } from "vitest";
import { desertsIn, fieldOf, fieldProofs, growth, neededFields, provenFields } from "./pool-health.ts";

test("a field is the family of a skill, and every field that no street should be without can be proven", () => {
  expect(fieldOf("psych.crisis.suicide")).toBe("psych");
  expect(fieldOf("psych")).toBe("psych");
  expect(provenFields).toEqual(expect.arrayContaining([...neededFields]));
});

test("a social worker's paper proves social work once, at its highest level", () => {
  const own = fieldProofs.filter(({ type, field }) => type === "social_worker.certified" && field === "social_work");
  expect(own).toEqual([{ type: "social_worker.certified", field: "social_work", level: 3 }]);
});

test("a street where nobody with a field lives is named; somebody without a home there does not help", () => {
  const counts = [
    ...neededFields.map((field) => ({ field, level: 2 as const, street: "330502010", people: 1 })),
    { field: "law" as const, level: 2 as const, street: null, people: 5 },
    ...neededFields
      .filter((field) => field !== "law")
      .map((field) => ({ field, level: 1 as const, street: "330502009", people: 2 })),
  ];
  expect(desertsIn(["330502010", "330502009"], counts)).toEqual([{ field: "law", streets: ["330502009"] }]);
});

test("growth adds up from year to year and has no holes", () => {
  expect(growth([])).toEqual([]);
  expect(
    growth([
      { year: 2028, people: 2 },
      { year: 2030, people: 1 },
    ]),
  ).toEqual([
    { year: 2028, added: 2, total: 2 },
    { year: 2029, added: 0, total: 2 },
    { year: 2030, added: 1, total: 3 },
  ]);
});

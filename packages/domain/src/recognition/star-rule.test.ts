import fc from "fast-check";
import { expect, test } from "vitest";
import { commonStarRule, nextStar, starLevelFor, type StarRule } from "./star-rule.ts";

const minutes = fc.integer({ min: 0, max: 120_000 });

test("a volunteer reaches a star at the full hour and not a minute before", () => {
  for (const { level, hours } of commonStarRule.steps) {
    expect(starLevelFor(hours * 60 - 1, commonStarRule)).toBe(level - 1);
    expect(starLevelFor(hours * 60, commonStarRule)).toBe(level);
  }
});

test("a newcomer has no star and 100 hours to go", () => {
  expect(starLevelFor(0, commonStarRule)).toBe(0);
  expect(nextStar(0, commonStarRule)).toEqual({ level: 1, minutesMissing: 6000 });
});

test("a volunteer between two stars sees the minutes that are missing", () => {
  expect(nextStar(128 * 60 + 30, commonStarRule)).toEqual({ level: 2, minutesMissing: 171 * 60 + 30 });
});

test("nothing is missing after the fifth star", () => {
  expect(nextStar(1500 * 60, commonStarRule)).toBeNull();
  expect(starLevelFor(5000 * 60, commonStarRule)).toBe(5);
});

test("more service never lowers a star", () => {
  fc.assert(
    fc.property(minutes, minutes, (a, b) => {
      expect(starLevelFor(a + b, commonStarRule)).toBeGreaterThanOrEqual(starLevelFor(a, commonStarRule));
    }),
  );
});

test("who serves exactly the missing minutes has exactly the next star", () => {
  fc.assert(
    fc.property(minutes, (served) => {
      const next = nextStar(served, commonStarRule);
      if (next === null) return;
      expect(next.level).toBe(starLevelFor(served, commonStarRule) + 1);
      expect(starLevelFor(served + next.minutesMissing, commonStarRule)).toBe(next.level);
      expect(starLevelFor(served + next.minutesMissing - 1, commonStarRule)).toBe(next.level - 1);
    }),
  );
});

test("a federation with other steps rates by its own", () => {
  const gentle: StarRule = {
    ...commonStarRule,
    version: "gentle",
    basis: "federation",
    steps: [
      { level: 1, hours: 30 },
      { level: 2, hours: 60 },
    ],
  };
  expect(starLevelFor(60 * 60, gentle)).toBe(2);
  expect(nextStar(60 * 60, gentle)).toBeNull();
});

test("nobody can take the common steps for law", () => {
  expect(commonStarRule.basis).toBe("practice");
});

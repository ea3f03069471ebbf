import { expect, test } from "vitest";
import { dueStar } from "./due-star.ts";
import { commonStarRule } from "./star-rule.ts";

test("a star waits from the very minute its step is reached, until it is issued", () => {
  expect(dueStar(100 * 60 - 1, null, commonStarRule)).toBeNull();
  expect(dueStar(100 * 60, null, commonStarRule)).toBe(1);
  expect(dueStar(100 * 60, 1, commonStarRule)).toBeNull();
});

test("somebody who passed two steps since gets the higher star", () => {
  expect(dueStar(650 * 60, 1, commonStarRule)).toBe(3);
});

test("a star that was issued stays, also when hours were sent back later", () => {
  expect(dueStar(90 * 60, 1, commonStarRule)).toBeNull();
});

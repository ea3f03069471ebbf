import { expect, test } from "vitest";
import { avatarTraits } from "./avatar-traits.ts";

const crowd = Array.from({ length: 400 }, (_, at) => avatarTraits(`volunteer-${at}`));
const greys = new Set(["#B9B6B2", "#D9D6D0"]);

test("a neighbour has the same face every time", () => {
  expect(avatarTraits("0197-c2")).toEqual(avatarTraits("0197-c2"));
});

test("a street of neighbours is a mixed one: old and young, with and without glasses, in all colours", () => {
  const old = crowd.filter((one) => greys.has(one.hair)).length;
  const glasses = crowd.filter((one) => one.glasses).length;
  expect(old).toBeGreaterThan(60);
  expect(old).toBeLessThan(150);
  expect(glasses).toBeGreaterThan(60);
  expect(glasses).toBeLessThan(150);
  expect(new Set(crowd.map((one) => one.cloth)).size).toBe(8);
});

test("nobody young is drawn bald", () => {
  expect(crowd.filter((one) => one.hairShape === "bald" && !greys.has(one.hair))).toEqual([]);
});

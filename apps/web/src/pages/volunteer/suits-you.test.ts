import { expect, test } from "vitest";
import { factsFor, suitingOffers, type Neighbour, type Offer } from "./suits-you.ts";

const shift = (start: string, end: string, taken = 0) => ({
  id: start,
  start: Date.parse(start),
  end: Date.parse(end),
  taken,
  total: 4,
});
const saturday = shift("2026-11-28T09:00:00+08:00", "2026-11-28T11:30:00+08:00");
const offer = (given: Partial<Offer> = {}): Offer => ({
  category: "3301",
  street: "龙溪街道",
  timeZone: "Asia/Shanghai",
  nextShift: saturday,
  ...given,
});
const neighbour = (given: Partial<Neighbour> = {}): Neighbour => ({ slots: [], interests: [], street: null, ...given });
const never = () => false;

test("somebody who is free on Saturday morning hears so, and nothing else is claimed", () => {
  expect(factsFor(offer(), neighbour({ slots: ["16"] }), never)).toEqual([{ kind: "free", slot: "16" }]);
  expect(factsFor(offer(), neighbour(), never)).toEqual([]);
});

test("a shift that runs into the afternoon asks for both times", () => {
  const long = offer({ nextShift: shift("2026-11-28T11:00:00+08:00", "2026-11-28T13:00:00+08:00") });
  expect(factsFor(long, neighbour({ slots: ["16"] }), never)).toEqual([]);
  expect(factsFor(long, neighbour({ slots: ["16", "17"] }), never)).toEqual([{ kind: "free", slot: "16" }]);
});

test("on a holiday only the holiday times count", () => {
  expect(factsFor(offer(), neighbour({ slots: ["16"] }), () => true)).toEqual([]);
  expect(factsFor(offer(), neighbour({ slots: ["22"] }), () => true)).toEqual([{ kind: "free", slot: "22" }]);
});

test("the own street and an interest are facts too, and more facts come first", () => {
  const me = neighbour({ interests: ["3304"], street: "龙溪街道" });
  const near = offer();
  const nearAndLiked = offer({ category: "3304" });
  const far = offer({ street: "滨湖街道" });
  expect(
    suitingOffers([far, near, nearAndLiked], me, new Set(), never, 3).map((one) => [one.offer, one.facts.length]),
  ).toEqual([
    [nearAndLiked, 2],
    [near, 1],
    [far, 0],
  ]);
});

test("what is full, over or already taken is not offered", () => {
  const full = offer({ nextShift: shift("2026-11-29T09:00:00+08:00", "2026-11-29T10:00:00+08:00", 4) });
  expect(
    suitingOffers([full, offer({ nextShift: null }), offer()], neighbour(), new Set([saturday.id]), never, 5),
  ).toEqual([]);
});

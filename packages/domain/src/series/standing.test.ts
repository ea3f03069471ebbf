import { expect, test } from "vitest";
import type { PersonId } from "../ids.ts";
import { decideStanding, standingPlaces, type StandingQuestion } from "./standing.ts";

const ana = "ana" as PersonId;
const others = (count: number, position = 0) =>
  Array.from({ length: count }, (_, n) => ({ personId: `neighbour ${n}` as PersonId, position }));
const seat = {
  name: "陪聊",
  kind: "volunteer" as const,
  lead: false,
  minHeads: 1,
  maxHeads: 4,
  minAge: 14,
  skills: [],
  credentialType: null,
};
const question: StandingQuestion = {
  series: { status: "active", seats: [seat] },
  position: 0,
  terms: { newcomerPercent: 25, wayIn: "instant" },
  standing: [],
  personId: ana,
  known: false,
};

test("a share of the places stays open for newcomers, rounded in their favour", () => {
  expect(standingPlaces(4, 25)).toBe(3);
  expect(standingPlaces(3, 25)).toBe(2);
  expect(standingPlaces(1, 25)).toBe(0);
  expect(standingPlaces(1, 0)).toBe(1);
  expect(standingPlaces(10, 100)).toBe(0);
});

test("three of four neighbours may come every time, the fourth hears how many places are kept for newcomers", () => {
  expect(decideStanding({ ...question, standing: others(2) })).toEqual([]);
  expect(decideStanding({ ...question, standing: others(3) })).toEqual([{ code: "STANDING_FULL", open: 1 }]);
  expect(decideStanding({ ...question, standing: others(3, 1) })).toEqual([]);
});

test("nobody comes every time twice, to a place that is not there, or to a series that has ended", () => {
  expect(decideStanding({ ...question, standing: [{ personId: ana, position: 0 }] })).toEqual([
    { code: "STANDING_EXISTS" },
  ]);
  expect(decideStanding({ ...question, position: 1 })).toEqual([{ code: "NOT_FOUND", what: "seat" }]);
  expect(decideStanding({ ...question, series: { status: "ended", seats: [seat] } })).toEqual([
    { code: "SERIES_ENDED" },
  ]);
});

test("coming every time is no way around the organizer's answer: newcomers have come once before", () => {
  const asked = (wayIn: "approval" | "invitation" | "code", known: boolean) =>
    decideStanding({ ...question, terms: { newcomerPercent: 25, wayIn }, known });
  expect(asked("approval", false)).toEqual([{ code: "NOT_SIGNED_UP" }]);
  expect(asked("invitation", false)).toEqual([{ code: "INVITATION_ONLY" }]);
  expect(asked("code", false)).toEqual([{ code: "JOIN_CODE_MISSING" }]);
  expect(asked("approval", true)).toEqual([]);
});

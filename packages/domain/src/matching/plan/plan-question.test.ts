import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PersonId, ProjectId, SeatId, ShiftId } from "../../ids.ts";
import { findInconsistency } from "../planner/find-inconsistency.ts";
import { emptyPlaces, planFigures } from "./plan-figures.ts";
import { type PlanPair, type PlanQuestion, type PlanShift, partsOf, toPlanArrays } from "./plan-question.ts";
import { planWeek } from "./plan-run.ts";

const zone = "Asia/Shanghai";
const week = planWeek("2030-03-13", zone);
const at = (day: number, time: string) => new Date(`2030-03-${10 + day}T${time}:00+08:00`);
const person = (name: string) => name as PersonId;
const seatId = (name: string) => name as SeatId;

function shift(name: string, rest: Partial<PlanShift> = {}): PlanShift {
  return {
    id: name as ShiftId,
    projectId: `project of ${name}` as ProjectId,
    period: { start: at(2, "09:00"), end: at(2, "11:00") },
    timeZone: zone,
    ratioVolunteers: null,
    opensWith: "anybody",
    seats: [{ id: seatId(name), professional: false, minHeads: 2, maxHeads: 4, taken: 0, held: 0 }],
    ...rest,
  };
}

const pro = { id: seatId("lead"), professional: true, minHeads: 1, maxHeads: 1, taken: 0, held: 0 };
const neighbours = { id: seatId("neighbours"), professional: false, minHeads: 2, maxHeads: 8, taken: 0, held: 0 };
const one = (shifts: PlanShift[], pairs: PlanPair[] = []): PlanQuestion => ({
  week,
  shifts,
  people: ["lin", "chen"].map((name) => ({ id: person(name), professional: false, room: 2 })),
  pairs,
});

describe("the times of a week", () => {
  test("a morning touches one part of its day, a shift over noon two", () => {
    expect(partsOf(shift("a"), week)).toBe(1 << 4);
    expect(partsOf(shift("a", { period: { start: at(2, "11:00"), end: at(2, "13:00") } }), week)).toBe(0b11 << 4);
  });

  test("two shifts that follow each other at a cut do not touch the same part", () => {
    const early = partsOf(shift("a", { period: { start: at(3, "13:00"), end: at(3, "15:00") } }), week);
    const late = partsOf(shift("b", { period: { start: at(3, "15:00"), end: at(3, "17:00") } }), week);
    expect(early & late).toBe(0);
  });

  test("whatever overlaps in time shares a part", () => {
    const minutes = fc.integer({ min: 0, max: 7 * 1440 - 61 });
    fc.assert(
      fc.property(minutes, minutes, fc.integer({ min: 30, max: 960 }), (a, b, length) => {
        const period = (from: number) => {
          const start = new Date(week.start.getTime() + from * 60_000);
          return { start, end: new Date(start.getTime() + length * 60_000) };
        };
        const [first, second] = [period(a), period(b)];
        const overlap = first.start < second.end && second.start < first.end;
        const inWeek = first.start < week.end && second.start < week.end;
        const shared = partsOf(shift("a", { period: first }), week) & partsOf(shift("b", { period: second }), week);
        // What lies beyond Sunday belongs to the next week's plan.
        const common = Math.max(first.start.getTime(), second.start.getTime()) < week.end.getTime();
        if (overlap && inWeek && common) expect(shared).not.toBe(0);
      }),
    );
  });
});

describe("what is left to be planned", () => {
  test("who has promised already takes a place and counts towards the minimum", () => {
    const seats = [{ id: seatId("a"), professional: false, minHeads: 3, maxHeads: 6, taken: 2, held: 1 }];
    const { arrays } = toPlanArrays(one([shift("a", { seats })]));
    expect([...arrays.sCap, ...arrays.sMin]).toEqual([3, 0]);
  });

  test("a professional who is there already leaves as many places as they may still lead", () => {
    const seats = [
      { ...pro, taken: 1 },
      { ...neighbours, taken: 3 },
    ];
    const { arrays } = toPlanArrays(one([shift("a", { seats, ratioVolunteers: 5 })]));
    expect([...arrays.sCap]).toEqual([0, 2]);
    expect([...arrays.tRatio]).toEqual([0]);
  });

  test("without a professional the ratio binds, and one is needed first", () => {
    const { arrays } = toPlanArrays(
      one([
        shift("a", { seats: [{ ...pro, minHeads: 0 }, neighbours], ratioVolunteers: 5, opensWith: "professional" }),
      ]),
    );
    expect([...arrays.tRatio]).toEqual([5]);
    expect([...arrays.sMin]).toEqual([1, 2]);
    expect([...arrays.tMin]).toEqual([3]);
  });

  test("pairs stand by person, and the arrays agree with each other", () => {
    const pairs = [
      { personId: person("chen"), seatId: seatId("a"), score: 61.26 },
      { personId: person("lin"), seatId: seatId("b"), score: 0 },
      { personId: person("lin"), seatId: seatId("a"), score: 100 },
    ];
    const { arrays } = toPlanArrays(one([shift("a"), shift("b")], pairs));
    expect([...arrays.eOff]).toEqual([0, 2, 3]);
    expect([...arrays.eSlot]).toEqual([1, 0, 0]);
    expect([...arrays.eW]).toEqual([1, 1000, 613]);
    expect(findInconsistency(arrays)).toBeNull();
  });
});

describe("what a plan says", () => {
  const question = one(
    [shift("a"), shift("b"), shift("c")],
    [
      { personId: person("lin"), seatId: seatId("a"), score: 80 },
      { personId: person("chen"), seatId: seatId("a"), score: 70 },
      { personId: person("lin"), seatId: seatId("b"), score: 60 },
    ],
  );
  const proposed = question.pairs.slice(0, 2);

  test("places stay empty since nobody fits, since the shift cannot come about, or since people are needed elsewhere", () => {
    expect(emptyPlaces(question, proposed)).toEqual([
      { seatId: "a", empty: 2, why: "elsewhere" },
      { seatId: "b", empty: 4, why: "team_closed" },
      { seatId: "c", empty: 4, why: "nobody" },
    ]);
  });

  test("services are counted by person, as it stands and if everybody says yes", () => {
    const promised = new Map([[person("lin"), 1]]);
    const figures = planFigures({ question, proposed, value: 1500, bound: 1600, promised });
    expect(figures).toMatchObject({ people: 2, places: 12, proposed: 2, shifts: 3, shiftsOpen: 1 });
    expect(figures.servicesBefore).toEqual([1, 1, 0, 0, 0, 0, 0, 0]);
    expect(figures.servicesAfter).toEqual([0, 1, 1, 0, 0, 0, 0, 0]);
    expect([figures.projects, figures.projectsBefore, figures.projectsAfter]).toEqual([3, 0, 1]);
  });
});

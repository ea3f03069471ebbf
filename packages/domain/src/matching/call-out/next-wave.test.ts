import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { personId } from "../../ids.ts";
import { type CallOut, type CallOutAnswer, type CallOutCandidate, callOutTerms } from "./call-out.ts";
import { nextWave } from "./next-wave.ts";
import { answerToYes, missingInTeam } from "./who-comes.ts";

const start = new Date("2030-03-12T06:00:00Z");
const after = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const dueAt = after(1800);
const idOf = (number: number) => personId.parse(`00000000-0000-4000-8000-${String(number).padStart(12, "0")}`);
const person = (number: number, given: Partial<CallOutCandidate> = {}): CallOutCandidate => ({
  personId: idOf(number),
  professional: false,
  chance: 0.5,
  etaSeconds: 300,
  fatigue: 0,
  ...given,
});
const several = (from: number, count: number, given: Partial<CallOutCandidate> = {}) =>
  Array.from({ length: count }, (_, index) => person(from + index, given));
const callOf = (given: Partial<CallOut>): CallOut => ({
  team: { heads: 2, professionals: 0 },
  dueAt,
  candidates: several(1, 30),
  asks: [],
  ...given,
});
const asksOf = (from: number, count: number, answer: CallOutAnswer, askedAt = start) =>
  Array.from({ length: count }, (_, index) => ({ personId: idOf(from + index), askedAt, answer }));
const comes = { kind: "yes", arrivesAt: after(600) } as const;

describe("a first look", () => {
  test("asks as many as make a team of two likely, and not everybody", () => {
    const step = nextWave(callOf({}), start);
    expect(step.kind).toBe("ask");
    expect(step.ask).toHaveLength(7);
    expect(step.chance).toBeGreaterThanOrEqual(0.9);
    expect(step.lookAgainAt).toEqual(after(30));
  });

  test("asks more professionals than there are places for them, since each may say no", () => {
    const candidates = [...several(1, 30), ...several(101, 10, { professional: true })];
    const step = nextWave(callOf({ team: { heads: 3, professionals: 1 }, candidates }), start);
    expect(step.ask.filter(({ professional }) => professional).length).toBeGreaterThanOrEqual(4);
  });

  test("leaves out who cannot be there in time", () => {
    const candidates = [person(1), person(2, { etaSeconds: 1800 })];
    expect(nextWave(callOf({ candidates }), start).ask.map(({ personId: id }) => id)).toEqual([idOf(1)]);
  });

  test("aims at minutes to spare, and asks who just makes it only where nobody else is left", () => {
    const tight = person(2, { etaSeconds: 1690, chance: 0.9 });
    expect(nextWave(callOf({ candidates: [tight, ...several(3, 30)] }), start).ask).not.toContainEqual(
      expect.objectContaining({ personId: idOf(2) }),
    );
    const ids = nextWave(callOf({ candidates: [person(1), tight] }), start).ask.map(({ personId: id }) => id);
    expect(ids).toEqual([idOf(1), idOf(2)]);
  });

  test("where there are too few people for the team asks those there are and says that it cannot be complete", () => {
    const step = nextWave(callOf({ team: { heads: 5, professionals: 1 }, candidates: several(1, 2) }), start);
    expect([step.ask.length, step.chance]).toEqual([2, 0]);
  });

  test("says that nobody is left when nobody is there", () => {
    expect(nextWave(callOf({ candidates: [] }), start)).toMatchObject({ kind: "wait", ask: [], chance: 0 });
  });
});

describe("later looks", () => {
  test("wait while those who were asked are still likely to come", () => {
    expect(nextWave(callOf({ asks: asksOf(1, 7, { kind: "open" }) }), after(30)).kind).toBe("wait");
  });

  test("ask others when those who were asked say no or nothing", () => {
    expect(nextWave(callOf({ asks: asksOf(1, 7, { kind: "no" }) }), after(30)).kind).toBe("ask");
    expect(nextWave(callOf({ asks: asksOf(1, 7, { kind: "open" }) }), after(400)).kind).toBe("ask");
  });

  test("top up at once when little time is left", () => {
    const asks = asksOf(1, 7, { kind: "open" }, after(700));
    expect(nextWave(callOf({ asks }), after(750)).kind).toBe("ask");
  });

  test("stand everybody down when the team is full, and when it is too late", () => {
    const asks = [...asksOf(1, 2, comes), ...asksOf(3, 3, { kind: "open" })];
    const full = nextWave(callOf({ asks }), after(60));
    expect(full).toMatchObject({ kind: "full", ask: [], standDown: [idOf(3), idOf(4), idOf(5)], chance: 1 });
    const over = nextWave(callOf({ asks: asksOf(3, 1, { kind: "open" }) }), dueAt);
    expect(over).toMatchObject({ kind: "over", ask: [], standDown: [idOf(3)], chance: 0 });
  });

  test("stand down whose way is too long by now, and nobody who could just make it", () => {
    const candidates = [person(1, { etaSeconds: 1000 }), person(2, { etaSeconds: 850 }), ...several(3, 20)];
    const step = nextWave(callOf({ candidates, asks: asksOf(1, 2, { kind: "open" }) }), after(900));
    expect(step.standDown).toEqual([idOf(1)]);
  });

  test("stand volunteers down when only the professional is missing, and go on looking for one", () => {
    const candidates = [...several(1, 30), ...several(101, 10, { professional: true })];
    const asks = [...asksOf(1, 2, comes), ...asksOf(3, 2, { kind: "open" })];
    const step = nextWave(callOf({ team: { heads: 3, professionals: 1 }, candidates, asks }), after(60));
    expect(step.standDown).toEqual([idOf(3), idOf(4)]);
    expect(step.ask.length).toBeGreaterThan(0);
    expect(step.ask.every(({ professional }) => professional)).toBe(true);
  });

  test("look for somebody else when one who said yes cannot come after all", () => {
    const asks = [...asksOf(1, 1, comes), ...asksOf(2, 1, { kind: "left" })];
    expect(nextWave(callOf({ asks }), after(300)).kind).toBe("ask");
  });

  test("do not count on somebody who would only just make it, and let them come all the same", () => {
    const late = { kind: "yes", arrivesAt: after(1790) } as const;
    const asks = [...asksOf(1, 1, comes), ...asksOf(2, 1, late)];
    expect(nextWave(callOf({ asks }), after(300)).kind).toBe("ask");
    expect(answerToYes(callOf({}), person(1), late.arrivesAt)).toEqual(late);
    expect(answerToYes(callOf({}), person(1), after(1801))).toEqual({ kind: "reserve" });
  });
});

test("a yes for which there is no place makes a reserve, unless it is a professional who takes a volunteer's place", () => {
  const candidates = [person(1), person(2, { professional: true }), person(3, { professional: true })];
  const call = (...ids: number[]) =>
    callOf({ team: { heads: 2, professionals: 1 }, candidates, asks: ids.flatMap((id) => asksOf(id, 1, comes)) });
  const at = after(600);
  expect(answerToYes(call(1), person(4), at).kind).toBe("reserve");
  expect(answerToYes(call(2), person(3, { professional: true }), at).kind).toBe("yes");
  expect(answerToYes(call(2, 3), person(1), at).kind).toBe("reserve");
});

const anyAnswer = fc.oneof(
  fc.constantFrom("open", "no", "reserve", "left", "stood_down").map((kind) => ({ kind }) as const),
  fc.integer({ min: 100, max: 1900 }).map((seconds) => ({ kind: "yes", arrivesAt: after(seconds) }) as const),
);
const anyCall: fc.Arbitrary<CallOut> = fc
  .record({
    people: fc.array(
      fc.record({
        professional: fc.boolean(),
        chance: fc.double({ min: 0.01, max: 0.97, noNaN: true }),
        etaSeconds: fc.integer({ min: 60, max: 2400 }),
        fatigue: fc.constantFrom(0, 1, 5),
        asked: fc.option(fc.record({ answer: anyAnswer, seconds: fc.nat(900) })),
      }),
      { maxLength: 25 },
    ),
    heads: fc.integer({ min: 1, max: 6 }),
    quota: fc.nat(6),
  })
  .map(({ people, heads, quota }) => ({
    team: { heads, professionals: Math.min(heads, quota) },
    dueAt,
    candidates: people.map(({ asked: _asked, ...given }, number) => person(number, given)),
    asks: people.flatMap(({ asked }, number) =>
      asked === null ? [] : [{ personId: idOf(number), askedAt: after(asked.seconds), answer: asked.answer }],
    ),
  }));
const anyMoment = fc.integer({ min: 900, max: 1900 }).map(after);

describe("whatever happened before", () => {
  test("nobody is asked twice, nobody is asked who is no candidate, and nobody when the team is full or it is too late", () => {
    fc.assert(
      fc.property(anyCall, anyMoment, (call, now) => {
        const { kind, ask } = nextWave(call, now);
        const asked = new Set(call.asks.map(({ personId: id }) => id));
        expect(ask.filter(({ personId: id }) => asked.has(id))).toEqual([]);
        expect(new Set(ask.map(({ personId: id }) => id)).size).toBe(ask.length);
        if (missingInTeam(call, callOutTerms).heads === 0 || now >= dueAt) expect(ask).toEqual([]);
        expect(kind === "ask").toBe(ask.length > 0);
      }),
    );
  });

  test("volunteers are asked only while a volunteer's place is open", () => {
    fc.assert(
      fc.property(anyCall, anyMoment, (call, now) => {
        const { ask, missing } = nextWave(call, now);
        if (missing.volunteers === 0) expect(ask.filter(({ professional }) => !professional)).toEqual([]);
      }),
    );
  });

  test("only people who were asked and have not answered are stood down, all of them once it is over", () => {
    fc.assert(
      fc.property(anyCall, anyMoment, (call, now) => {
        const { kind, standDown } = nextWave(call, now);
        const open = call.asks.filter(({ answer }) => answer.kind === "open").map(({ personId: id }) => id);
        expect(open).toEqual(expect.arrayContaining([...standDown]));
        if (kind === "full" || kind === "over") expect(standDown).toEqual(open);
      }),
    );
  });

  test("the same people in another order give the same step", () => {
    fc.assert(
      fc.property(anyCall, anyMoment, (call, now) => {
        const turned = { ...call, candidates: call.candidates.toReversed() };
        expect(nextWave(turned, now)).toEqual(nextWave(call, now));
      }),
    );
  });
});

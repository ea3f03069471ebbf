import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { serviceCategories } from "../../codes/service-category.ts";
import { targetGroups } from "../../codes/target-group.ts";
import { timeSlots } from "../../codes/time-slot.ts";
import type { Credential, PersonSkill } from "../../people/person.ts";
import { travelModes } from "../../places/travel-mode.ts";
import type { SeatKind } from "../../shifts/seat.ts";
import type { SkillLevel } from "../../skills/skill-level.ts";
import { fitOf, termOf } from "./fit.ts";
import { noRecord, type FitQuestion } from "./fit-question.ts";
import { fitTermKinds, neutral, type FitTermKind } from "./fit-term.ts";
import { areWeights, startingWeights } from "./fit-weights.ts";
import { plainQuestion } from "./plain-question.ts";
import { priorReliability } from "./record-terms.ts";

const anyPoint = fc.record({
  lat: fc.double({ min: 30.2, max: 31.2, noNaN: true }),
  lng: fc.double({ min: 119.2, max: 120.6, noNaN: true }),
});
const times = fc.nat({ max: 60 });
const skills = fc.array(
  fc
    .tuple(
      fc.constantFrom("psych.listening", "psych.counselling", "elder.company", "language.huzhou", "rescue.first_aid"),
      fc.constantFrom<SkillLevel>(1, 2, 3),
    )
    .map(([code, level]): PersonSkill => ({ code, level })),
  { maxLength: 4 },
);
const division = fc.option(
  fc.constantFrom("330502001001", "330502001002", "330502002", "330522100001", "330102001001"),
);
const groups = fc.uniqueArray(fc.constantFrom(...targetGroups.codes), { maxLength: 3 });
const day = fc.constantFrom("2026-06-01", "2026-11-28", "2026-12-24", "2027-12-31");

const person: fc.Arbitrary<FitQuestion["person"]> = fc.record({
  skills,
  slots: fc.uniqueArray(fc.constantFrom(...timeSlots.codes), { maxLength: 24 }),
  interests: fc.uniqueArray(fc.constantFrom(...serviceCategories.codes), { maxLength: 4 }),
  credentials: fc.array(
    fc.record({
      type: fc.constantFrom("social_worker.assistant", "social_worker.certified", "social_worker.senior"),
      number: fc.constant("1"),
      issuedOn: fc.constantFrom("2020-01-01", "2027-01-01"),
      validUntil: fc.option(day),
      status: fc.constantFrom<Credential["status"]>("claimed", "verified", "revoked"),
    }),
    { maxLength: 3 },
  ),
  divisionCode: division,
  reachKm: fc.integer({ min: 1, max: 100 }),
});
const seat: fc.Arbitrary<FitQuestion["seat"]> = fc.record({
  kind: fc.constantFrom<SeatKind>("professional", "volunteer"),
  lead: fc.boolean(),
  skills,
  credentialType: fc.constantFrom(null, "social_worker.assistant", "social_worker.certified"),
});

/** Any person and any seat that the product could put together. */
const anyQuestion: fc.Arbitrary<FitQuestion> = fc.record({
  person,
  wishes: fc.record({
    travelMode: fc.option(fc.constantFrom(...travelModes)),
    restingUntil: fc.option(day),
    maxPerMonth: fc.option(fc.integer({ min: 1, max: 31 })),
    leads: fc.option(fc.boolean()),
    targetGroups: groups,
    home: fc.option(anyPoint),
  }),
  home: fc.option(fc.record({ point: anyPoint, rough: fc.boolean() })),
  record: fc.option(
    fc.record({
      served: times,
      continuity: fc.record({ project: times, organisation: times, category: times }),
      reliability: fc.record({ kept: times, absent: times, late: times }),
      workload: fc.record({ month: times, week: times }),
    }),
  ),
  shift: fc
    .record({ hour: fc.nat({ max: 24 * 400 }), hours: fc.integer({ min: 1, max: 16 }) })
    .map(({ hour, hours }) => {
      const start = Date.parse("2026-11-24T00:00Z") + hour * 3_600_000;
      return {
        period: { start: new Date(start), end: new Date(start + hours * 3_600_000) },
        timeZone: "Asia/Shanghai",
      };
    }),
  place: fc.record({ point: fc.option(anyPoint), divisionCode: division }),
  project: fc.record({ category: fc.constantFrom(...serviceCategories.codes), targetGroups: groups }),
  seat,
  team: fc.option(fc.record({ newcomers: times, experienced: times })),
  isHoliday: fc.constant(() => false),
});

const valueOf = (question: FitQuestion, kind: FitTermKind) => termOf(fitOf(question), kind).value;

test("whoever asks whatever seat, the score lies between 0 and 100 and its points add up to it", () => {
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const { score, terms, version } = fitOf(question);
      expect(terms.map(({ kind }) => kind)).toEqual(fitTermKinds);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(100);
      expect(terms.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(score, 9);
      for (const { value, weight, points, kind } of terms) {
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1);
        expect(weight).toBe(startingWeights.weights[kind]);
        expect(points).toBe(value * weight);
      }
      expect(version).toBe(startingWeights.version);
    }),
  );
});

test("the weights add up to 100, and none is negative", () => {
  expect(areWeights(startingWeights)).toBe(true);
  expect(areWeights({ version: "x", weights: { ...startingWeights.weights, time: 19 } })).toBe(false);
  expect(areWeights({ version: "x", weights: { ...startingWeights.weights, time: -1, distance: 35 } })).toBe(false);
});

test("of somebody nobody knows anything about, every term is neutral and says so; trust is that of a newcomer", () => {
  for (const { kind, value, known } of fitOf(plainQuestion).terms) {
    expect(known).toBe(false);
    expect([kind, value]).toEqual([kind, kind === "reliability" ? priorReliability : neutral]);
  }
});

describe("what somebody has not told never costs them more than the worst they could have told", () => {
  const silences: readonly [FitTermKind, (question: FitQuestion) => FitQuestion][] = [
    ["time", (q) => ({ ...q, person: { ...q.person, slots: [] } })],
    ["distance", (q) => ({ ...q, home: null, person: { ...q.person, divisionCode: null } })],
    ["interests", (q) => ({ ...q, person: { ...q.person, interests: [] }, wishes: { ...q.wishes, targetGroups: [] } })],
    ["wishes", (q) => ({ ...q, wishes: { ...q.wishes, leads: null, restingUntil: null } })],
    ["reliability", (q) => ({ ...q, record: null })],
    ["workload", (q) => ({ ...q, record: null })],
    ["team", (q) => ({ ...q, team: null })],
  ];
  test.each(silences)("%s", (kind, silent) => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const term = termOf(fitOf(silent(question)), kind);
        expect([term.known, term.value]).toEqual([false, kind === "reliability" ? priorReliability : neutral]);
      }),
    );
  });
});

describe("more of what fits is never worth less", () => {
  const count = fc.nat({ max: 40 });
  const rises = (kind: FitTermKind, better: (question: FitQuestion, by: number) => FitQuestion) =>
    fc.assert(
      fc.property(anyQuestion, count, (question, by) => {
        expect(valueOf(better(question, by), kind)).toBeGreaterThanOrEqual(valueOf(question, kind) - 1e-12);
      }),
    );

  test("another free part of the week", () => {
    const all = (q: FitQuestion) => termOf(fitOf(q), "time").fact.slots;
    rises("time", (q) =>
      q.person.slots.length === 0 ? q : { ...q, person: { ...q.person, slots: [...q.person.slots, ...all(q)] } },
    );
  });

  test("a place nearer to home", () => {
    rises("distance", (q, by) => {
      const { home, place } = q;
      if (home === null || place.point === null) return q;
      const part = by / 40;
      const nearer = {
        lat: home.point.lat + (place.point.lat - home.point.lat) * (1 - part),
        lng: home.point.lng + (place.point.lng - home.point.lng) * (1 - part),
      };
      return { ...q, place: { ...place, point: nearer } };
    });
  });

  test.each(["skills", "language"] as const)("a higher level: %s", (kind) => {
    const up = (level: SkillLevel): SkillLevel => (level === 1 ? 2 : 3);
    rises(kind, (q) => ({
      ...q,
      person: { ...q.person, skills: q.person.skills.map(({ code, level }) => ({ code, level: up(level) })) },
    }));
  });

  test("a category they named", () => {
    rises("interests", (q) =>
      q.person.interests.length === 0
        ? q
        : { ...q, person: { ...q.person, interests: [...q.person.interests, q.project.category] } },
    );
  });

  test("a paper that holds longer", () => {
    rises("credential", (q) => ({
      ...q,
      person: { ...q.person, credentials: q.person.credentials.map((held) => ({ ...held, validUntil: null })) },
    }));
  });

  test.each(["project", "organisation", "category"] as const)("a time more in the same %s", (where) => {
    rises("continuity", (q, by) => {
      const record = q.record ?? noRecord;
      return {
        ...q,
        record: { ...record, continuity: { ...record.continuity, [where]: record.continuity[where] + by } },
      };
    });
  });

  test("a promise kept; and one that was not kept never helps", () => {
    const changed = (q: FitQuestion, what: "kept" | "absent" | "late", by: number) => {
      const record = q.record ?? noRecord;
      return {
        ...q,
        record: { ...record, reliability: { ...record.reliability, [what]: record.reliability[what] + by } },
      };
    };
    rises("reliability", (q, by) => changed(q, "kept", by));
    fc.assert(
      fc.property(anyQuestion, count, fc.constantFrom("absent", "late"), (q, by, what) => {
        expect(valueOf(changed(q, what, by), "reliability")).toBeLessThanOrEqual(valueOf(q, "reliability") + 1e-12);
      }),
    );
  });

  test("a free month and a free week", () => {
    rises("workload", (q) => ({ ...q, record: q.record && { ...q.record, workload: { month: 0, week: 0 } } }));
  });

  test("company of the other kind, for a team of both", () => {
    rises("team", (q, by) => {
      const { team, record } = q;
      if (team === null || record === null || team.newcomers + team.experienced === 0) return q;
      const newcomer = record.served < 3;
      return {
        ...q,
        team: newcomer ? { ...team, experienced: team.experienced + by } : { ...team, newcomers: team.newcomers + by },
      };
    });
  });
});

describe("what the terms look at", () => {
  test("20 minutes halve the worth of a way, whatever one travels by, and what is beyond their reach counts half again", () => {
    const at = (km: number, over: Partial<FitQuestion["person"]> = {}) => ({
      ...plainQuestion,
      person: { ...plainQuestion.person, ...over },
      home: { point: { lat: 30.87, lng: 120.09 }, rough: false },
      place: { point: { lat: 30.87 + km / 111.195, lng: 120.09 }, divisionCode: null },
    });
    // 3.46 km on the bicycle: 18 minutes and two to lock up.
    expect(valueOf(at(3.46), "distance")).toBeCloseTo(0.5, 9);
    expect(valueOf(at(3.46, { reachKm: 3 }), "distance")).toBeCloseTo(0.25, 9);
    const walking = { ...at(3.46), wishes: { ...plainQuestion.wishes, travelMode: "walk" as const } };
    expect(valueOf(walking, "distance")).toBeCloseTo(0.5 ** (60 / 20), 9);
  });

  test("without points the divisions say how near it is", () => {
    const between = (home: string, place: string) =>
      valueOf(
        {
          ...plainQuestion,
          person: { ...plainQuestion.person, divisionCode: home },
          place: { point: null, divisionCode: place },
        },
        "distance",
      );
    const home = "330502001001";
    expect(
      ["330502001001", "330502001002", "330502002001", "330522100001", "330102001001"].map((place) =>
        between(home, place),
      ),
    ).toEqual([0.9, 0.7, 0.4, 0.2, 0.05]);
  });

  test("a language that is asked for counts as language and not as skill; one that only helps is never a loss", () => {
    const asked = {
      ...plainQuestion,
      seat: { ...plainQuestion.seat, skills: [{ code: "language.huzhou", level: 2 }] as const },
    };
    expect(termOf(fitOf(asked), "skills").known).toBe(false);
    expect(valueOf(asked, "language")).toBe(0);
    const forElders = { ...plainQuestion, project: { category: "3301", targetGroups: ["03"] } as const };
    expect(valueOf(forElders, "language")).toBe(neutral);
    const speaks = {
      ...forElders,
      person: { ...plainQuestion.person, skills: [{ code: "language.huzhou", level: 3 }] as const },
    };
    expect(valueOf(speaks, "language")).toBe(1);
  });

  test("on the day until which somebody rests they are back", () => {
    const resting = (until: string) => ({ ...plainQuestion, wishes: { ...plainQuestion.wishes, restingUntil: until } });
    expect(valueOf(resting("2026-11-29"), "wishes")).toBe(0);
    expect(valueOf(resting("2026-11-28"), "wishes")).toBe(neutral);
  });

  test("who has served as often as they wish this month is left in peace", () => {
    const served = (month: number) => ({
      ...plainQuestion,
      wishes: { ...plainQuestion.wishes, maxPerMonth: 2 },
      record: { ...noRecord, workload: { month, week: 0 } },
    });
    expect([0, 1, 2, 5].map((month) => valueOf(served(month), "workload"))).toEqual([1, 0.5, 0, 0]);
  });

  test("name, age and origin are not even asked", () => {
    fc.assert(
      fc.property(anyQuestion, (question) => {
        const dressed = {
          ...question,
          person: { ...question.person, name: "某某", birthDate: "1950-01-01", gender: "2" },
        };
        expect(fitOf(dressed).score).toBe(fitOf(question).score);
      }),
    );
  });
});

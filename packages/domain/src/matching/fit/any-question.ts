import fc from "fast-check";
import { serviceCategories } from "../../codes/service-category.ts";
import { targetGroups } from "../../codes/target-group.ts";
import { timeSlots } from "../../codes/time-slot.ts";
import { travelModes } from "../../places/travel-mode.ts";
import type { SkillLevel } from "../../skills/skill-level.ts";
import type { Credential, PersonSkill } from "../../people/person.ts";
import type { SeatKind } from "../../shifts/seat.ts";
import { noWishes } from "../../people/wishes.ts";
import type { FitQuestion } from "./fit-question.ts";

/** A Saturday morning in Huzhou, a volunteer's seat that asks for nothing, and somebody of whom nothing is known. */
export const plainQuestion: FitQuestion = {
  person: { skills: [], slots: [], interests: [], credentials: [], divisionCode: null, reachKm: 5 },
  wishes: noWishes,
  home: null,
  record: null,
  shift: {
    period: { start: new Date("2026-11-28T01:00Z"), end: new Date("2026-11-28T03:30Z") },
    timeZone: "Asia/Shanghai",
  },
  place: { point: null, divisionCode: null },
  project: { category: "3304", targetGroups: [] },
  seat: { kind: "volunteer", lead: false, skills: [], credentialType: null },
  team: null,
  isHoliday: () => false,
};

const anyPoint = fc.record({
  lat: fc.double({ min: 30.2, max: 31.2, noNaN: true }),
  lng: fc.double({ min: 119.2, max: 120.6, noNaN: true }),
});
const count = fc.nat({ max: 60 });
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
export const anyQuestion: fc.Arbitrary<FitQuestion> = fc.record({
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
      served: count,
      continuity: fc.record({ project: count, organisation: count, category: count }),
      reliability: fc.record({ kept: count, absent: count, late: count }),
      workload: fc.record({ month: count, week: count }),
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
  team: fc.option(fc.record({ newcomers: count, experienced: count })),
  isHoliday: fc.constant(() => false),
});

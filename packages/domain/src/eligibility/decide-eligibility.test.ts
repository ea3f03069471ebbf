import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CourseId, PersonId } from "../ids.ts";
import type { Credential, Person } from "../people/person.ts";
import { decideEligibility, type EligibilityQuestion } from "./decide-eligibility.ts";

type Given = {
  readonly project?: Partial<EligibilityQuestion["project"]>;
  readonly seat?: Partial<EligibilityQuestion["seat"]>;
  readonly person?: Partial<Person>;
  readonly start?: string;
  readonly zone?: string;
};

const adult: Person = {
  id: "person" as PersonId,
  name: "林雨桐",
  birthDate: "1990-03-12",
  divisionCode: "330502010001",
  reachKm: 5,
  hasContact: true,
  skills: [],
  slots: [],
  interests: [],
  credentials: [],
  guardianConsent: null,
  safetyChecks: [],
  learning: [],
  serviceMinutes: null,
};
const course = { id: "course" as CourseId, title: "防溺水" };

function ask({ project, seat, person, start = "2026-11-28T01:00:00Z", zone = "Asia/Shanghai" }: Given) {
  const from = new Date(start);
  return decideEligibility({
    project: {
      dangerous: false,
      nearMinors: false,
      insurance: null,
      hoursNeeded: 0,
      areaCode: null,
      courses: [],
      ...project,
    },
    shift: { period: { start: from, end: new Date(from.getTime() + 7_200_000) }, timeZone: zone },
    seat: { kind: "volunteer", minAge: 14, skills: [], credentialType: null, ...seat },
    person: { ...adult, ...person },
  });
}
const codes = (given: Given) => ask(given).map(({ code }) => code);

describe("who may serve", () => {
  test("near children only who was found clear within the year, on the word of two clerks", () => {
    const near = { nearMinors: true };
    const checked = (checkedOn: string, clear = true) => ({
      safetyChecks: [{ clear, checkedOn, confirmed: true }],
    });
    expect(codes({ project: near })).toEqual(["SAFETY_CHECK_MISSING"]);
    expect(codes({ project: near, person: checked("2025-11-29") })).toEqual([]);
    expect(ask({ project: near, person: checked("2025-11-28") })).toEqual([
      { code: "SAFETY_CHECK_EXPIRED", validUntil: "2026-11-27" },
    ]);
    expect(codes({ project: near, person: checked("2026-11-01", false) })).toEqual(["SAFETY_CHECK_NOT_CLEAR"]);
  });

  test("a course counts from the day it was held until it runs out", () => {
    const needs = { courses: [course] };
    const learnt = (heldOn: string, validUntil: string | null) => ({
      learning: [{ courseId: course.id, heldOn, validUntil }],
    });
    expect(ask({ project: needs })).toEqual([{ code: "TRAINING_NEEDED", courses: [course] }]);
    expect(codes({ project: needs, person: learnt("2026-11-28", null) })).toEqual([]);
    expect(codes({ project: needs, person: learnt("2026-11-29", null) })).toEqual(["TRAINING_NEEDED"]);
    expect(codes({ project: needs, person: learnt("2026-01-01", "2026-11-27") })).toEqual(["TRAINING_NEEDED"]);
  });

  test("hours that nobody looked up open no door", () => {
    const project = { hoursNeeded: 10 };
    expect(codes({ project, person: { serviceMinutes: null } })).toEqual(["HOURS_NEEDED"]);
    expect(ask({ project, person: { serviceMinutes: 599 } })).toEqual([
      { code: "HOURS_NEEDED", minutes: 600, have: 599 },
    ]);
    expect(codes({ project, person: { serviceMinutes: 600 } })).toEqual([]);
  });

  test("a street asks its own neighbours, those of each of its communities too", () => {
    expect(codes({ project: { areaCode: "330502010" } })).toEqual([]);
    expect(codes({ project: { areaCode: "330502009" } })).toEqual(["OUTSIDE_AREA"]);
    expect(codes({ project: { areaCode: "330502010001" }, person: { divisionCode: "330502010" } })).toEqual([
      "OUTSIDE_AREA",
    ]);
  });

  test("nobody serves in danger on a day without insurance", () => {
    const insurance = { insurer: "人保", policyNumber: "P1", validFrom: "2026-01-01", validUntil: "2026-11-27" };
    expect(codes({ project: { dangerous: true, insurance } })).toEqual(["INSURANCE_ENDS"]);
    expect(codes({ project: { dangerous: true, insurance: { ...insurance, validUntil: "2026-11-28" } } })).toEqual([]);
    expect(codes({ project: { dangerous: true, insurance: { ...insurance, validFrom: "2026-11-29" } } })).toEqual([
      "INSURANCE_MISSING",
    ]);
  });

  test.each(["Asia/Shanghai", "America/New_York", "Pacific/Auckland"])(
    "what ends on a day ends at midnight where the service is: %s",
    (zone) => {
      const proof: Credential = {
        type: "social_worker.certified",
        number: "1",
        issuedOn: "2024-01-01",
        validUntil: "2026-06-15",
        status: "verified",
      };
      const given = {
        zone,
        project: {
          nearMinors: true,
          dangerous: true,
          insurance: { insurer: "人保", policyNumber: "P1", validFrom: "2026-01-01", validUntil: "2026-06-15" },
          courses: [course],
        },
        seat: { kind: "professional" as const },
        person: {
          credentials: [proof],
          safetyChecks: [{ clear: true, checkedOn: "2025-06-16", confirmed: true }],
          learning: [{ courseId: course.id, heldOn: "2025-06-01", validUntil: "2026-06-15" }],
        },
      };
      // Midnight between 15 and 16 June on the clock of the place, written out by hand.
      const midnight = { "Asia/Shanghai": "15T16", "America/New_York": "16T04", "Pacific/Auckland": "15T12" }[zone];
      const at = new Date(`2026-06-${midnight}:00:00Z`).getTime();
      expect(codes({ ...given, start: new Date(at - 1).toISOString() })).toEqual([]);
      expect(codes({ ...given, start: new Date(at).toISOString() })).toEqual([
        "CREDENTIAL_EXPIRED",
        "SAFETY_CHECK_EXPIRED",
        "TRAINING_NEEDED",
        "INSURANCE_ENDS",
      ]);
    },
  );
});

const date = fc.integer({ min: 0, max: 1500 }).map((n) => new Date(Date.UTC(2024, 0, 1) + n * 86_400_000));
const day = date.map((at) => at.toISOString().slice(0, 10));
const maybeDay = fc.option(day);
const types = ["social_worker.assistant", "social_worker.certified", "doctor"] as const;
const question = fc.record({
  start: date,
  zone: fc.constantFrom("Asia/Shanghai", "America/New_York", "Pacific/Auckland"),
  project: fc.record({
    dangerous: fc.constantFrom(false, false, false, true),
    nearMinors: fc.constantFrom(false, false, false, true),
    insurance: fc.option(
      fc.record({ insurer: fc.constant("A"), policyNumber: fc.constant("1"), validFrom: day, validUntil: day }),
    ),
    hoursNeeded: fc.constantFrom(0, 0, 0, 1, 20),
    areaCode: fc.option(fc.constantFrom("330502", "330502", "330502010", "330503"), { freq: 1 }),
    courses: fc.constantFrom([], [], [course]),
  }),
  seat: fc.record({
    kind: fc.constantFrom("volunteer" as const, "volunteer" as const, "professional" as const),
    minAge: fc.constantFrom(14, 16, 18),
    skills: fc.constant([]),
    credentialType: fc.constantFrom(null, "social_worker.certified" as const),
  }),
  person: fc.record({
    name: fc.constantFrom("林", "林", "林", ""),
    birthDate: fc.constantFrom(null, "1990-03-12", "1990-03-12", "2008-06-01", "2011-02-03"),
    divisionCode: fc.constantFrom(null, "330502010", "330502010", "330503002"),
    hasContact: fc.constantFrom(true, true, true, false),
    guardianConsent: fc.constantFrom(null, { guardianName: "父", guardianPhone: "13800000000", givenAt: new Date(0) }),
    credentials: fc.array(
      fc.record({
        type: fc.constantFrom(...types),
        number: fc.constant("1"),
        issuedOn: day,
        validUntil: maybeDay,
        status: fc.constantFrom("claimed" as const, "verified" as const, "revoked" as const),
      }),
      { maxLength: 3 },
    ),
    safetyChecks: fc.array(fc.record({ clear: fc.boolean(), checkedOn: day, confirmed: fc.boolean() }), {
      maxLength: 3,
    }),
    learning: fc.array(fc.record({ courseId: fc.constant(course.id), heldOn: day, validUntil: maybeDay }), {
      maxLength: 2,
    }),
    serviceMinutes: fc.option(fc.constantFrom(0, 60, 1200)),
  }),
});

const yearAfter = (iso: string) => `${Number(iso.slice(0, 4)) + 1}${iso.slice(4)}`;

test("for any person, seat, project and day: where a hard gate fails there is a reason, and where all hold there is none", () => {
  let refused = 0;
  let welcome = 0;
  fc.assert(
    fc.property(question, ({ start, zone, project, seat, person }) => {
      // The gates once more, in their plainest form.
      const on = new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(start);
      const years = (n: number) =>
        person.birthDate !== null && `${Number(person.birthDate.slice(0, 4)) + n}${person.birthDate.slice(4)}` <= on;
      const within = (from: string, until: string | null) => from <= on && (until === null || until >= on);
      const enough: Record<(typeof types)[number], boolean> = {
        "social_worker.assistant": seat.credentialType === null,
        "social_worker.certified": true,
        doctor: seat.credentialType === null,
      };
      const confirmed = person.safetyChecks.filter((check) => check.confirmed);
      const gates = [
        person.name !== "" && person.birthDate !== null && person.divisionCode !== null && person.hasContact,
        years(seat.minAge),
        years(18) || !project.dangerous,
        years(18) || person.guardianConsent !== null,
        seat.kind === "volunteer" ||
          person.credentials.some(
            (held) => held.status === "verified" && within(held.issuedOn, held.validUntil) && enough[held.type],
          ),
        !project.nearMinors ||
          (confirmed.every((check) => check.clear) &&
            confirmed.some((check) => check.checkedOn <= on && on < yearAfter(check.checkedOn))),
        project.courses.length === 0 || person.learning.some((held) => within(held.heldOn, held.validUntil)),
        project.hoursNeeded * 60 <= (person.serviceMinutes ?? 0),
        project.areaCode === null || person.divisionCode?.startsWith(project.areaCode) === true,
        !project.dangerous ||
          (project.insurance !== null && within(project.insurance.validFrom, project.insurance.validUntil)),
      ];
      const answer = codes({ project, seat, person, start: start.toISOString(), zone });
      const all = gates.every(Boolean);
      if (all) welcome += 1;
      else refused += 1;
      expect(answer.length === 0).toBe(all);
    }),
    { numRuns: 4000 },
  );
  expect(Math.min(refused, welcome)).toBeGreaterThan(50);
}, 60_000);

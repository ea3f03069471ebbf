import fc from "fast-check";
import { expect, test } from "vitest";
import type { PersonId, SeatId, ShiftId } from "../ids.ts";
import type { Credential, Person } from "../people/person.ts";
import type { Seat } from "../shifts/seat.ts";
import type { Shift } from "../shifts/shift.ts";
import { decideJoin, type JoinQuestion } from "./decide-join.ts";
import type { HeldSignup } from "./signup.ts";
import { defaultWorkRules } from "./work-rules.ts";

const noRules = { ...defaultWorkRules, nightRestMinutes: null, dayMinutes: null, weekMinutes: null };

const now = new Date("2026-11-24T06:00:00Z");
const start = new Date("2026-11-28T01:00:00Z");
const end = new Date("2026-11-28T03:00:00Z");
const shift: Shift = {
  id: "shift" as ShiftId,
  projectId: "project" as Shift["projectId"],
  organisationId: "organisation" as Shift["organisationId"],
  placeId: "place" as Shift["placeId"],
  period: { start, end },
  timeZone: "Asia/Shanghai",
  breakMinutes: 0,
  status: "open",
};
const seat: Seat = {
  id: "seat" as SeatId,
  shiftId: shift.id,
  name: "陪聊",
  kind: "volunteer",
  lead: false,
  minHeads: 1,
  maxHeads: 4,
  minAge: 14,
  taken: 0,
  held: 0,
  skills: [],
  credentialType: null,
};
const person: Person = {
  id: "person" as PersonId,
  name: "林雨桐",
  birthDate: "1990-03-12",
  divisionCode: "330502010",
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
const project: JoinQuestion["project"] = {
  status: "published",
  dangerous: false,
  nearMinors: false,
  insurance: { insurer: "人保", policyNumber: "P1", validFrom: "2026-01-01", validUntil: "2036-12-31" },
  hoursNeeded: 0,
  areaCode: null,
  courses: [],
  ratioVolunteers: null,
  opensWith: "anybody",
};
const consent = { guardianName: "林父", guardianPhone: "13800000000", givenAt: now };

interface Given {
  readonly organisationStatus?: JoinQuestion["organisationStatus"];
  readonly project?: Partial<JoinQuestion["project"]>;
  readonly shift?: Partial<Shift>;
  readonly seat?: Partial<Seat>;
  readonly team?: JoinQuestion["team"];
  readonly person?: Partial<Person>;
  readonly held?: readonly HeldSignup[];
}

function ask(given: Given, at = now) {
  return decideJoin(
    {
      organisationStatus: given.organisationStatus ?? "approved",
      project: { ...project, ...given.project },
      shift: { ...shift, ...given.shift },
      seat: { ...seat, ...given.seat },
      team: given.team ?? [],
      person: { ...person, ...given.person },
      held: given.held ?? [],
      rules: noRules,
    },
    at,
  );
}
const codes = (given: Given, at = now) => ask(given, at).map(({ code }) => code);

function promise(from: Date, to: Date, shiftId = "other"): HeldSignup {
  const ids = { id: "s" as HeldSignup["id"], seatId: "x" as SeatId, shiftId: shiftId as ShiftId, personId: person.id };
  return { ...ids, period: { start: from, end: to }, status: "confirmed", title: "晨读", breakMinutes: 0, point: null };
}

function social(given: Partial<Credential> = {}): Credential {
  return {
    type: "social_worker.certified",
    number: "1",
    issuedOn: "2024-01-01",
    validUntil: null,
    status: "verified",
    ...given,
  };
}

test("a neighbour with a complete profile takes a free place", () => {
  expect(codes({})).toEqual([]);
});

test("somebody hears every reason at once, not only the first", () => {
  expect(
    codes({ project: { status: "paused" }, seat: { taken: 4 }, person: { birthDate: null, divisionCode: null } }),
  ).toEqual(["PROJECT_NOT_PUBLISHED", "SEAT_FULL", "PROFILE_INCOMPLETE"]);
});

test("the last place is taken once", () => {
  expect(codes({ seat: { taken: 3 } })).toEqual([]);
  expect(codes({ seat: { taken: 4 } })).toEqual(["SEAT_FULL"]);
});

test("a place is taken until the shift begins, and never in one that was called off", () => {
  expect(codes({}, new Date(start.getTime() - 1))).toEqual([]);
  expect(codes({}, start)).toEqual(["SHIFT_STARTED"]);
  expect(codes({ shift: { status: "cancelled" } })).toEqual(["SHIFT_CANCELLED"]);
});

test("somebody who is in already hears that, and not that it is full", () => {
  expect(codes({ seat: { taken: 4 }, held: [promise(start, end, shift.id)] })).toEqual(["ALREADY_SIGNED_UP"]);
});

test("nobody promises to be in two places at once; back to back is fine", () => {
  const hour = 3_600_000;
  expect(codes({ held: [promise(end, new Date(end.getTime() + hour))] })).toEqual([]);
  expect(codes({ held: [promise(new Date(start.getTime() - hour), start)] })).toEqual([]);
  expect(ask({ held: [promise(new Date(end.getTime() - 1), new Date(end.getTime() + hour))] })).toMatchObject([
    { code: "SHIFT_OVERLAP", otherShiftId: "other", otherTitle: "晨读" },
  ]);
});

test("age counts on the day of service in the place's zone", () => {
  const turned = { birthDate: "2008-11-28" };
  expect(codes({ seat: { minAge: 18 }, person: turned })).toEqual([]);
  expect(ask({ seat: { minAge: 18 }, person: { birthDate: "2008-11-29", guardianConsent: consent } })).toEqual([
    { code: "TOO_YOUNG", minAge: 18, ageOnDay: 17 },
  ]);
});

test("a minor needs a guardian's consent, and no consent opens what is dangerous", () => {
  const minor = { birthDate: "2010-01-01" };
  expect(codes({ person: minor })).toEqual(["GUARDIAN_CONSENT_MISSING"]);
  expect(codes({ person: { ...minor, guardianConsent: consent } })).toEqual([]);
  expect(codes({ project: { dangerous: true }, person: { ...minor, guardianConsent: consent } })).toEqual([
    "MINOR_DANGEROUS",
  ]);
});

test("a skill counts from the level asked for, and a more special one covers the general one", () => {
  const needs = { skills: [{ code: "elder.company", level: 2 } as Seat["skills"][number]] };
  const [needed] = needs.skills;
  if (!needed) throw new Error("the seat asks for nothing");
  expect(ask({ seat: needs, person: { skills: [{ ...needed, level: 1 }] } })).toEqual([
    { code: "SKILLS_MISSING", skills: [{ code: needed.code, level: 2, have: 1 }] },
  ]);
  expect(codes({ seat: needs, person: { skills: [{ ...needed, level: 3 }] } })).toEqual([]);
});

test("a professional's place needs a paper that was verified and is valid on that day", () => {
  const place = { kind: "professional" as const, credentialType: "social_worker.certified" as const };
  const heard = (...credentials: Credential[]) => codes({ seat: place, person: { credentials } });
  expect(heard()).toEqual(["PROFESSIONAL_ONLY"]);
  expect(heard(social({ status: "claimed" }))).toEqual(["CREDENTIAL_NOT_VERIFIED"]);
  expect(heard(social({ status: "revoked" }))).toEqual(["PROFESSIONAL_ONLY"]);
  expect(heard(social({ validUntil: "2026-11-27" }))).toEqual(["CREDENTIAL_EXPIRED"]);
  expect(heard(social({ validUntil: "2026-11-28" }))).toEqual([]);
  expect(heard(social({ validUntil: "2026-11-27" }), social({ number: "2" }))).toEqual([]);
});

test("a certified social worker sits where an assistant is asked for, not the other way round", () => {
  const needs = (credentialType: Seat["credentialType"]) => ({ kind: "professional" as const, credentialType });
  expect(codes({ seat: needs("social_worker.assistant"), person: { credentials: [social()] } })).toEqual([]);
  expect(
    codes({
      seat: needs("social_worker.certified"),
      person: { credentials: [social({ type: "social_worker.assistant" })] },
    }),
  ).toEqual(["PROFESSIONAL_ONLY"]);
});

test("whatever else somebody has promised, an overlap is named exactly when there is one", () => {
  const offset = fc.integer({ min: -600, max: 600 });
  fc.assert(
    fc.property(offset, fc.integer({ min: 1, max: 600 }), (from, length) => {
      const other = promise(
        new Date(start.getTime() + from * 60_000),
        new Date(start.getTime() + (from + length) * 60_000),
      );
      const touches = from < 120 && from + length > 0;
      expect(codes({ held: [other] })).toEqual(touches ? ["SHIFT_OVERLAP"] : []);
    }),
  );
});

test("a unit that is suspended takes nobody in", () => {
  expect(codes({ organisationStatus: "suspended" })).toEqual(["PROJECT_NOT_PUBLISHED"]);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import type { PersonId, SeatId, ShiftId, SignupId } from "../ids.ts";
import type { Person } from "../people/person.ts";
import { waysIn } from "../projects/sign-up-terms.ts";
import type { Seat } from "../shifts/seat.ts";
import type { Shift } from "../shifts/shift.ts";
import { decideWayIn, type WayInQuestion } from "./decide-way-in.ts";
import { answerDeadline, offerDeadline } from "./offer-deadline.ts";
import { defaultWorkRules } from "./work-rules.ts";

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
const question: WayInQuestion = {
  organisationStatus: "approved",
  project: {
    status: "published",
    dangerous: false,
    nearMinors: false,
    insurance: { insurer: "人保", policyNumber: "P1", validFrom: "2026-01-01", validUntil: "2036-12-31" },
    hoursNeeded: 0,
    areaCode: null,
    courses: [],
    ratioVolunteers: null,
    opensWith: "anybody",
  },
  team: [],
  terms: { wayIn: "instant", waitlist: true },
  shift,
  seat,
  waiting: 0,
  person,
  held: [],
  rules: defaultWorkRules,
  point: null,
};
const full = { ...seat, taken: 3, held: 1 };

function says(given: Partial<WayInQuestion>) {
  const { action, position, problems } = decideWayIn({ ...question, ...given }, now);
  return { action, position, codes: problems.map(({ code }) => code) };
}

test("a free place is taken at once, applied for, opened by code, or only for those who were asked", () => {
  const say = (wayIn: WayInQuestion["terms"]["wayIn"]) => says({ terms: { wayIn, waitlist: true } }).action;
  expect(waysIn.map((wayIn) => [wayIn, say(wayIn)])).toEqual([
    ["instant", "join"],
    ["approval", "apply"],
    ["invitation", null],
    ["code", "join"],
  ]);
});

test("a place that somebody was offered is not free for the next who comes by", () => {
  expect(says({ seat: full, waiting: 2 })).toEqual({ action: "wait", position: 3, codes: [] });
});

test("where nobody can wait a full seat says so", () => {
  expect(says({ seat: full, terms: { wayIn: "instant", waitlist: false } })).toEqual({
    action: null,
    position: null,
    codes: ["SEAT_FULL", "NO_WAITLIST"],
  });
});

test("whoever may not serve there does not wait for it either, and hears every reason", () => {
  expect(says({ seat: full, person: { ...person, birthDate: "2015-01-01" } })).toEqual({
    action: null,
    position: null,
    codes: ["SEAT_FULL", "TOO_YOUNG", "GUARDIAN_CONSENT_MISSING"],
  });
});

test("too little rest is for the organizer to weigh, so one applies", () => {
  const ids = { id: "s" as SignupId, seatId: "x" as SeatId, shiftId: "other" as ShiftId, personId: person.id };
  const evening = { start: new Date("2026-11-27T12:00:00Z"), end: new Date("2026-11-27T18:30:00Z") };
  const held = [{ ...ids, period: evening, status: "confirmed", title: "夜巡", breakMinutes: 0, point: null } as const];
  const verdict = decideWayIn({ ...question, held }, now);
  expect([verdict.action, verdict.exceptions.map(({ code }) => code)]).toEqual(["apply", ["REST_TOO_SHORT"]]);
  expect(says({ held, seat: full }).action).toBeNull();
});

test("whatever the terms and the seat, there is either one thing to do or a reason why not", () => {
  const anySeat = fc.record({ taken: fc.nat(4), held: fc.nat(4) }).filter(({ taken, held }) => taken + held <= 4);
  fc.assert(
    fc.property(
      anySeat,
      fc.constantFrom(...waysIn),
      fc.boolean(),
      fc.nat(9),
      fc.constantFrom("1990-03-12", "2016-01-01", null),
      (counts, wayIn, waitlist, waiting, birthDate) => {
        const given = { seat: { ...seat, ...counts }, terms: { wayIn, waitlist }, waiting };
        const verdict = decideWayIn({ ...question, ...given, person: { ...person, birthDate } }, now);
        expect(verdict.action === null).toBe(verdict.problems.length > 0);
        expect(verdict.position !== null).toBe(verdict.action === "wait");
        if (verdict.action === "join") expect(counts.taken + counts.held).toBeLessThan(4);
      },
    ),
  );
});

test("the nearer the shift, the sooner an offer is answered, and never after it has begun", () => {
  const left = fc.integer({ min: 0, max: 60 * 24 * 30 });
  const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
  const minutesFor = (minutes: number) => (offerDeadline(at(minutes), now).getTime() - now.getTime()) / 60_000;
  expect([5, 20, 60, 240, 2880, 20_000].map(minutesFor)).toEqual([5, 10, 15, 60, 720, 720]);
  fc.assert(
    fc.property(left, left, (a, b) => {
      const [near, far] = a < b ? [a, b] : [b, a];
      expect(minutesFor(near)).toBeLessThanOrEqual(minutesFor(far));
      expect(minutesFor(near)).toBeLessThanOrEqual(near);
    }),
  );
});

test("an application is answered within the hours promised, or before the shift begins", () => {
  expect(answerDeadline(start, 24, now)).toEqual(new Date("2026-11-25T06:00:00Z"));
  expect(answerDeadline(start, 240, now)).toEqual(start);
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { courseSessionStatuses, enrolmentStatuses } from "./course-session.ts";
import { courseStatuses } from "./course.ts";
import { decideEnrol, decideLeaveCourse } from "./decide-enrol.ts";

const now = new Date("2026-11-24T08:00:00Z");
const published = { status: "published" } as const;
const at = (start: string) => ({ start: new Date(start), end: new Date(Date.parse(start) + 7_200_000) });
const open = { period: at("2026-11-25T01:00:00Z"), capacity: 2, taken: 1, status: "open" } as const;

const codes = (...asked: Parameters<typeof decideEnrol>) => decideEnrol(...asked).map(({ code }) => code);

test("whoever finds an open session with a free place may take it, and so may somebody who withdrew before", () => {
  expect(codes(published, open, null, now)).toEqual([]);
  expect(codes(published, open, "withdrawn", now)).toEqual([]);
});

test("nobody enrols twice, whatever became of the first time", () => {
  for (const held of ["enrolled", "attended", "absent"] as const)
    expect(codes(published, open, held, now)).toEqual(["ALREADY_ENROLLED"]);
});

test("a full session, one that began this very moment and a draft each say so, all at once", () => {
  const session = { ...open, period: { ...open.period, start: now }, taken: 2 };
  expect(codes({ status: "draft" }, session, null, now)).toEqual([
    "COURSE_WRONG_STATE",
    "COURSE_STARTED",
    "COURSE_FULL",
  ]);
});

test("never does anybody get a place that is not there", () => {
  const session = fc.record({
    period: fc.integer({ min: -500, max: 500 }).map((hours) => {
      const start = new Date(now.getTime() + hours * 3_600_000);
      return { start, end: new Date(start.getTime() + 1) };
    }),
    capacity: fc.integer({ min: 1, max: 5 }),
    taken: fc.integer({ min: 0, max: 5 }),
    status: fc.constantFrom(...courseSessionStatuses),
  });
  const held = fc.constantFrom(null, ...enrolmentStatuses);
  fc.assert(
    fc.property(fc.constantFrom(...courseStatuses), session, held, (status, asked, mine) => {
      const lets = decideEnrol({ status }, asked, mine, now).length === 0;
      const right =
        status === "published" &&
        asked.status === "open" &&
        asked.period.start > now &&
        asked.taken < asked.capacity &&
        (mine === null || mine === "withdrawn");
      expect(lets).toBe(right);
    }),
  );
});

test("a place is given back until the session begins, and only one that is held", () => {
  expect(decideLeaveCourse(open, "enrolled", now)).toEqual([]);
  expect(decideLeaveCourse(open, "enrolled", open.period.start)).toEqual([{ code: "COURSE_STARTED" }]);
  expect(decideLeaveCourse(open, "withdrawn", now)).toEqual([{ code: "ENROLMENT_WRONG_STATE", status: "withdrawn" }]);
});

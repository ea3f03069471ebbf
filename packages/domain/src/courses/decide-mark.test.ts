import { expect, test } from "vitest";
import { personId } from "../ids.ts";
import { decideMark, decideRoll } from "./decide-mark.ts";

const li = personId.parse("00000000-0000-4000-8000-000000000001");
const wang = personId.parse("00000000-0000-4000-8000-000000000002");
const now = new Date("2026-11-24T08:00:00Z");
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000);
const line = { personId: li, status: "enrolled", decidedAt: null } as const;

test("whoever is expected can be marked either way, but nobody marks themselves", () => {
  expect(decideMark(line, true, wang, now)).toEqual([]);
  expect(decideMark(line, false, wang, now)).toEqual([]);
  expect(decideMark(line, true, li, now)).toEqual([{ code: "OWN_CASE" }]);
});

test("whoever withdrew was not expected", () => {
  expect(decideMark({ ...line, status: "withdrawn" }, true, wang, now)).toMatchObject([
    { code: "ENROLMENT_WRONG_STATE" },
  ]);
});

test("that somebody was there can be taken back for seven days and not a moment longer", () => {
  const there = { ...line, status: "attended", decidedAt: daysAgo(7) } as const;
  expect(decideMark(there, false, wang, now)).toEqual([]);
  expect(decideMark(there, false, wang, new Date(now.getTime() + 1))).toEqual([{ code: "LEARNING_STANDS", days: 7 }]);
  expect(decideMark(there, true, wang, daysAgo(-90))).toEqual([]);
});

test("somebody who was marked away can still be found to have been there later", () => {
  expect(decideMark({ ...line, status: "absent", decidedAt: daysAgo(60) }, true, wang, now)).toEqual([]);
});

test("the roll is called from the first minute on, and never of a session that was called off", () => {
  const period = { start: now, end: new Date(now.getTime() + 1) };
  expect(decideRoll({ status: "open", period }, now)).toEqual([]);
  expect(decideRoll({ status: "open", period }, daysAgo(1))).toMatchObject([{ code: "COURSE_NOT_STARTED" }]);
  expect(decideRoll({ status: "cancelled", period }, now)).toMatchObject([{ code: "COURSE_WRONG_STATE" }]);
});

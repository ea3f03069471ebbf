import { expect, test } from "vitest";
import { courseReminderAt } from "./course-reminder.ts";
import {
  decideAddSession,
  decideCancelSession,
  decideCourseStatus,
  decideEditSession,
  maxSessionMinutes,
} from "./decide-course.ts";

const now = new Date("2026-11-24T08:00:00Z");
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);

test("only an approved unit publishes, and a draft has nothing to close", () => {
  expect(decideCourseStatus("draft", "published", "approved")).toEqual([]);
  expect(decideCourseStatus("closed", "published", "approved")).toEqual([]);
  expect(decideCourseStatus("published", "closed", "suspended")).toEqual([]);
  expect(codes(decideCourseStatus("draft", "published", "suspended"))).toEqual(["ORGANISATION_NOT_APPROVED"]);
  expect(codes(decideCourseStatus("draft", "closed", "approved"))).toEqual(["COURSE_WRONG_STATE"]);
});

test("a session lies ahead, ends after it began and has a sensible length", () => {
  const add = (start: Date, end: Date) => codes(decideAddSession({ status: "draft" }, { start, end }, now));
  expect(add(inMinutes(1), inMinutes(61))).toEqual([]);
  expect(add(now, inMinutes(60))).toEqual(["SHIFT_IN_PAST"]);
  expect(add(inMinutes(60), inMinutes(60))).toEqual(["INVALID_INPUT"]);
  expect(add(inMinutes(1), inMinutes(1 + maxSessionMinutes))).toEqual([]);
  expect(add(inMinutes(1), inMinutes(2 + maxSessionMinutes))).toEqual(["SHIFT_TOO_LONG"]);
  expect(codes(decideAddSession({ status: "closed" }, { start: inMinutes(1), end: inMinutes(2) }, now))).toEqual([
    "COURSE_WRONG_STATE",
  ]);
});

test("a session moves until it begins, ahead, and never to fewer places than people have", () => {
  const open = { status: "open", period: { start: inMinutes(1), end: inMinutes(61) }, taken: 3 } as const;
  const to = { start: inMinutes(90), end: inMinutes(150), capacity: 3 };
  const edit = (more = {}, held: Parameters<typeof decideEditSession>[0] = open) =>
    codes(decideEditSession(held, { ...to, ...more }, now));
  expect(edit()).toEqual([]);
  expect(edit({ capacity: 2 })).toEqual(["INVALID_INPUT"]);
  expect(edit({ start: now })).toEqual(["SHIFT_IN_PAST"]);
  expect(edit({ end: to.start })).toEqual(["INVALID_INPUT"]);
  expect(edit({}, { ...open, period: { start: now, end: inMinutes(60) } })).toEqual(["COURSE_STARTED"]);
  for (const status of ["cancelled", "held"] as const)
    expect(edit({}, { ...open, status })).toEqual(["COURSE_WRONG_STATE"]);
});

test("a session is called off until it is over, and not once somebody was marked", () => {
  const period = { start: inMinutes(-30), end: inMinutes(30) };
  expect(decideCancelSession({ status: "open", period }, now)).toEqual([]);
  expect(codes(decideCancelSession({ status: "open", period }, inMinutes(30)))).toEqual(["COURSE_STARTED"]);
  expect(codes(decideCancelSession({ status: "held", period }, now))).toEqual(["COURSE_WRONG_STATE"]);
});

test("people are reminded at six in the evening before, by the clock of the place", () => {
  const start = new Date("2026-11-28T00:30:00Z");
  expect(courseReminderAt(start, "Asia/Shanghai").toISOString()).toBe("2026-11-27T10:00:00.000Z");
  expect(courseReminderAt(start, "America/New_York").toISOString()).toBe("2026-11-26T23:00:00.000Z");
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { plusMinutes } from "../time/period.ts";
import { localTime } from "../time/zone.ts";
import { deadlineOf, decideDeliveries, laneOf } from "./decide-deliveries.ts";
import { type Lane, noticeKinds, noticeTopics } from "./notice.ts";
import { type NoticeSettings, type Preference, toPreferences, topicOf, toWishes } from "./preferences.ts";
import { quietEnd, type QuietHours, quietHoursInput } from "./quiet-hours.ts";

const zone = "Asia/Shanghai";
const night: QuietHours = { from: "22:00", until: "07:00" };
const settings: NoticeSettings = { preferences: [], quiet: night };
const reach = { email: "ana@example.org", sms: "13800000000" };
/** 23:00 in Huzhou. */
const late = new Date("2030-03-11T15:00:00Z");
const morning = new Date("2030-03-11T23:00:00Z");
const start = (iso: string) => ({ start: Date.parse(iso) });

const zones = ["Asia/Shanghai", "Europe/London", "America/St_Johns", "Australia/Lord_Howe"] as const;
const anyZone = fc.constantFrom(...zones);
const anyInstant = fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2028, 0, 1) }).map((at) => new Date(at));
/** The nights on which the clocks change in London, St John's and on Lord Howe, to the minute. */
const clockChange = fc
  .tuple(
    fc.constantFrom(
      "2026-03-29T01:00Z",
      "2026-10-25T01:00Z",
      "2026-03-08T05:30Z",
      "2026-11-01T04:30Z",
      "2026-04-04T15:00Z",
    ),
    fc.integer({ min: -600, max: 600 }),
  )
  .map(([at, minutes]) => plusMinutes(new Date(at), minutes));
const anyTime = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
const anyQuiet = fc
  .record({ from: anyTime, until: anyTime })
  .filter((quiet) => quietHoursInput.safeParse(quiet).success);
const anyMoment = fc.oneof(anyInstant, clockChange);

test("at night an ordinary e-mail waits for the morning", () => {
  const planned = decideDeliveries({ kind: "hours.confirmed", lane: 1, facts: {} }, settings, reach, zone, late);
  expect(planned).toEqual([{ channel: "email", lane: 1, availableAt: morning }]);
});

test("when somebody is missing, e-mail and short message go out at night as well", () => {
  const planned = decideDeliveries({ kind: "cover.asked", lane: 0, facts: {} }, settings, reach, zone, late);
  expect(planned.map(({ channel, availableAt }) => [channel, availableAt])).toEqual([
    ["email", late],
    ["sms", late],
  ]);
});

test("what is said of a shift before breakfast does not wait until after it", () => {
  const early = { kind: "signup.confirmed", lane: 1, facts: start("2030-03-11T23:30:00Z") } as const;
  const [planned] = decideDeliveries(early, settings, reach, zone, late);
  expect(planned?.availableAt).toEqual(late);
  const noon = { ...early, facts: start("2030-03-12T04:00:00Z") };
  expect(decideDeliveries(noon, settings, reach, zone, late)[0]?.availableAt).toEqual(morning);
});

test("a shift that is put off from tomorrow at seven to next week is told before seven", () => {
  const facts = { ...start("2030-03-20T01:00:00Z"), oldStart: morning.getTime() };
  const [planned] = decideDeliveries({ kind: "shift.moved", lane: 1, facts }, settings, reach, zone, late);
  expect(planned?.availableAt).toEqual(late);
});

test("a change within twelve hours of the shift is urgent, one in a week is not, and good news never is", () => {
  const soon = start("2030-03-12T02:00:00Z");
  expect(laneOf("shift.cancelled", 1, soon, late)).toBe(0);
  expect(laneOf("shift.cancelled", 1, start("2030-03-18T02:00:00Z"), late)).toBe(1);
  expect(laneOf("signup.confirmed", 1, soon, late)).toBe(1);
});

test("what people said counts, in both directions", () => {
  const said: Preference[] = [
    { topic: "reminders", channel: "email", wanted: false },
    { topic: "reminders", channel: "sms", wanted: true },
    { topic: "cover", channel: "sms", wanted: false },
  ];
  const told = (kind: "shift.reminder" | "cover.asked", lane: Lane) =>
    decideDeliveries({ kind, lane, facts: {} }, { ...settings, preferences: said }, reach, zone, morning).map(
      ({ channel }) => channel,
    );
  expect(told("shift.reminder", 2)).toEqual(["sms"]);
  expect(told("cover.asked", 0)).toEqual(["email"]);
});

test("nobody is written to at an address they do not have", () => {
  const nowhere = { email: null, sms: null };
  expect(decideDeliveries({ kind: "cover.asked", lane: 0, facts: {} }, settings, nowhere, zone, late)).toEqual([]);
});

test("every kind belongs to a topic that people can find", () => {
  expect(new Set(noticeKinds.map(topicOf))).toEqual(new Set(noticeTopics));
});

test("wishes that are saved and read again are the same", () => {
  const anyWishes = fc.tuple(
    ...noticeTopics.map((topic) =>
      fc.record({
        topic: fc.constant(topic),
        email: fc.constantFrom("always" as const, "never" as const),
        sms: fc.constantFrom("always" as const, "urgent" as const, "never" as const),
      }),
    ),
  );
  fc.assert(
    fc.property(anyWishes, (wishes) => {
      expect(toWishes(toPreferences(wishes))).toEqual(wishes);
    }),
  );
});

test("the quiet time ends within a day, and when it has ended it is not quiet, also on nights of a clock change", () => {
  fc.assert(
    fc.property(anyMoment, anyQuiet, anyZone, (at, quiet, where) => {
      const end = quietEnd(at, quiet, where);
      if (end === null) return;
      expect(end.getTime()).toBeGreaterThan(at.getTime());
      expect(end.getTime() - at.getTime()).toBeLessThanOrEqual(22 * 3_600_000);
      expect(quietEnd(end, quiet, where)).toBeNull();
    }),
    { numRuns: 2000 },
  );
});

test("quiet is between the two times on the clock, over midnight or not, and at no other", () => {
  fc.assert(
    fc.property(anyInstant, anyQuiet, (at, quiet) => {
      const time = localTime(at, zone);
      const { from, until } = quiet;
      const inside = from < until ? from <= time && time < until : time >= from || time < until;
      expect(quietEnd(at, quiet, zone) !== null).toBe(inside);
    }),
  );
});

test("urgent is never late, ordinary never in the quiet time unless it would be too late, and nothing after its deadline", () => {
  const anyLane = fc.constantFrom<Lane>(0, 1, 2);
  const ahead = fc.option(fc.integer({ min: 1, max: 3000 }), { nil: undefined });
  fc.assert(
    fc.property(anyMoment, anyQuiet, anyZone, anyLane, ahead, ahead, (now, quiet, where, lane, minutes, old) => {
      const facts = {
        ...(minutes === undefined ? {} : { start: plusMinutes(now, minutes).getTime() }),
        ...(old === undefined ? {} : { oldStart: plusMinutes(now, old).getTime() }),
      };
      const notice = { kind: "shift.moved", lane, facts } as const;
      const [planned] = decideDeliveries(notice, { preferences: [], quiet }, reach, where, now);
      const at = planned?.availableAt ?? new Date(0);
      const deadline = deadlineOf(facts, now);
      if (lane === 0) expect(at).toEqual(now);
      expect(at.getTime()).toBeGreaterThanOrEqual(now.getTime());
      if (deadline !== null) expect(at.getTime()).toBeLessThanOrEqual(deadline.getTime());
      if (lane !== 0 && (deadline === null || deadline > plusMinutes(now, 24 * 60)))
        expect(quietEnd(at, quiet, where)).toBeNull();
    }),
    { numRuns: 2000 },
  );
});

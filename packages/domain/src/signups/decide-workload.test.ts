import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PersonId, SeatId, ShiftId, SignupId } from "../ids.ts";
import { atLocal, plusLocalDays } from "../time/zone.ts";
import { decideWorkload, mayBeOverridden } from "./decide-workload.ts";
import type { HeldSignup } from "./signup.ts";
import { anyHour, setWorkRulesInput, type WorkRules } from "./work-rules.ts";

const off: WorkRules = {
  nightRestMinutes: null,
  dayMinutes: null,
  weekMinutes: null,
  minorDayMinutes: null,
  ...anyHour,
};
const grownUp = { birthDate: "1980-05-01" };
const sixteen = { birthDate: "2010-10-01" };

/** "2026-11-24 09:00" in the zone. */
function at(text: string, zone: string): Date {
  const [day = "", time = ""] = text.split(" ");
  return atLocal(day, time, zone);
}

function work(zone: string, from: string, to: string, breakMinutes = 0) {
  return {
    id: "asked" as ShiftId,
    period: { start: at(from, zone), end: at(to, zone) },
    timeZone: zone,
    breakMinutes,
  };
}

function held(zone: string, from: string, to: string, given: Partial<HeldSignup> = {}): HeldSignup {
  return {
    id: "signup" as SignupId,
    seatId: "seat" as SeatId,
    shiftId: "other" as ShiftId,
    personId: "person" as PersonId,
    period: { start: at(from, zone), end: at(to, zone) },
    status: "confirmed",
    title: "读报",
    breakMinutes: 0,
    point: null,
    ...given,
  };
}

// In Berlin the clocks go back in the night to 2026-10-25, in New York in the night to 2026-11-01.
const zones = ["Asia/Shanghai", "Europe/Berlin", "America/New_York"] as const;

describe.each(zones)("in %s", (zone) => {
  const decide = (
    shift: ReturnType<typeof work>,
    others: readonly HeldSignup[],
    rules: Partial<WorkRules>,
    person = grownUp,
  ) => decideWorkload({ shift, person, held: others, rules: { ...off, ...rules } });

  test("a night of eight hours is enough and one minute less is not, before the shift and after it", () => {
    const rules = { nightRestMinutes: 480 };
    const evening = held(zone, "2026-11-23 20:00", "2026-11-23 23:00");
    expect(decide(work(zone, "2026-11-24 07:00", "2026-11-24 09:00"), [evening], rules)).toEqual([]);
    expect(decide(work(zone, "2026-11-24 06:59", "2026-11-24 09:00"), [evening], rules)).toEqual([
      { code: "REST_TOO_SHORT", otherTitle: "读报", restMinutes: 479, neededMinutes: 480 },
    ]);
    const morning = held(zone, "2026-11-25 06:00", "2026-11-25 08:00");
    expect(decide(work(zone, "2026-11-24 20:00", "2026-11-24 22:00"), [morning], rules)).toEqual([]);
    expect(decide(work(zone, "2026-11-24 20:00", "2026-11-24 22:01"), [morning], rules)).toMatchObject([
      { code: "REST_TOO_SHORT", restMinutes: 479 },
    ]);
  });

  test("one shift may follow another at once on the same day, and midnight in between makes it a night", () => {
    const rules = { nightRestMinutes: 480 };
    const noon = held(zone, "2026-11-24 12:00", "2026-11-24 14:00");
    expect(decide(work(zone, "2026-11-24 14:00", "2026-11-24 16:00"), [noon], rules)).toEqual([]);
    const late = held(zone, "2026-11-24 22:00", "2026-11-25 00:00");
    expect(decide(work(zone, "2026-11-25 00:00", "2026-11-25 01:00"), [late], rules)).toMatchObject([
      { code: "REST_TOO_SHORT", restMinutes: 0 },
    ]);
  });

  test("of two nights that are too short the shorter is named", () => {
    const before = held(zone, "2026-11-23 20:00", "2026-11-23 23:00", { title: "夜谈" });
    const after = held(zone, "2026-11-25 00:30", "2026-11-25 02:00", { title: "守夜" });
    expect(
      decide(work(zone, "2026-11-24 06:00", "2026-11-24 23:00"), [before, after], { nightRestMinutes: 480 }),
    ).toMatchObject([{ otherTitle: "守夜", restMinutes: 90 }]);
  });

  test("ten hours a day are enough and a minute more is too long; breaks are no service", () => {
    const rules = { dayMinutes: 600 };
    const morning = held(zone, "2026-11-24 07:00", "2026-11-24 13:00", { breakMinutes: 60 });
    expect(decide(work(zone, "2026-11-24 14:00", "2026-11-24 19:00"), [morning], rules)).toEqual([]);
    expect(decide(work(zone, "2026-11-24 14:00", "2026-11-24 19:01"), [morning], rules)).toEqual([
      { code: "DAY_TOO_LONG", minutes: 601, maxMinutes: 600 },
    ]);
    expect(decide(work(zone, "2026-11-24 14:00", "2026-11-24 19:01", 1), [morning], rules)).toEqual([]);
  });

  test("a shift over midnight counts on both days, each its part", () => {
    const overnight = work(zone, "2026-11-24 20:00", "2026-11-25 02:00");
    const dayAfter = held(zone, "2026-11-25 10:00", "2026-11-25 18:00");
    expect(decide(overnight, [dayAfter], { dayMinutes: 600 })).toEqual([]);
    expect(decide(overnight, [dayAfter], { dayMinutes: 599 })).toMatchObject([{ code: "DAY_TOO_LONG", minutes: 600 }]);
    expect(decide(overnight, [], { dayMinutes: 240 })).toEqual([]);
  });

  test("a week is Monday to Sunday, and what reaches over Sunday midnight counts in both, each its part", () => {
    const rules = { weekMinutes: 600 };
    const sunday = held(zone, "2026-11-22 10:00", "2026-11-22 19:00");
    const monday = held(zone, "2026-11-23 10:00", "2026-11-23 18:00");
    expect(decide(work(zone, "2026-11-24 10:00", "2026-11-24 12:00"), [sunday, monday], rules)).toEqual([]);
    expect(decide(work(zone, "2026-11-24 10:00", "2026-11-24 12:01"), [sunday, monday], rules)).toEqual([
      { code: "WEEK_TOO_LONG", minutes: 601, maxMinutes: 600 },
    ]);
    expect(decide(work(zone, "2026-11-22 23:00", "2026-11-23 02:00"), [monday], rules)).toEqual([]);
    expect(decide(work(zone, "2026-11-22 23:00", "2026-11-23 02:01"), [monday], rules)).toMatchObject([
      { code: "WEEK_TOO_LONG", minutes: 601 },
    ]);
  });

  test("minors serve between the hours that were set, on one day, and no organizer can allow more", () => {
    const rules = { minorFrom: "07:00", minorUntil: "21:00", minorDayMinutes: 240 };
    const decideMinor = (from: string, to: string) => decide(work(zone, from, to), [], rules, sixteen);
    expect(decideMinor("2026-11-24 07:00", "2026-11-24 11:00")).toEqual([]);
    expect(decideMinor("2026-11-24 17:00", "2026-11-24 21:00")).toEqual([]);
    for (const [from, to] of [
      ["2026-11-24 06:59", "2026-11-24 09:00"],
      ["2026-11-24 19:00", "2026-11-24 21:01"],
      ["2026-11-24 22:00", "2026-11-25 00:00"],
      ["2026-11-24 20:30", "2026-11-25 00:30"],
    ] as const) {
      const problems = decideMinor(from, to);
      expect(problems).toEqual([{ code: "MINOR_HOURS", from: "07:00", until: "21:00" }]);
      expect(problems.some(mayBeOverridden)).toBe(false);
    }
    const tooLong = decideMinor("2026-11-24 07:00", "2026-11-24 11:01");
    expect(tooLong).toEqual([{ code: "MINOR_DAY_TOO_LONG", minutes: 241, maxMinutes: 240 }]);
    expect(tooLong.some(mayBeOverridden)).toBe(false);
  });

  test("an end at midnight is not an early end where minors may begin at midnight", () => {
    const rules = { minorFrom: "00:00", minorUntil: "21:00" };
    expect(decide(work(zone, "2026-11-24 20:00", "2026-11-25 00:00"), [], rules, sixteen)).toMatchObject([
      { code: "MINOR_HOURS" },
    ]);
  });

  test("on their eighteenth birthday the rules for minors are over", () => {
    const rules = { minorFrom: "07:00", minorUntil: "21:00" };
    const shift = work(zone, "2026-11-24 21:30", "2026-11-24 22:00");
    expect(decide(shift, [], rules, { birthDate: "2008-11-24" })).toEqual([]);
    expect(decide(shift, [], rules, { birthDate: "2008-11-25" })).toMatchObject([{ code: "MINOR_HOURS" }]);
  });

  test("who is promised nothing yet, a place in a waitlist or this very shift, adds nothing", () => {
    const shift = work(zone, "2026-11-24 09:00", "2026-11-24 18:00");
    const waits = held(zone, "2026-11-24 19:00", "2026-11-24 22:00", { status: "waiting" });
    const own = held(zone, "2026-11-24 09:00", "2026-11-24 18:00", { shiftId: shift.id });
    expect(decide(shift, [waits, own], { nightRestMinutes: 480, dayMinutes: 540, weekMinutes: 540 })).toEqual([]);
  });

  test("rules that are off keep nobody out", () => {
    const start = at("2026-10-20 00:00", zone);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 30 * 1440 }), fc.integer({ min: 1, max: 960 }), (offset, length) => {
        const from = new Date(start.getTime() + offset * 60_000);
        const shift = {
          ...work(zone, "2026-11-24 09:00", "2026-11-24 10:00"),
          period: { start: from, end: new Date(from.getTime() + length * 60_000) },
        };
        expect(decide(shift, [held(zone, "2026-11-01 00:00", "2026-11-01 12:00")], {}, sixteen)).toEqual([]);
      }),
    );
  });

  test("with more promises the day and the week only get longer, also where the clocks change", () => {
    const monday = at("2026-10-19 00:00", zone);
    const times = fc.record({
      offset: fc.integer({ min: 0, max: 20 * 1440 }),
      length: fc.integer({ min: 15, max: 960 }),
    });
    const minutesOf = (list: ReturnType<typeof decide>, wanted: string) =>
      list.flatMap((problem) => (problem.code === wanted && "minutes" in problem ? [problem.minutes] : []))[0] ?? 0;
    fc.assert(
      fc.property(times, fc.array(times, { maxLength: 8 }), (asked, others) => {
        const periodOf = ({ offset, length }: typeof asked) => {
          const from = new Date(monday.getTime() + offset * 60_000);
          return { start: from, end: new Date(from.getTime() + length * 60_000) };
        };
        const shift = { ...work(zone, "2026-11-24 09:00", "2026-11-24 10:00"), period: periodOf(asked) };
        const promises = others.map((other) =>
          held(zone, "2026-11-24 09:00", "2026-11-24 10:00", { period: periodOf(other) }),
        );
        const least = { dayMinutes: 1, weekMinutes: 1 };
        const alone = decide(shift, [], least);
        const together = decide(shift, promises, least);
        for (const code of ["DAY_TOO_LONG", "WEEK_TOO_LONG"])
          expect(minutesOf(together, code)).toBeGreaterThanOrEqual(minutesOf(alone, code));
        // A day is part of its week, and a week holds no more than was promised.
        expect(minutesOf(together, "WEEK_TOO_LONG")).toBeGreaterThanOrEqual(minutesOf(together, "DAY_TOO_LONG"));
        const all = [asked, ...others].reduce((sum, { length }) => sum + length, 0);
        expect(minutesOf(together, "WEEK_TOO_LONG")).toBeLessThanOrEqual(all);
      }),
    );
  });

  test("the rest between two shifts is the time that passed, whichever of them is asked for", () => {
    const monday = at("2026-10-19 00:00", zone);
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 1439 }),
        fc.integer({ min: 0, max: 900 }),
        (day, end, rest) => {
          const first = {
            start: new Date(plusLocalDays(monday, day, zone).getTime() + end * 60_000 - 3_600_000),
            end: new Date(0),
          };
          first.end = new Date(first.start.getTime() + 3_600_000);
          const start = new Date(first.end.getTime() + rest * 60_000);
          const second = { start, end: new Date(start.getTime() + 3_600_000) };
          const shift = work(zone, "2026-11-24 09:00", "2026-11-24 10:00");
          const promise = (period: typeof second) => held(zone, "2026-11-24 09:00", "2026-11-24 10:00", { period });
          const rules = { nightRestMinutes: 480 };
          const forwards = decide({ ...shift, period: second }, [promise(first)], rules);
          expect(decide({ ...shift, period: first }, [promise(second)], rules)).toEqual(forwards);
          if (rest >= 480) expect(forwards).toEqual([]);
          else
            expect(forwards).toSatisfy(
              (list: unknown[]) => list.length === 0 || (list[0] as { restMinutes: number }).restMinutes === rest,
            );
        },
      ),
    );
  });
});

test("a night in which the clocks go back has an hour more of rest", () => {
  const evening = held("Europe/Berlin", "2026-10-24 20:00", "2026-10-24 23:00");
  const rules = { ...off, nightRestMinutes: 480 };
  const shift = work("Europe/Berlin", "2026-10-25 06:00", "2026-10-25 08:00");
  expect(decideWorkload({ shift, person: grownUp, held: [evening], rules })).toEqual([]);
  const spring = held("Europe/Berlin", "2026-03-28 20:00", "2026-03-28 23:00");
  const early = work("Europe/Berlin", "2026-03-29 07:30", "2026-03-29 08:00");
  expect(decideWorkload({ shift: early, person: grownUp, held: [spring], rules })).toMatchObject([
    { restMinutes: 450 },
  ]);
});

test("new rules need a reason and hours that make sense; each may be off", () => {
  const given = { ...off, reason: "暑期活动多" };
  expect(setWorkRulesInput.safeParse(given).success).toBe(true);
  expect(setWorkRulesInput.safeParse({ ...given, reason: " " }).success).toBe(false);
  expect(setWorkRulesInput.safeParse({ ...given, dayMinutes: 30 }).success).toBe(false);
  expect(setWorkRulesInput.safeParse({ ...given, minorFrom: "21:00", minorUntil: "07:00" }).success).toBe(false);
  expect(setWorkRulesInput.safeParse({ ...given, minorFrom: "24:00" }).success).toBe(false);
});

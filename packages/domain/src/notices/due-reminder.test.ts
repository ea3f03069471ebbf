import fc from "fast-check";
import { expect, test } from "vitest";
import type { Reminder } from "../projects/sign-up-terms.ts";
import { plusMinutes } from "../time/period.ts";
import { atLocal, localDate, localTime } from "../time/zone.ts";
import { dueReminder, reminderAt } from "./due-reminder.ts";

const reminders: Reminder[] = [{ days: 1, at: "18:00" }, { minutes: 120 }];
const zone = "Asia/Shanghai";
const start = new Date("2030-03-12T06:00:00Z");
const longAgo = new Date("2030-03-01T00:00:00Z");
const at = (iso: string) => new Date(iso);
const keyAt = (now: Date, signedUpAt = longAgo) => dueReminder(reminders, start, zone, signedUpAt, now)?.key;

test("the evening before at six by the clock of the place, and two hours before", () => {
  expect(keyAt(at("2030-03-11T09:59:59Z"))).toBeUndefined();
  expect(keyAt(at("2030-03-11T10:00:00Z"))).toBe("d1@18:00");
  expect(keyAt(at("2030-03-12T03:59:59Z"))).toBe("d1@18:00");
  expect(keyAt(at("2030-03-12T04:00:00Z"))).toBe("m120");
});

test("nobody is reminded on the doorstep", () => {
  expect(keyAt(at("2030-03-12T05:55:00Z"))).toBe("m120");
  expect(keyAt(at("2030-03-12T05:55:01Z"))).toBeUndefined();
  expect(keyAt(at("2030-03-12T08:00:00Z"))).toBeUndefined();
});

test("whoever signs up after the reminder gets it too, five minutes later", () => {
  const evening = at("2030-03-11T13:00:00Z");
  expect(keyAt(plusMinutes(evening, 4), evening)).toBeUndefined();
  expect(keyAt(plusMinutes(evening, 5), evening)).toBe("d1@18:00");
});

test("whoever signs up a quarter of an hour before the start is told in time or not at all", () => {
  const quarter = plusMinutes(start, -15);
  expect(keyAt(plusMinutes(quarter, 5), quarter)).toBe("m120");
  const later = plusMinutes(start, -14);
  expect(keyAt(plusMinutes(later, 5), later)).toBeUndefined();
});

test.each([
  ["Europe/London", "2026-03-29", "09:00", 14],
  ["Europe/London", "2026-10-25", "09:00", 16],
  ["America/St_Johns", "2026-03-08", "09:00", 14],
  ["America/St_Johns", "2026-11-01", "09:00", 16],
  ["Asia/Shanghai", "2026-03-29", "09:00", 15],
])("in %s the evening before %s is %s minus fifteen hours on the clock, %i that pass", (where, day, time, hours) => {
  const begins = atLocal(day, time, where);
  const evening = reminderAt({ days: 1, at: "18:00" }, begins, where);
  expect(localTime(evening, where)).toBe("18:00");
  expect((begins.getTime() - evening.getTime()) / 3_600_000).toBe(hours);
  expect(begins.getTime() - reminderAt({ minutes: 720 }, begins, where).getTime()).toBe(12 * 3_600_000);
});

const anyReminder: fc.Arbitrary<Reminder> = fc.oneof(
  fc.record({ days: fc.integer({ min: 0, max: 14 }), at: fc.constantFrom("07:30", "12:00", "18:00", "23:59") }),
  fc.record({ minutes: fc.integer({ min: 10, max: 14 * 1440 }) }),
);
const anyReminders = fc.array(anyReminder, { maxLength: 4 });
const anyStart = fc
  .integer({ min: Date.UTC(2026, 0, 1), max: Date.UTC(2027, 11, 31) })
  .map((millis) => new Date(millis));
const anyZone = fc.constantFrom("Asia/Shanghai", "Europe/London", "America/St_Johns");

test("a time of day is that time on the clock, so many calendar days before, in every zone", () => {
  fc.assert(
    fc.property(anyStart, anyZone, fc.integer({ min: 0, max: 14 }), (begins, where, days) => {
      const moment = reminderAt({ days, at: "18:00" }, begins, where);
      expect(localTime(moment, where)).toBe("18:00");
      const dayOf = (instant: Date) => Date.parse(`${localDate(instant, where)}T00:00:00Z`) / 86_400_000;
      expect(dayOf(begins) - dayOf(moment)).toBe(days);
    }),
  );
});

test("asked again and again, each reminder comes once, none before its time and none after the start", () => {
  const anyBefore = fc.integer({ min: 6, max: 3000 });
  fc.assert(
    fc.property(anyReminders, anyStart, anyZone, anyBefore, (given, begins, where, before) => {
      const signedUpAt = plusMinutes(begins, -before);
      const step = Math.ceil(before / 60);
      const dues = Array.from({ length: 64 }, (_, count) => plusMinutes(signedUpAt, count * step)).map((now) => ({
        now,
        due: dueReminder(given, begins, where, signedUpAt, now),
      }));
      const came = dues.flatMap(({ now, due }) => (due === null ? [] : [{ now, ...due }]));
      expect(came.filter(({ at: moment, now }) => moment > now || now >= begins)).toEqual([]);
      const keys = came.map(({ key }) => key).filter((key, index, all) => key !== all[index - 1]);
      expect(new Set(keys).size).toBe(keys.length);
    }),
    { numRuns: 40 },
  );
});

test("whoever signed up in good time gets every reminder", () => {
  fc.assert(
    fc.property(anyReminders, anyStart, anyZone, (given, begins, where) => {
      const moments = given
        .map((reminder) => reminderAt(reminder, begins, where))
        .filter((moment) => moment < plusMinutes(begins, -5));
      for (const moment of moments) {
        const due = dueReminder(given, begins, where, plusMinutes(begins, -30 * 1440), moment);
        expect(due?.at).toEqual(moment);
      }
    }),
  );
});

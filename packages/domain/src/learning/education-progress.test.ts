import fc from "fast-check";
import { expect, test } from "vitest";
import { daysBetween, plusDays } from "../credentials/term.ts";
import { districtZone, localDate } from "../time/zone.ts";
import { educationProgress, type Learned } from "./education-progress.ts";

const terms = { educationHours: 90, registrationMonths: 36 };
const registration = { issuedOn: "2024-03-01", validUntil: "2027-02-28" };
const learned = (heldOn: string, hours: number, continuingEducation = true): Learned => ({
  heldOn,
  minutes: hours * 60,
  continuingEducation,
});

test("a social worker with 60 of 90 hours has 30 left until the last day of the registration", () => {
  const records = [learned("2024-03-01", 20), learned("2025-06-01", 30), learned("2027-02-28", 10)];
  expect(educationProgress(registration, records, terms, "2026-11-24")).toEqual({
    from: "2024-03-01",
    until: "2027-02-28",
    doneMinutes: 3600,
    neededMinutes: 5400,
    leftMinutes: 1800,
  });
});

test("what was learned the day before the term or the day after it counts for another one, and ordinary training for none", () => {
  const records = [learned("2024-02-29", 20), learned("2027-03-01", 20), learned("2025-01-01", 20, false)];
  expect(educationProgress(registration, records, terms, "2026-11-24")?.doneMinutes).toBe(0);
});

test("at midnight in Huzhou the old term ends and the next one begins empty", () => {
  const records = [learned("2026-05-01", 90)];
  const on = (instant: string) =>
    educationProgress(registration, records, terms, localDate(new Date(instant), districtZone));
  expect(on("2027-02-28T15:59:59.999Z")).toMatchObject({ until: "2027-02-28", leftMinutes: 0 });
  expect(on("2027-02-28T16:00:00Z")).toMatchObject({ from: "2027-03-01", until: "2030-02-28", leftMinutes: 5400 });
});

test("a certificate far older than its registration is judged by the term that runs", () => {
  const old = { issuedOn: "2012-11-05", validUntil: "2027-02-28" };
  expect(educationProgress(old, [], terms, "2026-11-24")).toMatchObject({ from: "2024-03-01", until: "2027-02-28" });
});

test("a paper without an end runs in terms from its day of issue, also over a leap day", () => {
  const open = { issuedOn: "2020-02-29", validUntil: null };
  const first = educationProgress(open, [], terms, "2020-02-29");
  expect(first).toMatchObject({ from: "2020-02-29", until: "2023-02-28" });
  expect(educationProgress(open, [], terms, "2023-03-01")).toMatchObject({ from: "2023-03-01", until: "2026-02-28" });
});

test("nothing is asked of a type without continuing education, nor before the registration begins", () => {
  expect(
    educationProgress(registration, [], { educationHours: null, registrationMonths: 36 }, "2026-11-24"),
  ).toBeNull();
  expect(educationProgress(registration, [], terms, "2024-02-29")).toBeNull();
});

const day = fc.integer({ min: 0, max: 4000 }).map((days) => plusDays("2020-01-01", days));

test("whatever was learned when: today lies in the term, a term is three years at most, more learning never leaves more to do, and each hour counts in one term", () => {
  const record = fc.record({
    heldOn: day,
    minutes: fc.integer({ min: 1, max: 6000 }),
    continuingEducation: fc.boolean(),
  });
  fc.assert(
    fc.property(
      day,
      fc.option(fc.integer({ min: 1, max: 1500 })),
      fc.array(record),
      record,
      day,
      (issuedOn, days, records, more, today) => {
        const held = { issuedOn, validUntil: days === null ? null : plusDays(issuedOn, days) };
        const progress = educationProgress(held, records, terms, today);
        if (progress === null) {
          expect(today < issuedOn).toBe(true);
          return;
        }
        const { from, until, doneMinutes, leftMinutes, neededMinutes } = progress;
        expect(until >= today && from <= until).toBe(true);
        expect(daysBetween(from, until)).toBeLessThanOrEqual(1096);
        expect(leftMinutes).toBe(Math.max(0, neededMinutes - doneMinutes));
        const after = educationProgress(held, [...records, more], terms, today);
        expect(after?.leftMinutes).toBeLessThanOrEqual(leftMinutes);
        const next = educationProgress(held, records, terms, plusDays(until, 1));
        expect(next?.from).toBe(plusDays(until, 1));
      },
    ),
  );
});

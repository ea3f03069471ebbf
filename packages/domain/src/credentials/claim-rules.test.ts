import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { credentialTypes } from "../codes/credential-type.ts";
import { atLocal, districtZone } from "../time/zone.ts";
import { normalizeNumber } from "./claim.ts";
import { decideClaim, decideRenewal, hasNumberFormat } from "./decide-claim.ts";
import { sniffDocument } from "./document.ts";
import { dueExpiryNotice, expiryNoticeDays } from "./expiry-notice.ts";
import { usualWorkdays, workdaysBetween } from "./service-level.ts";
import { daysBetween, lastDayOfTerm, plusDays, renewalFrom } from "./term.ts";
import { startingCalendar } from "../time/working-days.ts";

const days = fc.integer({ min: 0, max: 30_000 }).map((count) => plusDays("1990-01-01", count));
const firstAider = credentialTypes.byCode("first_aider.red_cross");

describe("a term", () => {
  test.each([
    ["2028-03-01", 36, "2031-02-28"],
    ["2028-02-29", 12, "2029-02-28"],
    ["2027-01-31", 1, "2027-02-28"],
    ["2026-12-15", 24, "2028-12-14"],
    ["2026-01-01", 12, "2026-12-31"],
  ])("from %s of %d months ends on %s", (issuedOn, months, end) => {
    expect(lastDayOfTerm(issuedOn, months)).toBe(end);
  });

  test("never holds a day more than its months, and a longer one ends later", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 120 }), (issuedOn, months) => {
        const end = lastDayOfTerm(issuedOn, months);
        expect(end > lastDayOfTerm(issuedOn, months - 1) || months === 1).toBe(true);
        expect(daysBetween(issuedOn, end)).toBeLessThanOrEqual(months * 31);
        expect(end >= issuedOn).toBe(true);
      }),
    );
  });
});

describe("a claim", () => {
  test("is never taken when its last day and its grace are over, or when it begins tomorrow", () => {
    fc.assert(
      fc.property(days, days, days, (issuedOn, validUntil, today) => {
        const problems = decideClaim(firstAider, { type: firstAider.code, number: "X", issuedOn, validUntil }, today);
        if (issuedOn > today || validUntil < today) expect(problems).not.toEqual([]);
      }),
    );
  });

  test("may say one day more than the rule, since issuers count either way", () => {
    const paper = { type: firstAider.code, number: "X", issuedOn: "2028-03-01" };
    expect(decideClaim(firstAider, { ...paper, validUntil: "2031-03-01" }, "2030-01-01")).toEqual([]);
    expect(decideClaim(firstAider, { ...paper, validUntil: "2031-03-02" }, "2030-01-01")).toMatchObject([
      { code: "INVALID_INPUT" },
    ]);
  });

  test("has a number in the form of its type, the whole of it", () => {
    const lawyer = credentialTypes.byCode("lawyer");
    expect(hasNumberFormat(lawyer, "13305201010123456")).toBe(true);
    expect(hasNumberFormat(lawyer, "x13305201010123456")).toBe(false);
    expect(normalizeNumber(" １３３０ 5201010123456 ")).toBe("13305201010123456");
  });
});

test("a renewal opens with its window and stays open when it is late", () => {
  fc.assert(
    fc.property(days, days, (validUntil, today) => {
      const from = renewalFrom(firstAider, validUntil) ?? "";
      const problems = decideRenewal(firstAider, { status: "verified", validUntil }, today);
      expect(problems).toEqual(today < from ? [{ code: "RENEWAL_TOO_EARLY", from }] : []);
    }),
  );
});

test("over all the minutes around each midnight, everybody hears each notice once and none after the end", () => {
  fc.assert(
    fc.property(days, (validUntil) => {
      const heard = new Set<number>();
      for (let left = 95; left >= -3; left -= 1) {
        for (const time of ["00:00", "23:59"]) {
          const due = dueExpiryNotice(
            validUntil,
            atLocal(plusDays(validUntil, -left), time, districtZone),
            districtZone,
          );
          expect(due === null).toBe(left > 90 || left < 0);
          if (due !== null) heard.add(due);
        }
      }
      expect([...heard]).toEqual([...expiryNoticeDays]);
    }),
    { numRuns: 20 },
  );
});

test("the usual time is the median in working days, and is not said of a handful", () => {
  const friday = new Date("2026-11-20T02:00:00Z");
  const monday = new Date("2026-11-23T02:00:00Z");
  expect(workdaysBetween(friday, monday, startingCalendar)).toBe(1);
  const one = { claimedAt: friday, at: monday };
  expect(usualWorkdays([one, one], startingCalendar)).toBeNull();
  expect(usualWorkdays([one, one, one, { claimedAt: friday, at: friday }, one], startingCalendar)).toBe(1);
});

test("a file is what its first bytes say, and nothing that only says so further on", () => {
  const bytes = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  expect(sniffDocument(bytes("%PDF-1.7"))).toBe("application/pdf");
  expect(sniffDocument(bytes("\u00FF\u00D8\u00FF\u00E0"))).toBe("image/jpeg");
  expect(sniffDocument(bytes(" %PDF-1.7"))).toBeNull();
  expect(sniffDocument(bytes("RIFFxxxxWAVE"))).toBeNull();
  expect(sniffDocument(bytes(""))).toBeNull();
});

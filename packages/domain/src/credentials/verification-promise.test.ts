import fc from "fast-check";
import { expect, test } from "vitest";
import { startingCalendar } from "../time/working-days.ts";
import { districtZone, localDate } from "../time/zone.ts";
import { answerDay, oldestInTime } from "./verification-promise.ts";

test("what came in on a Friday is answered by Wednesday", () => {
  expect(answerDay(new Date("2026-11-20T10:00:00+08:00"), startingCalendar)).toBe("2026-11-25");
  expect(oldestInTime(new Date("2026-11-25T23:59:00+08:00"), startingCalendar)).toEqual(
    new Date("2026-11-20T00:00:00+08:00"),
  );
});

test("a claim is late exactly when its last day is over", () => {
  const moment = fc.date({ min: new Date("2026-01-05"), max: new Date("2027-11-30"), noInvalidDate: true });
  fc.assert(
    fc.property(moment, fc.integer({ min: 0, max: 20 * 24 }), (now, hoursAgo) => {
      const claimedAt = new Date(now.getTime() - hoursAgo * 3_600_000);
      const late = answerDay(claimedAt, startingCalendar) < localDate(now, districtZone);
      expect(claimedAt < oldestInTime(now, startingCalendar)).toBe(late);
    }),
  );
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safetyCheckOn, safetyCheckValidUntil, type SafetyCheck } from "./safety-check.ts";

const confirmedClear = (checkedOn: string): SafetyCheck => ({ clear: true, checkedOn, confirmed: true });
const day = fc
  .integer({ min: 0, max: 4000 })
  .map((n) => new Date(Date.UTC(2024, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
const check: fc.Arbitrary<SafetyCheck> = fc.record({ clear: fc.boolean(), checkedOn: day, confirmed: fc.boolean() });

describe("the query before work near children", () => {
  test("somebody nobody asked about is not let near children", () => {
    expect(safetyCheckOn([], "2026-09-01")).toBe("missing");
  });

  test("an answer holds a year to the day and has no grace", () => {
    const held = [confirmedClear("2025-09-01")];
    expect(safetyCheckOn(held, "2025-08-31")).toBe("missing");
    expect(safetyCheckOn(held, "2025-09-01")).toBe("clear");
    expect(safetyCheckOn(held, "2026-08-31")).toBe("clear");
    expect(safetyCheckOn(held, "2026-09-01")).toBe("expired");
  });

  test("a query of a leap day ends with the February after", () => {
    expect(safetyCheckValidUntil("2028-02-29")).toBe("2029-02-28");
    expect(safetyCheckValidUntil("2027-03-01")).toBe("2028-02-29");
  });

  test("what only one clerk has seen counts for nothing", () => {
    expect(safetyCheckOn([{ ...confirmedClear("2026-08-01"), confirmed: false }], "2026-09-01")).toBe("missing");
    expect(safetyCheckOn([{ clear: false, checkedOn: "2026-08-01", confirmed: false }], "2026-09-01")).toBe("missing");
  });

  test("somebody with a record stays out, also when a later answer says clear", () => {
    const found = { clear: false, checkedOn: "2024-05-01", confirmed: true };
    expect(safetyCheckOn([found, confirmedClear("2026-08-01")], "2026-09-01")).toBe("not_clear");
  });

  test("for any history, clear always rests on a confirmed clear query of the year before the day", () => {
    fc.assert(
      fc.property(fc.array(check, { maxLength: 6 }), day, (checks, on) => {
        if (safetyCheckOn(checks, on) !== "clear") return;
        expect(checks.filter((one) => one.confirmed).every((one) => one.clear)).toBe(true);
        const age = (one: SafetyCheck) => (Date.parse(on) - Date.parse(one.checkedOn)) / 86_400_000;
        expect(checks.some((one) => one.confirmed && one.clear && age(one) >= 0 && age(one) < 366)).toBe(true);
      }),
    );
  });

  test("the order of the history changes nothing", () => {
    fc.assert(
      fc.property(fc.array(check, { maxLength: 6 }), day, (checks, on) => {
        expect(safetyCheckOn(checks.toReversed(), on)).toBe(safetyCheckOn(checks, on));
      }),
    );
  });
});

import { expect, test } from "vitest";
import type { PersonId } from "../ids.ts";
import { decideConfirm, decideReview } from "./decide-hours.ts";
import type { HoursEntry, HoursStatus } from "./hours-entry.ts";
import { counts } from "./hours-entry.ts";
import { mayConfirmHours } from "./hours-policy.ts";

const lin = "lin" as PersonId;
const chen = "chen" as PersonId;
const now = new Date("2026-11-24T06:00:00Z");

function entry(given: Partial<HoursEntry> = {}): HoursEntry {
  return {
    id: "e" as HoursEntry["id"],
    personId: lin,
    signupId: "s" as HoursEntry["signupId"],
    shiftId: "h" as HoursEntry["shiftId"],
    projectId: "p" as HoursEntry["projectId"],
    recordingOrganisationId: "o" as HoursEntry["recordingOrganisationId"],
    period: { start: new Date("2026-11-24T01:00:00Z"), end: new Date("2026-11-24T03:00:00Z") },
    breakMinutes: 15,
    minutes: 105,
    nature: "verified",
    status: "proposed",
    ...given,
  };
}

const codes = (problems: readonly { code: string }[]) => problems.map(({ code }) => code);
const asProposed = { minutes: null, reason: "" };

test("an organizer confirms somebody else's finished hours as they are", () => {
  expect(decideConfirm(entry(), asProposed, chen, now)).toEqual([]);
});

test("nobody confirms their own hours", () => {
  expect(codes(decideConfirm(entry(), asProposed, lin, now))).toEqual(["OWN_HOURS"]);
  expect(codes(decideReview(entry({ status: "confirmed" }), "checked", "", lin))).toEqual(["OWN_HOURS"]);
});

test("hours are confirmed after they were given, not before", () => {
  const { end } = entry().period;
  expect(decideConfirm(entry(), asProposed, chen, end)).toEqual([]);
  expect(decideConfirm(entry(), asProposed, chen, new Date(end.getTime() - 1))).toEqual([
    { code: "HOURS_NOT_FINISHED", endsAt: end.getTime() },
  ]);
});

test("a changed number says why, and is never more than the time that passed", () => {
  expect(decideConfirm(entry(), { minutes: 90, reason: "left early" }, chen, now)).toEqual([]);
  expect(codes(decideConfirm(entry(), { minutes: 90, reason: "" }, chen, now))).toEqual(["REASON_MISSING"]);
  expect(decideConfirm(entry(), { minutes: 105, reason: "" }, chen, now)).toEqual([]);
  expect(decideConfirm(entry(), { minutes: 121, reason: "stayed" }, chen, now)).toEqual([
    { code: "HOURS_TOO_LONG", maxMinutes: 120 },
  ]);
});

test("what the federation sent back is confirmed again only with an answer", () => {
  const returned = entry({ status: "returned" });
  expect(codes(decideConfirm(returned, asProposed, chen, now))).toEqual(["REASON_MISSING"]);
  expect(decideConfirm(returned, { minutes: null, reason: "the list on paper says the same" }, chen, now)).toEqual([]);
});

test("what was decided is not decided twice", () => {
  const states: HoursStatus[] = ["confirmed", "checked"];
  for (const status of states) {
    expect(decideConfirm(entry({ status }), asProposed, chen, now)).toEqual([{ code: "HOURS_WRONG_STATE", status }]);
  }
  expect(codes(decideReview(entry(), "checked", "", chen))).toEqual(["HOURS_WRONG_STATE"]);
  expect(codes(decideReview(entry({ status: "checked" }), "checked", "", chen))).toEqual(["HOURS_WRONG_STATE"]);
});

test("the federation sends hours back with a reason, also those it had checked", () => {
  expect(codes(decideReview(entry({ status: "confirmed" }), "returned", "", chen))).toEqual(["REASON_MISSING"]);
  expect(decideReview(entry({ status: "checked" }), "returned", "two people say otherwise", chen)).toEqual([]);
});

test("only confirmed and checked hours count", () => {
  expect(
    ["proposed", "confirmed", "checked", "returned"].filter((status) => counts({ status: status as HoursStatus })),
  ).toEqual(["confirmed", "checked"]);
});

test("nobody may confirm an empty list: it belongs to no unit", () => {
  expect(mayConfirmHours({ kind: "system", name: "job" }, [])).toBe(false);
});

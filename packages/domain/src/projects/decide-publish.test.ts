import { expect, test } from "vitest";
import type { SeatPlan } from "../shifts/seat.ts";
import { decideDanger, decidePublish, decideStatusChange, type PublishSubject } from "./decide-publish.ts";

const seat: SeatPlan = {
  name: "陪聊",
  kind: "volunteer",
  lead: false,
  minHeads: 1,
  maxHeads: 4,
  minAge: 16,
  skills: [],
  credentialType: null,
};
const insured = { insurer: "人保", policyNumber: "P1", validFrom: "2026-01-01", validUntil: "2026-12-31" };
const today = "2026-11-24";

function project(given: Partial<PublishSubject> = {}): PublishSubject {
  return {
    title: "手机小课堂",
    summary: "教老人用手机挂号",
    category: "3305",
    risks: "楼道较暗",
    protections: "两人同行",
    safeguards: ["01"],
    dangerous: false,
    isVolunteering: true,
    training: "",
    insurance: null,
    seatPlan: [seat],
    ...given,
  };
}

const codes = (given: Partial<PublishSubject>) =>
  decidePublish(project(given), "approved", today).map(({ code }) => code);

test("a small honest project is published", () => {
  expect(codes({})).toEqual([]);
});

test("an organizer hears of everything that is missing at once", () => {
  expect(codes({ risks: "", protections: "", safeguards: [], seatPlan: [], isVolunteering: false })).toEqual([
    "NOT_VOLUNTEERING",
    "RISKS_MISSING",
    "PROTECTIONS_MISSING",
    "SAFEGUARDS_MISSING",
    "NO_SEATS",
  ]);
});

test("an organisation that waits or is suspended publishes nothing", () => {
  const heard = (status: "pending" | "returned" | "suspended") =>
    decidePublish(project(), status, today).map(({ code }) => code);
  expect(heard("pending")).toEqual(["ORGANISATION_NOT_APPROVED"]);
  expect(heard("returned")).toEqual(["ORGANISATION_NOT_APPROVED"]);
  expect(heard("suspended")).toEqual(["ORGANISATION_SUSPENDED"]);
});

test("what may be dangerous needs an insurance that still runs, and only grown-ups", () => {
  const adults = [{ ...seat, minAge: 18 }];
  expect(codes({ dangerous: true, seatPlan: adults })).toEqual(["INSURANCE_MISSING"]);
  expect(codes({ dangerous: true, seatPlan: adults, insurance: { ...insured, validUntil: "2026-11-23" } })).toEqual([
    "INSURANCE_MISSING",
  ]);
  expect(codes({ dangerous: true, seatPlan: adults, insurance: { ...insured, validUntil: today } })).toEqual([]);
  expect(codes({ dangerous: true, insurance: insured, seatPlan: [{ ...seat, minAge: 17 }] })).toEqual([
    "MINORS_IN_DANGER",
  ]);
});

test("the kinds of service for which the province names training say how people are trained", () => {
  expect(codes({ category: "0004" })).toEqual(["TRAINING_MISSING"]);
  expect(codes({ category: "0004", training: "半天急救课" })).toEqual([]);
});

test("nobody offers to treat or to diagnose", () => {
  expect(decidePublish(project({ title: "心理治疗小组" }), "approved", today)).toEqual([
    { code: "FORBIDDEN_WORD", word: "治疗", field: "title" },
  ]);
  expect(codes({ summary: "Free Diagnosis for neighbours" })).toEqual(["FORBIDDEN_WORD"]);
  expect(codes({ seatPlan: [{ ...seat, name: "心理诊断师" }] })).toEqual(["FORBIDDEN_WORD"]);
});

test("a draft can neither pause nor close, closed is the end, and nobody is left before a closed door", () => {
  expect(decideStatusChange("draft", "closed", 0)).toEqual([{ code: "PROJECT_NOT_PUBLISHED" }]);
  expect(decideStatusChange("draft", "paused", 0)).toEqual([{ code: "PROJECT_NOT_PUBLISHED" }]);
  expect(decideStatusChange("closed", "published", 0)).toEqual([{ code: "PROJECT_CLOSED" }]);
  expect(decideStatusChange("published", "closed", 3)).toEqual([{ code: "SHIFT_HAS_SIGNUPS", count: 3 }]);
  expect(decideStatusChange("paused", "closed", 0)).toEqual([]);
  expect(decideStatusChange("published", "paused", 3)).toEqual([]);
});

test("a project does not turn dangerous while a minor, or somebody of unknown age, counts on it", () => {
  const start = new Date("2026-11-28T01:00:00Z");
  const promised = (birthDate: string | null) => [{ birthDate, start, timeZone: "Asia/Shanghai" }];
  expect(decideDanger(true, promised("2008-11-28"))).toEqual([]);
  expect(decideDanger(true, promised("2008-11-29"))).toEqual([{ code: "MINORS_IN_DANGER" }]);
  expect(decideDanger(true, promised(null))).toEqual([{ code: "MINORS_IN_DANGER" }]);
  expect(decideDanger(false, promised("2012-01-01"))).toEqual([]);
});

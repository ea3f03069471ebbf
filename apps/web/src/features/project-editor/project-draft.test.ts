import { projectInput } from "@nuanlin/domain/projects/project";
import { expect, test } from "vitest";
import { anchorOfGate, draftOf, emptyDraft, gatesOf, type ProjectDraft } from "./project-draft.ts";

const today = "2026-11-24";
const codes = (given: Partial<ProjectDraft>) =>
  gatesOf({ ...emptyDraft(), ...given }, "approved", today).map(({ code }) => code);

test("an organizer sees every gate before pressing anything, and each leads somewhere", () => {
  const missing = codes({ seatPlan: [], dangerous: true, category: "0013" });
  expect(missing).toEqual([
    "NOT_VOLUNTEERING",
    "RISKS_MISSING",
    "PROTECTIONS_MISSING",
    "SAFEGUARDS_MISSING",
    "NO_SEATS",
    "TRAINING_MISSING",
    "INSURANCE_MISSING",
  ]);
  expect(missing.filter((code) => anchorOfGate[code] === undefined)).toEqual([]);
});

test("blanks are no risk text, and a policy half filled in is no insurance", () => {
  expect(codes({ risks: "  " })).toContain("RISKS_MISSING");
  const insurance = { insurer: "人保", policyNumber: "", validFrom: "2026-01-01", validUntil: "2026-12-31" };
  expect(codes({ dangerous: true, insurance })).toContain("INSURANCE_MISSING");
  expect(codes({ dangerous: true, insurance: { ...insurance, policyNumber: "P1" } })).not.toContain(
    "INSURANCE_MISSING",
  );
});

test("a title alone, with a named place in it, is enough for a draft", () => {
  const [seat] = emptyDraft().seatPlan;
  expect(
    projectInput.safeParse({ ...emptyDraft(), title: "手机小课堂", seatPlan: [{ ...seat, name: "陪聊" }] }).success,
  ).toBe(true);
});

test("what an organizer set about sign-ups is still there after they change a word elsewhere", () => {
  const terms = { wayIn: "code" as const, answerHours: 12, joinCode: "4711", groupMax: 2, waitlist: false };
  const kept = { ...terms, newcomerPercent: 50, reminders: [{ minutes: 60 }] };
  const draft = draftOf({
    ...emptyDraft(),
    id: "00000000-0000-4000-8000-000000000001",
    organisationId: "00000000-0000-4000-8000-000000000002",
    organisationStatus: "approved",
    status: "published",
    place: null,
    shifts: [],
    terms: kept,
    ratioVolunteers: null,
    opensWith: "anybody",
    hoursNeeded: 0,
    areaCode: null,
    courses: [],
  });
  const saved = projectInput.parse({ ...draft, title: "手机小课堂", seatPlan: [] });
  expect(saved.terms).toEqual(kept);
});

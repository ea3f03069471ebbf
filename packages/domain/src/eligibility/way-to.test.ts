import { expect, test } from "vitest";
import type { Problem } from "../problem.ts";
import { wayTo } from "./way-to.ts";

test("every reason that is about the person has a way to it", () => {
  const reasons: readonly Problem[] = [
    { code: "PROFILE_INCOMPLETE", missing: ["name"] },
    { code: "TOO_YOUNG", minAge: 18, ageOnDay: 17 },
    { code: "MINOR_DANGEROUS" },
    { code: "GUARDIAN_CONSENT_MISSING" },
    { code: "SKILLS_MISSING", skills: [] },
    { code: "PROFESSIONAL_ONLY", credentialType: null },
    { code: "CREDENTIAL_EXPIRED", credentialType: "doctor", validUntil: "2026-01-01" },
    { code: "CREDENTIAL_NOT_VERIFIED", credentialType: "doctor" },
    { code: "SAFETY_CHECK_MISSING" },
    { code: "SAFETY_CHECK_EXPIRED", validUntil: "2026-01-01" },
    { code: "SAFETY_CHECK_NOT_CLEAR" },
    { code: "TRAINING_NEEDED", courses: [] },
    { code: "HOURS_NEEDED", minutes: 60, have: 0 },
    { code: "OUTSIDE_AREA", divisionCode: "330502010" },
    { code: "INSURANCE_ENDS", validUntil: "2026-01-01" },
  ];
  for (const reason of reasons) expect(wayTo(reason), reason.code).not.toBeNull();
});

test("a certificate that ran out is renewed, one that waits is for a clerk, one that is not there is written down", () => {
  const about = (code: "CREDENTIAL_EXPIRED" | "CREDENTIAL_NOT_VERIFIED") =>
    wayTo({ code, credentialType: "doctor", validUntil: "2026-01-01" })?.step;
  expect(about("CREDENTIAL_EXPIRED")).toBe("renew_credential");
  expect(about("CREDENTIAL_NOT_VERIFIED")).toBe("wait_for_clerk");
  expect(wayTo({ code: "PROFESSIONAL_ONLY", credentialType: null })?.step).toBe("claim_credential");
});

test("where only the team is not there yet the way is to wait in line", () => {
  expect(wayTo({ code: "WAITS_FOR_PROFESSIONAL", count: 1 })).toEqual({ step: "wait_in_line" });
  expect(wayTo({ code: "RATIO_REACHED", ratio: 6, professionals: 1 })).toEqual({ step: "wait_in_line" });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PersonId } from "../ids.ts";
import { credentialStatuses } from "../people/credential-status.ts";
import {
  type Clerk,
  decideConfirmation,
  decideRevocation,
  decideVerification,
  type VerificationStep,
  type VerifiedClaim,
  verificationDecisions,
} from "./decide-verification.ts";

const [wu, zhang, li] = ["wu", "zhang", "li"] as PersonId[] as [PersonId, PersonId, PersonId];
const claim: VerifiedClaim = { personId: wu, status: "claimed", firstBy: null, twoPerson: false };
const approve: VerificationStep = { decision: "approve", words: "", corrects: false };
const apart = (personId: PersonId): Clerk => ({ personId, conflict: false });
const codes = (verdict: ReturnType<typeof decideVerification>) =>
  "problems" in verdict ? verdict.problems.map(({ code }) => code) : verdict.to;

describe("a claim before a clerk", () => {
  test("an ordinary one is verified by one yes", () => {
    expect(codes(decideVerification(claim, apart(zhang), approve))).toBe("verified");
  });

  test("where the law asks for the qualification, the first yes is half and only another clerk's makes it whole", () => {
    const twice = { ...claim, twoPerson: true };
    const half: VerifiedClaim = { ...twice, status: "half", firstBy: zhang };
    expect(codes(decideVerification(twice, apart(zhang), approve))).toBe("half");
    expect(codes(decideVerification(half, apart(zhang), approve))).toEqual(["SECOND_PERSON_NEEDED"]);
    expect(codes(decideVerification(half, apart(li), approve))).toBe("verified");
  });

  test("the second clerk who corrects the number becomes the first, and a third pair of eyes is asked for", () => {
    const half: VerifiedClaim = { ...claim, twoPerson: true, status: "half", firstBy: zhang };
    const corrects = { ...approve, corrects: true, words: "Last digit" };
    expect(codes(decideVerification(half, apart(li), corrects))).toBe("half");
    expect(codes(decideVerification(half, apart(li), { ...corrects, words: "" }))).toEqual(["REASON_MISSING"]);
  });

  test("nobody decides on their own papers or on those of people they stand close to", () => {
    expect(codes(decideVerification(claim, apart(wu), approve))).toEqual(["OWN_CASE"]);
    expect(codes(decideVerification(claim, { personId: zhang, conflict: true }, approve))).toEqual([
      "CONFLICT_OF_INTEREST",
    ]);
  });

  test("returning and asking say why", () => {
    for (const decision of ["return", "ask"] as const) {
      expect(codes(decideVerification(claim, apart(zhang), { ...approve, decision }))).toEqual(["REASON_MISSING"]);
    }
  });
});

const anyClaim: fc.Arbitrary<VerifiedClaim> = fc.record({
  personId: fc.constantFrom(wu, zhang, li),
  status: fc.constantFrom(...credentialStatuses),
  firstBy: fc.constantFrom(null, wu, zhang, li),
  twoPerson: fc.boolean(),
});
const anyClerk: fc.Arbitrary<Clerk> = fc.record({ personId: fc.constantFrom(wu, zhang, li), conflict: fc.boolean() });
const anyStep: fc.Arbitrary<VerificationStep> = fc.record({
  decision: fc.constantFrom(...verificationDecisions),
  words: fc.constantFrom("", "Blurred"),
  corrects: fc.boolean(),
});

test("no order of clerks, decisions and corrections verifies a two-person claim without two different people who saw the same words", () => {
  const turns = fc.array(fc.tuple(anyClerk, anyStep), { maxLength: 12 });
  fc.assert(
    fc.property(turns, (taken) => {
      let now: VerifiedClaim = { ...claim, twoPerson: true };
      let version = 0;
      const seen = new Map<number, Set<PersonId>>();
      for (const [clerk, step] of taken) {
        const verdict = decideVerification(now, clerk, step);
        if ("problems" in verdict) continue;
        if (step.corrects) version += 1;
        if (step.decision === "approve") seen.set(version, new Set([...(seen.get(version) ?? []), clerk.personId]));
        if (verdict.to === "verified") {
          expect(seen.get(version)?.size).toBe(2);
          expect(seen.get(version)?.has(wu)).toBe(false);
        }
        const firstBy = verdict.to === "half" ? clerk.personId : null;
        now = { personId: wu, twoPerson: true, status: verdict.to, firstBy };
      }
    }),
  );
});

test("only what waits for a clerk moves, never by the person themself and never by somebody close", () => {
  fc.assert(
    fc.property(anyClaim, anyClerk, anyStep, (given, clerk, step) => {
      const verdict = decideVerification(given, clerk, step);
      if ("problems" in verdict) return;
      expect(["claimed", "half"]).toContain(given.status);
      expect(clerk.conflict).toBe(false);
      expect(clerk.personId).not.toBe(given.personId);
    }),
  );
});

test("what counts today can be revoked with a reason by a clerk who stands apart, and nothing else", () => {
  fc.assert(
    fc.property(anyClaim, anyClerk, fc.constantFrom("", "Forged"), (given, clerk, reason) => {
      const may =
        (given.status === "verified" || given.status === "superseded") &&
        !clerk.conflict &&
        clerk.personId !== given.personId &&
        reason !== "";
      expect(decideRevocation(given, clerk, reason).length === 0).toBe(may);
    }),
  );
});

test("a safety check is confirmed once, by a clerk who did not write it down", () => {
  const check = { personId: wu, recordedBy: zhang, confirmedBy: null };
  expect(decideConfirmation(check, apart(li))).toEqual([]);
  expect(decideConfirmation(check, apart(zhang))).toEqual([{ code: "SECOND_PERSON_NEEDED" }]);
  expect(decideConfirmation(check, apart(wu))).toEqual([{ code: "OWN_CASE" }]);
  expect(decideConfirmation({ ...check, confirmedBy: li }, apart(li))).toEqual([{ code: "ALREADY_ANSWERED" }]);
});

import type { PersonId } from "../ids.ts";
import type { CredentialStatus } from "../people/credential-status.ts";
import type { Problem } from "../problem.ts";

export const verificationDecisions = ["approve", "return", "ask"] as const;
export type VerificationDecision = (typeof verificationDecisions)[number];

/** Who stands before the claim, and what they are to the person it belongs to. */
export interface Clerk {
  readonly personId: PersonId;
  /** They share an organisation other than the federation, or one of them brings the other along. */
  readonly conflict: boolean;
}

/** A claim as a decision sees it. */
export interface VerifiedClaim {
  readonly personId: PersonId;
  readonly status: CredentialStatus;
  /** Who gave the first of two yeses. */
  readonly firstBy: PersonId | null;
  /** Whether the type asks for two clerks. */
  readonly twoPerson: boolean;
}

export interface VerificationStep {
  readonly decision: VerificationDecision;
  /** Why it is returned, or what is asked. */
  readonly words: string;
  /** Whether the clerk corrects what was typed (number, dates) on the way. */
  readonly corrects: boolean;
}

export type Verdict =
  | { readonly to: "half" | "verified" | "returned" | "asked" }
  | { readonly problems: readonly [Problem, ...Problem[]] };

/** Whose papers a clerk never decides on: their own, and those of people they stand close to. */
export function decideStandsApart(clerk: Clerk, personId: PersonId): Problem[] {
  if (clerk.personId === personId) return [{ code: "OWN_CASE" }];
  return clerk.conflict ? [{ code: "CONFLICT_OF_INTEREST" }] : [];
}

/**
 * Where a claim goes when a clerk decides, or why it does not. Where two clerks are asked for, the first yes makes it half and
 * only somebody else's makes it verified; who corrects something while the first yes stands becomes the first, so that two
 * different people have always seen the very words that count. Returning and asking need words.
 */
export function decideVerification(claim: VerifiedClaim, clerk: Clerk, step: VerificationStep): Verdict {
  const [apart] = decideStandsApart(clerk, claim.personId);
  if (apart) return { problems: [apart] };
  if (claim.status !== "claimed" && claim.status !== "half")
    return { problems: [{ code: "CREDENTIAL_WRONG_STATE", status: claim.status }] };
  if (step.decision !== "approve") {
    if (step.words === "") return { problems: [{ code: "REASON_MISSING" }] };
    return { to: step.decision === "return" ? "returned" : "asked" };
  }
  if (step.corrects && step.words === "") return { problems: [{ code: "REASON_MISSING" }] };
  if (claim.status === "claimed") return { to: claim.twoPerson ? "half" : "verified" };
  if (step.corrects) return { to: "half" };
  if (claim.firstBy === clerk.personId) return { problems: [{ code: "SECOND_PERSON_NEEDED" }] };
  return { to: "verified" };
}

/** Why a verified credential, or one that was renewed since, cannot be revoked by this clerk; a reason is always given. */
export function decideRevocation(
  credential: Pick<VerifiedClaim, "personId" | "status">,
  clerk: Clerk,
  reason: string,
): Problem[] {
  const apart = decideStandsApart(clerk, credential.personId);
  if (apart.length > 0) return apart;
  if (credential.status !== "verified" && credential.status !== "superseded")
    return [{ code: "CREDENTIAL_WRONG_STATE", status: credential.status }];
  return reason === "" ? [{ code: "REASON_MISSING" }] : [];
}

/** Why a clerk cannot confirm a safety check: only somebody else than who wrote it down does, and once. */
export function decideConfirmation(
  check: { readonly personId: PersonId; readonly recordedBy: PersonId; readonly confirmedBy: PersonId | null },
  clerk: Clerk,
): Problem[] {
  const apart = decideStandsApart(clerk, check.personId);
  if (apart.length > 0) return apart;
  if (check.confirmedBy !== null) return [{ code: "ALREADY_ANSWERED" }];
  return check.recordedBy === clerk.personId ? [{ code: "SECOND_PERSON_NEEDED" }] : [];
}

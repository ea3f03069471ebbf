import type { Db } from "@nuanlin/db/database";
import type { CredentialId, PersonId, SafetyCheckId } from "@nuanlin/domain/ids";
import { insertClaim, insertSafetyCheck } from "@nuanlin/testing/credential-factory";

export interface SettledVerification {
  /** A paper of the volunteer that waits for a clerk, and one that counts. */
  readonly claimId: CredentialId;
  readonly verifiedId: CredentialId;
  /** A safety check of the volunteer that waits for a second clerk. */
  readonly safetyCheckId: SafetyCheckId;
}

/** What waits for the clerks of the federation about the volunteer. */
export async function settleVerification(
  db: Db,
  volunteer: PersonId,
  recordedBy: PersonId,
): Promise<SettledVerification> {
  return {
    claimId: await insertClaim(db, { personId: volunteer }),
    verifiedId: await insertClaim(db, { personId: volunteer, type: "teacher", status: "verified" }),
    safetyCheckId: await insertSafetyCheck(db, { personId: volunteer, recordedBy, checkedOn: "2026-01-05" }),
  };
}

import { createHash, randomInt } from "node:crypto";
import type { Tx } from "@nuanlin/db/database";
import { replaceClaim } from "@nuanlin/db/people/claim-repository";
import type { PersonId } from "@nuanlin/domain/ids";
import { claimAlphabet, claimCodeLength, claimDays } from "@nuanlin/domain/people/claim-code";
import { plusMinutes } from "@nuanlin/domain/time/period";

/** A code as it is told, once, to whoever may pass it on. */
export interface MadeClaim {
  readonly code: string;
  readonly expiresAt: Date;
}

/** Makes a code with which somebody without an account is joined to one later; one made before opens nothing any more. */
export async function makeClaim(tx: Tx, personId: PersonId, createdBy: PersonId, now: Date): Promise<MadeClaim> {
  const code = Array.from({ length: claimCodeLength }, () => claimAlphabet[randomInt(claimAlphabet.length)]).join("");
  const expiresAt = plusMinutes(now, claimDays * 24 * 60);
  await replaceClaim(tx, { codeHash: hashClaimCode(code), personId, createdBy, at: now, expiresAt });
  return { code, expiresAt };
}

/** What is kept of a code: its SHA-256. Guessing is held off by counting attempts, not by a slow hash. */
export function hashClaimCode(code: string): string {
  return createHash("sha256").update(code).digest("hex");
}

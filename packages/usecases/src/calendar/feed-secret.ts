import { createHash, randomBytes } from "node:crypto";

/** A new secret for an address: 32 random bytes, 43 characters that stand in any address. */
export function makeFeedToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of the secret: its SHA-256. It is random enough that nothing slower is needed. */
export function hashFeedToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

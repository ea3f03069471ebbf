/**
 * Where a credential stands. claimed: waits for a clerk; asked: waits for the person's answer; half: one of two clerks said yes;
 * superseded: renewed by another, and its own days still count; the last three count for nothing.
 */
export const credentialStatuses = [
  "claimed",
  "asked",
  "half",
  "verified",
  "superseded",
  "returned",
  "revoked",
  "withdrawn",
] as const;
export type CredentialStatus = (typeof credentialStatuses)[number];

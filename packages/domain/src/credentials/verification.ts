import * as z from "zod/mini";
import { credentialId } from "../ids.ts";
import { isoDate, textOf } from "../text/text-shape.ts";
import { credentialNumber } from "./claim.ts";
import { verificationDecisions } from "./decide-verification.ts";

/** The federation's tabs: wait for the first clerk, for the second, for the person, and what was decided lately. */
export const verificationTabs = ["waiting", "second", "asked", "decided"] as const;
export type VerificationTab = (typeof verificationTabs)[number];

/** What was decided in so many days is still in view. */
export const recentDecisionDays = 30;
/** Most claims the list shows at once. */
export const maxVerificationQueue = 200;
/** Longest reason or question. */
export const maxVerificationWords = 300;

export const verificationQueueInput = z.strictObject({
  tab: z.enum(verificationTabs, "unknown_value"),
  /** A family of credential types; null for all. */
  family: z._default(z.nullable(z.string().check(z.regex(/^[a-z_]{1,40}$/u, "bad_format"))), null),
  /** Only what is older than the promise. */
  late: z._default(z.boolean(), false),
  limit: z._default(
    z.number().check(z.int("bad_format"), z.gte(1, "too_small"), z.lte(maxVerificationQueue, "too_big")),
    50,
  ),
});
export type VerificationQueueInput = z.output<typeof verificationQueueInput>;

export const showVerificationInput = z.strictObject({ credentialId });
export type ShowVerificationInput = z.output<typeof showVerificationInput>;

/** What the paper says where the claim was typed wrong. */
const corrections = z
  .strictObject({
    number: z.optional(credentialNumber),
    issuedOn: z.optional(isoDate),
    validUntil: z.optional(z.nullable(isoDate)),
  })
  .check(
    z.refine(({ issuedOn, validUntil }) => !issuedOn || !validUntil || issuedOn <= validUntil, {
      error: "end_before_start",
      path: ["validUntil"],
    }),
  );
export type Corrections = z.output<typeof corrections>;

export const decideVerificationInput = z.strictObject({
  credentialId,
  decision: z.enum(verificationDecisions, "unknown_value"),
  /** The reason of a return or a correction, or the question. */
  words: z._default(textOf(maxVerificationWords), ""),
  corrections: z._default(corrections, {}),
  /** How many steps the clerk saw: whoever looked at an older state is told instead of deciding. */
  seenSteps: z.number().check(z.int("bad_format"), z.gte(0, "too_small"), z.lte(10_000, "too_big")),
});
export type DecideVerificationInput = z.output<typeof decideVerificationInput>;

export const revokeCredentialInput = z.strictObject({ credentialId, reason: textOf(maxVerificationWords, 1) });
export type RevokeCredentialInput = z.output<typeof revokeCredentialInput>;

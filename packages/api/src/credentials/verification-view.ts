import { documentMediaTypes } from "@nuanlin/domain/credentials/document";
import { credentialStatuses } from "@nuanlin/domain/people/credential-status";
import type { listVerificationQueue } from "@nuanlin/usecases/credentials/list-verification-queue";
import type { showVerification } from "@nuanlin/usecases/credentials/show-verification";
import * as z from "zod/mini";
import { safetyCheckView } from "./safety-check-view.ts";

const count = z.number();
const status = z.enum(credentialStatuses);
const text = z.string();
const nullableText = z.nullable(z.string());

/** The federation's list of one tab, how many are in each, and how well the promise is kept. */
export const verificationQueueView = z.object({
  counts: z.object({
    waiting: count,
    second: count,
    asked: count,
    decided: count,
    late: count,
    oldest: z.nullable(z.number()),
  }),
  claims: z.array(
    z.object({
      id: text,
      personName: text,
      avatarSeed: text,
      type: text,
      status,
      claimedAt: z.number(),
      decidedAt: z.nullable(z.number()),
      renews: z.boolean(),
      late: z.boolean(),
    }),
  ),
});

export function toVerificationQueueView({ counts, claims }: Awaited<ReturnType<typeof listVerificationQueue>>) {
  return {
    counts: { ...counts, oldest: counts.oldest?.getTime() ?? null },
    claims: claims.map(({ claimedAt, decidedAt, ...claim }) => ({
      ...claim,
      claimedAt: claimedAt.getTime(),
      decidedAt: decidedAt?.getTime() ?? null,
    })),
  };
}

/** All that a clerk sees of a claim; the contact is masked, and what is in the papers comes from elsewhere. */
export const verificationCaseView = z.object({
  id: text,
  personId: text,
  personName: text,
  avatarSeed: text,
  divisionCode: nullableText,
  phone: nullableText,
  email: nullableText,
  type: text,
  number: text,
  issuedOn: text,
  validUntil: nullableText,
  issuer: text,
  source: z.enum(["clerk", "claim", "import"]),
  status,
  reason: text,
  claimedAt: z.nullable(z.number()),
  replacesId: nullableText,
  firstName: nullableText,
  firstAt: z.nullable(z.number()),
  firstByMe: z.boolean(),
  twoPerson: z.boolean(),
  apart: z.nullable(z.string()),
  numberFits: z.boolean(),
  expired: z.boolean(),
  documents: z.array(z.object({ id: text, fileName: text, mediaType: z.enum(documentMediaTypes) })),
  steps: z.array(
    z.object({ id: count, at: z.number(), byName: nullableText, from: z.nullable(status), to: status, reason: text }),
  ),
  others: z.array(
    z.object({ id: text, type: text, number: text, issuedOn: text, validUntil: nullableText, status, reason: text }),
  ),
  sameNumber: z.array(z.object({ id: text, name: text, status })),
  checks: z.array(safetyCheckView),
});

export function toVerificationCaseView({
  claimedAt,
  firstAt,
  steps,
  ...rest
}: Awaited<ReturnType<typeof showVerification>>) {
  return {
    ...rest,
    claimedAt: claimedAt?.getTime() ?? null,
    firstAt: firstAt?.getTime() ?? null,
    steps: steps.map(({ at, ...step }) => ({ ...step, at: at.getTime() })),
  };
}

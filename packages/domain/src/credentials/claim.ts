import * as z from "zod/mini";
import { credentialTypeCode } from "../codes/credential-type-shape.ts";
import { credentialId, documentId } from "../ids.ts";
import { isoDate, lineOf, textOf } from "../text/text-shape.ts";
import { maxDocuments } from "./document.ts";

/** The number as it is compared and kept: half-width, without spaces, capital letters. */
export function normalizeNumber(number: string): string {
  return number.normalize("NFKC").replaceAll(/\s+/gu, "").toUpperCase();
}

/** A number of a paper, normalized. */
export const credentialNumber = z.pipe(
  z.pipe(lineOf(60), z.transform(normalizeNumber)),
  z.string().check(z.minLength(1, "required"), z.maxLength(80, "too_long")),
);

const papers = z.array(documentId).check(z.minLength(1, "required"), z.maxLength(maxDocuments, "too_long"));

const paper = {
  number: credentialNumber,
  issuedOn: isoDate,
  /** null: the term of the type says it, or the paper does not end. */
  validUntil: z.nullable(isoDate),
  /** Who issued it, where the paper says another body than the usual one. */
  issuer: lineOf(100, 0),
  documentIds: papers,
} as const;

const ends = (given: { readonly issuedOn: string; readonly validUntil: string | null }) =>
  given.validUntil === null || given.issuedOn <= given.validUntil;
const endsAfter = { error: "end_before_start", path: ["validUntil"] };

/** Somebody says that they hold a credential and shows the paper. */
export const claimCredentialInput = z
  .strictObject({ type: credentialTypeCode, ...paper })
  .check(z.refine(ends, endsAfter));
export type ClaimCredentialInput = z.output<typeof claimCredentialInput>;

/** The paper of the next term; the number may stay as it was. */
export const renewCredentialInput = z.strictObject({ credentialId, ...paper }).check(z.refine(ends, endsAfter));
export type RenewCredentialInput = z.output<typeof renewCredentialInput>;

/** The answer to what a clerk asked: words, and further papers where they help. */
export const answerClaimInput = z.strictObject({
  credentialId,
  words: textOf(500, 1),
  documentIds: z.array(documentId).check(z.maxLength(maxDocuments, "too_long")),
});
export type AnswerClaimInput = z.output<typeof answerClaimInput>;

export const ownCredentialInput = z.strictObject({ credentialId });
export type OwnCredentialInput = z.output<typeof ownCredentialInput>;

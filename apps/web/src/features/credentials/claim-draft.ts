import { credentialTypes } from "@nuanlin/domain/codes/credential-type";
import { credentialNumber } from "@nuanlin/domain/credentials/claim";
import { maxDocuments } from "@nuanlin/domain/credentials/document";
import { isoDate, lineOf } from "@nuanlin/domain/text/text-shape";
import * as z from "zod/mini";
import { uploadedPaper } from "./upload-document.ts";

/** What the form holds, checked as the server will. */
export const claimDraft = z
  .strictObject({
    type: z.string().check(z.refine((value) => credentialTypes.isCode(value), "required")),
    number: credentialNumber,
    issuedOn: isoDate,
    validUntil: z.union([z.literal(""), isoDate]),
    issuer: lineOf(100, 0),
    papers: z.array(uploadedPaper).check(z.minLength(1, "required"), z.maxLength(maxDocuments, "too_long")),
  })
  .check(
    z.refine(({ validUntil, issuedOn }) => validUntil === "" || issuedOn <= validUntil, {
      error: "end_before_start",
      path: ["validUntil"],
    }),
  );

export type ClaimDraft = z.output<typeof claimDraft>;

/** What goes to the server, apart from the type. */
export function toPaper({ papers, validUntil, number, issuedOn, issuer }: ClaimDraft) {
  return {
    number,
    issuedOn,
    issuer,
    validUntil: validUntil === "" ? null : validUntil,
    documentIds: papers.map(({ id }) => id),
  };
}

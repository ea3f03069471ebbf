import * as z from "zod/mini";
import { credentialTypeCode } from "../codes/credential-type-shape.ts";
import { personId } from "../ids.ts";
import { isoDate, lineOf } from "../text/text-shape.ts";

/** A credential whose paper a federation clerk has before them. */
export const recordCredentialInput = z
  .strictObject({
    personId,
    type: credentialTypeCode,
    number: lineOf(60),
    issuedOn: isoDate,
    validUntil: z.nullable(isoDate),
  })
  .check(
    z.refine((paper) => paper.validUntil === null || paper.issuedOn <= paper.validUntil, {
      error: "end_before_start",
      path: ["validUntil"],
    }),
  );
export type RecordCredentialInput = z.output<typeof recordCredentialInput>;

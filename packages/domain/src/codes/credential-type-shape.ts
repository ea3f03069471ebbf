import * as z from "zod/mini";
import { credentialTypes, type CredentialTypeCode } from "./credential-type.ts";

/** The code of a credential type: a written one or one of a federation. Whether a federation's one exists is asked later. */
export const credentialTypeCode = z.custom<CredentialTypeCode>(
  (value) => typeof value === "string" && credentialTypes.isCode(value),
  "unknown_value",
);

import * as z from "zod/mini";
import { uploadedPaper } from "./upload-document.ts";

const keptClaim = z.object({
  type: z.string(),
  number: z.string(),
  issuedOn: z.string(),
  validUntil: z.string(),
  issuer: z.string(),
  papers: z.array(uploadedPaper),
});
export type KeptClaim = z.output<typeof keptClaim>;

/** One draft for each credential that is renewed, and one for a new one. */
const keyOf = (renews: string | undefined) => `nuanlin.claim.${renews ?? "new"}`;

/** What somebody had begun to fill in in this tab before a reload; null when there is nothing that can be read. */
export function readClaim(renews: string | undefined): KeptClaim | null {
  try {
    const kept = keptClaim.safeParse(JSON.parse(sessionStorage.getItem(keyOf(renews)) ?? "null"));
    return kept.success ? kept.data : null;
  } catch {
    return null;
  }
}

/** Keeps it over a reload; a browser that refuses storage keeps it as long as the form. */
export function keepClaim(renews: string | undefined, draft: unknown): void {
  try {
    sessionStorage.setItem(keyOf(renews), JSON.stringify(draft));
  } catch {
    // Nothing to do: the form itself still holds it.
  }
}

export function forgetClaim(renews: string | undefined): void {
  try {
    sessionStorage.removeItem(keyOf(renews));
  } catch {
    // As above.
  }
}

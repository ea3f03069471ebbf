import * as z from "zod/mini";

/** No 0 and O, no 1 and I: what is read aloud at a door arrives as it was said. 32 letters, eight of them: 40 bits. */
export const claimAlphabet = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
export const claimCodeLength = 8;
/** How long a code joins somebody who came without an account to one. */
export const claimDays = 180;

const typedCode = new RegExp(`^[${claimAlphabet}]{${claimCodeLength}}$`, "u");

/** The code as people type it: in any case, with blanks and hyphens. */
export const claimInput = z.strictObject({
  code: z.pipe(
    z.pipe(
      z.string().check(z.maxLength(40, "too_long")),
      z.transform((typed) => typed.normalize("NFKC").replaceAll(/[\s-]/gu, "").toUpperCase()),
    ),
    z.string().check(z.regex(typedCode, "bad_format")),
  ),
});
export type ClaimInput = z.output<typeof claimInput>;

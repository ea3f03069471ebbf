import { readContact } from "./contact.ts";

/** What a contact still lacks, for a hint beside the field. */
export type ContactHint =
  | { readonly kind: "digits_missing"; readonly count: number }
  | { readonly kind: "digits_over"; readonly count: number }
  | { readonly kind: "address_unfinished" }
  | { readonly kind: "neither" };

const phoneDigits = 11;

/**
 * Says what is missing in what somebody typed as phone number or e-mail address; null when nothing is. Digits that begin
 * like a mainland mobile number are counted against its eleven; whatever holds an @ is taken for an address.
 */
export function hintAtContact(typed: string): ContactHint | null {
  if (readContact(typed) !== null) return null;
  const text = typed.normalize("NFKC").trim();
  if (text.includes("@")) return { kind: "address_unfinished" };
  const digits = text.replaceAll(/[\s().-]/gu, "").replace(/^(\+|00)86/u, "");
  if (!/^1\d*$/u.test(digits)) return { kind: "neither" };
  if (digits.length < phoneDigits) return { kind: "digits_missing", count: phoneDigits - digits.length };
  return digits.length > phoneDigits
    ? { kind: "digits_over", count: digits.length - phoneDigits }
    : { kind: "neither" };
}

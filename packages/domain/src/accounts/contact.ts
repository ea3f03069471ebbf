import * as z from "zod/mini";

/** A way to reach and to recognise an account: a phone number or an e-mail address, in its one written form. */
export type Contact =
  | { readonly kind: "phone"; readonly value: string }
  | { readonly kind: "email"; readonly value: string };

/**
 * Brings what people type into the one written form, or null when it is neither a phone number nor an e-mail address.
 * Mainland mobile numbers are eleven digits (+86, blanks and hyphens fall away), and +86 1… with
 * fewer or more is a slip and not a foreign number; other numbers keep their plus sign. Control characters, lone
 * surrogates and marks that nobody sees are in no address.
 */
export function readContact(typed: string): Contact | null {
  const text = typed.normalize("NFKC").trim();
  const digits = text.replaceAll(/[\s().-]/gu, "").replace(/^(\+|00)86(?=1[3-9]\d{9}$)/u, "");
  if (/^1[3-9]\d{9}$/u.test(digits)) return { kind: "phone", value: digits };
  if (/^\+(?!861)[1-9]\d{6,14}$/u.test(digits)) return { kind: "phone", value: digits };
  const email = text.toLowerCase();
  if (email.length <= 254 && /^[^\s\p{C}@<>"(),:;\\[\]]{1,64}@[a-z0-9-]+(\.[a-z0-9-]+)+$/u.test(email))
    return { kind: "email", value: email };
  return null;
}

/** A contact at the door. */
export const contactInput = z.pipe(
  z.string().check(
    z.maxLength(300, "too_long"),
    z.refine((typed) => readContact(typed) !== null, "bad_format"),
  ),
  z.transform((typed): Contact => readContact(typed) ?? { kind: "email", value: typed }),
);

/** The contact with its middle hidden, for pages where others may look: 138****0001, y***@example.org. */
export function maskContact(contact: Contact): string {
  if (contact.kind === "phone") return contact.value.replace(/^(\+?\d{3})\d*(\d{4})$/u, "$1****$2");
  return contact.value.replace(/^(.)[^@]*/u, "$1***");
}

import * as z from "zod/mini";
import type { AccountId, PersonId } from "../ids.ts";
import { lineOf } from "../text/text-shape.ts";
import { contactInput } from "./contact.ts";

export const locales = ["zh-CN", "en"] as const;
export type Locale = (typeof locales)[number];

export interface Account {
  readonly id: AccountId;
  readonly personId: PersonId;
  readonly phone: string | null;
  readonly email: string | null;
  readonly status: "active" | "disabled";
  readonly locale: Locale;
}

/** The version of the privacy notice a person accepts on registering; the accepted version is stored with the account (PIPL art. 17). */
export const privacyNoticeVersion = "2026-11-01";

/** A password at the door: 8 to 128 characters, no composition rules (NIST SP 800-63B); common ones are refused by the rule. */
export const passwordInput = z.string().check(
  z.minLength(8, "too_short"),
  z.maxLength(128, "too_long"),
  z.refine((value) => value.isWellFormed() && !value.includes("\u0000"), "bad_characters"),
);

export const registerInput = z.strictObject({
  name: lineOf(50),
  contact: contactInput,
  password: passwordInput,
  noticeVersion: z.literal(privacyNoticeVersion, "unknown_value"),
  locale: z.enum(locales),
});
export type RegisterInput = z.output<typeof registerInput>;

export const signInInput = z.strictObject({
  contact: contactInput,
  password: z.string().check(z.minLength(1, "required"), z.maxLength(128, "too_long")),
});
export type SignInInput = z.output<typeof signInInput>;

export const changePasswordInput = z.strictObject({
  current: z.string().check(z.maxLength(128, "too_long")),
  next: passwordInput,
});
export type ChangePasswordInput = z.output<typeof changePasswordInput>;

export const changeLocaleInput = z.strictObject({ locale: z.enum(locales, "unknown_value") });
export type ChangeLocaleInput = z.output<typeof changeLocaleInput>;

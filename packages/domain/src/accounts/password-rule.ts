import type { Problem } from "../problem.ts";
import type { Contact } from "./contact.ts";

// The passwords that lists of stolen ones show first, here and abroad; length already keeps out the short ones.
const common = new Set(
  (
    "12345678 123456789 1234567890 0123456789 87654321 987654321 11111111 00000000 88888888 66666666 99999999 12341234 11223344 1122334455 123123123 " +
    "147258369 789456123 5201314520 52013145 woaini1314 woaini520 woaini123 iloveyou a1234567 a12345678 a123456789 aa123456 aa12345678 abc12345 " +
    "abc123456 abcd1234 qwer1234 qwerty123 qwertyuiop 1q2w3e4r 1qaz2wsx 1qaz2wsx3edc asdfghjkl zxcvbnm123 password password1 passw0rd password123 " +
    "p@ssw0rd p@ssword admin123 admin1234 admin888 administrator welcome1 welcome123 letmein123 sunshine princess football baseball superman " +
    "trustno1 q1w2e3r4 qq123456 wang1234 zhang123 huzhou123 nuanlin123 nuanlin2026 zhiyuanzhe volunteer"
  ).split(" "),
);

/**
 * Refuses a password that is on the list of common ones, is one repeated character, or is the person's own phone, e-mail or name.
 * Compared without regard to case.
 */
export function decidePassword(password: string, contact: Contact, name: string): Problem[] {
  const plain = password.toLowerCase();
  const own = [contact.value, contact.value.split("@")[0] ?? "", name.toLowerCase()].filter((part) => part.length >= 4);
  const repeated = new Set(plain).size === 1;
  if (common.has(plain) || repeated || own.includes(plain)) return [{ code: "PASSWORD_COMMON" }];
  return [];
}

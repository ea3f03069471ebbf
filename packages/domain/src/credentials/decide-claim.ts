import type { CredentialTypeEntry } from "../codes/credential-type-row.ts";
import type { CredentialStatus } from "../people/credential-status.ts";
import type { Problem } from "../problem.ts";
import { lastDayOfTerm, plusDays, renewalFrom, termMonths, validUntilOf } from "./term.ts";

/** What of a type a claim is judged by, as the federation has set it. */
export type ClaimRules = Pick<
  CredentialTypeEntry,
  "validityMonths" | "registrationMonths" | "renewalDays" | "graceDays"
>;

interface ClaimedPaper {
  readonly type: string;
  readonly number: string;
  readonly issuedOn: string;
  readonly validUntil: string | null;
}

/**
 * Whether the number has the form that papers of the type usually have; anything goes where no form is known. The forms are weakly
 * sourced, so a number of another form is pointed out to the person and to the clerk, and refused to nobody.
 */
export function hasNumberFormat(type: Pick<CredentialTypeEntry, "numberFormat">, number: string): boolean {
  return type.numberFormat === null || new RegExp(`^(?:${type.numberFormat})$`, "u").test(number);
}

/**
 * Says why a paper cannot be claimed; an empty list means that it can. `today` is the day in the district. A paper may say an
 * earlier end than the term of its type, and one day more, since issuers count either way; not more.
 */
export function decideClaim(rules: ClaimRules, paper: ClaimedPaper, today: string): Problem[] {
  const problems: Problem[] = [];
  if (paper.issuedOn > today) {
    return [...problems, { code: "INVALID_INPUT", fields: [{ path: "issuedOn", reason: "too_big" }] }];
  }
  const months = termMonths(rules);
  if (paper.validUntil !== null && months !== null) {
    const latest = plusDays(lastDayOfTerm(paper.issuedOn, months), 1);
    if (paper.validUntil > latest)
      problems.push({ code: "INVALID_INPUT", fields: [{ path: "validUntil", reason: "too_big" }] });
  }
  const validUntil = validUntilOf(rules, paper.issuedOn, paper.validUntil);
  if (validUntil !== null && plusDays(validUntil, rules.graceDays) < today) {
    problems.push({ code: "CREDENTIAL_EXPIRED", credentialType: paper.type, validUntil });
  }
  return problems;
}

/**
 * Says why a credential cannot be renewed: it is not a verified one that ends, or its window has not opened. A late renewal is
 * one as well: a registration that lapsed takes nobody's qualification away.
 */
export function decideRenewal(
  rules: Pick<CredentialTypeEntry, "renewalDays">,
  held: { readonly status: CredentialStatus; readonly validUntil: string | null },
  today: string,
): Problem[] {
  const from = renewalFrom(rules, held.validUntil);
  if (held.status !== "verified" || from === null) return [{ code: "CREDENTIAL_WRONG_STATE", status: held.status }];
  return today < from ? [{ code: "RENEWAL_TOO_EARLY", from }] : [];
}

const withdrawable: ReadonlySet<CredentialStatus> = new Set(["claimed", "asked", "half"]);

/** Whether the person may still take the claim back: until it is decided. */
export function mayWithdrawClaim(status: CredentialStatus): boolean {
  return withdrawable.has(status);
}

import { codeTable, type CodeOf } from "./code-table.ts";
import { careCredentials } from "./care-credentials.ts";
import type { GrantedSkill } from "./credential-type-row.ts";
import { fieldCredentials } from "./field-credentials.ts";

/**
 * The professional proofs somebody may bring, a first set of OUR list; issuers, terms and how sure we are stand in the
 * rows. What is not here (an electrician's card, a coach's licence) is added when somebody holds it.
 */
export const credentialTypes = codeTable([...careCredentials, ...fieldCredentials]);
export type CredentialTypeCode = CodeOf<typeof credentialTypes>;

/**
 * Whether a place that asks for one credential takes the other: each type contains itself, and a senior social worker
 * is a social worker and an assistant too. Never the other way round, and never across families.
 */
export function impliesCredential(have: CredentialTypeCode, need: CredentialTypeCode): boolean {
  return (
    have === need || credentialTypes.byCode(have).impliesCredentials.some((lower) => impliesCredential(lower, need))
  );
}

/** The skills that a verified credential of the type proves. */
export function skillsGrantedBy(code: CredentialTypeCode): readonly GrantedSkill[] {
  return credentialTypes.byCode(code).grants;
}

import { careCredentials } from "./care-credentials.ts";
import { codeTable, type CodeOf } from "./code-table.ts";
import type { CredentialTypeEntry, GrantedSkill } from "./credential-type-row.ts";
import { drivingCredentials } from "./driving-credentials.ts";
import { fieldCredentials } from "./field-credentials.ts";
import { healthCredentials } from "./health-credentials.ts";
import { rescueCredentials } from "./rescue-credentials.ts";

/** How the code of a federation's own type ends; the database checks the same form. */
const localSlug = /\.local_[a-z0-9_]{1,24}$/u;

const writtenTypes = codeTable([
  ...careCredentials,
  ...healthCredentials,
  ...rescueCredentials,
  ...fieldCredentials,
  ...drivingCredentials,
]);

/** A type whose facts are written here. */
export type StaticCredentialTypeCode = CodeOf<typeof writtenTypes>;
/** A federation's own type: the code says which written type it is a kind of, the database has its names. */
export type LocalCredentialTypeCode = `${string}.local_${string}`;
export type CredentialTypeCode = StaticCredentialTypeCode | LocalCredentialTypeCode;

/**
 * The professional proofs somebody may bring, OUR list; issuers, terms and how sure we are stand in the rows. `codes` and
 * `entries` are the written ones. `byCode` answers a federation's own type with the entry of the type it is a kind of:
 * its rules are the same, its names are in the catalogue of the federation.
 */
export const credentialTypes = {
  codes: writtenTypes.codes,
  entries: writtenTypes.entries as readonly (CredentialTypeEntry & { readonly code: StaticCredentialTypeCode })[],
  byCode: (code: CredentialTypeCode): CredentialTypeEntry & { readonly code: StaticCredentialTypeCode } =>
    writtenTypes.byCode(baseTypeOf(code)),
  isCode: (value: string): value is CredentialTypeCode => writtenTypes.isCode(value.replace(localSlug, "")),
};

/** Whether the text has the form of a federation's own type; whether it exists the database knows. */
export function isLocalCredentialType(value: string): value is LocalCredentialTypeCode {
  return localSlug.test(value) && credentialTypes.isCode(value);
}

/** The written type behind a code: itself, or the one that a federation's own type is a kind of. */
export function baseTypeOf(code: CredentialTypeCode): StaticCredentialTypeCode {
  return code.replace(localSlug, "") as StaticCredentialTypeCode;
}

/**
 * Whether a place that asks for one credential takes the other: each type contains itself, a senior social worker is a
 * social worker and an assistant too, and a federation's own type is one of the type it is a kind of. Never the other
 * way round, and never across families.
 */
export function impliesCredential(have: CredentialTypeCode, need: CredentialTypeCode): boolean {
  return have === need || (containedIn.get(baseTypeOf(have))?.has(need) ?? false);
}

/** The skills that a verified credential of the type proves. */
export function skillsGrantedBy(code: CredentialTypeCode): readonly GrantedSkill[] {
  return credentialTypes.byCode(code).grants;
}

const containedIn: ReadonlyMap<StaticCredentialTypeCode, ReadonlySet<string>> = new Map(
  writtenTypes.codes.map((code) => [code, containedBy(code)]),
);

function containedBy(start: StaticCredentialTypeCode): ReadonlySet<string> {
  const contained = new Set<string>();
  const open: string[] = [start];
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    if (contained.has(code)) continue;
    contained.add(code);
    if (writtenTypes.isCode(code)) open.push(...writtenTypes.byCode(code).impliesCredentials);
  }
  return contained;
}

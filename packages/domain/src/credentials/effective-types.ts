import type { CredentialTypeEntry } from "../codes/credential-type-row.ts";
import {
  baseTypeOf,
  credentialTypes,
  isLocalCredentialType,
  type CredentialTypeCode,
  type LocalCredentialTypeCode,
  type StaticCredentialTypeCode,
} from "../codes/credential-type.ts";

/** What a federation may decide about a type where no law does. */
export const settableFields = ["validityMonths", "renewalDays", "graceDays", "twoPerson", "retired"] as const;
export type SettableField = (typeof settableFields)[number];

/** What a federation has decided about one type; null leaves what is written. Zero months stand for no term. */
export interface CredentialTypeSetting {
  readonly typeCode: CredentialTypeCode;
  readonly validityMonths: number | null;
  readonly renewalDays: number | null;
  readonly graceDays: number | null;
  readonly twoPerson: boolean | null;
  readonly retired: boolean;
}

/** A type that a federation has added: a kind of the written one that its code names. */
export interface LocalCredentialType {
  readonly code: LocalCredentialTypeCode;
  readonly zh: string;
  readonly en: string;
}

/** A type as it holds here and now. */
export interface EffectiveCredentialType extends CredentialTypeEntry {
  readonly code: CredentialTypeCode;
  /** The written type: itself, or the one that a federation's own is a kind of. */
  readonly base: StaticCredentialTypeCode;
  /** Not offered any more; whoever has it keeps it. */
  readonly retired: boolean;
  readonly fixed: readonly SettableField[];
}

/**
 * What nobody may set because the law does. Where it demands the qualification: two clerks, no day beyond the end, the
 * term when it is written as one number, and that the written type stays on offer. The rest is the federation's to
 * decide, as no source says it for certain.
 */
export function fixedByLaw(code: CredentialTypeCode): readonly SettableField[] {
  const { hardGate, validityMonths } = credentialTypes.byCode(code);
  if (hardGate !== "law") return [];
  return [
    "twoPerson",
    "graceDays",
    ...(validityMonths === null ? [] : (["validityMonths"] as const)),
    ...(isLocalCredentialType(code) ? [] : (["retired"] as const)),
  ];
}

/** Which of the settings would change what the law fixes; a setting that says the same as the law changes nothing. */
export function againstLaw(setting: CredentialTypeSetting): readonly SettableField[] {
  const written = credentialTypes.byCode(setting.typeCode);
  return fixedByLaw(setting.typeCode).filter((field) =>
    field === "retired" ? setting.retired : setting[field] !== null && setting[field] !== written[field],
  );
}

/**
 * All types as they hold here: the written ones, each followed by the federation's own below it, with its settings. An
 * own type that has no setting follows the one it is a kind of; what the law fixes no setting moves.
 */
export function effectiveTypes(
  locals: readonly LocalCredentialType[],
  settings: readonly CredentialTypeSetting[],
): readonly EffectiveCredentialType[] {
  const settingOf = new Map(settings.map((setting) => [setting.typeCode, setting]));
  return credentialTypes.entries.flatMap((entry) => {
    const written = withSetting({ ...entry, base: entry.code, retired: false, fixed: [] }, settingOf.get(entry.code));
    const own = locals
      .filter(({ code }) => baseTypeOf(code) === entry.code)
      .map((local) => withSetting({ ...written, ...local, retired: false }, settingOf.get(local.code)));
    return [written, ...own];
  });
}

function withSetting(
  type: EffectiveCredentialType,
  setting: CredentialTypeSetting | undefined,
): EffectiveCredentialType {
  const fixed = fixedByLaw(type.code);
  if (setting === undefined) return { ...type, fixed };
  const free = (field: SettableField) => !fixed.includes(field);
  const months = setting.validityMonths;
  return {
    ...type,
    fixed,
    validityMonths: months !== null && free("validityMonths") ? (months === 0 ? null : months) : type.validityMonths,
    renewalDays: setting.renewalDays ?? type.renewalDays,
    graceDays: setting.graceDays !== null && free("graceDays") ? setting.graceDays : type.graceDays,
    twoPerson: setting.twoPerson !== null && free("twoPerson") ? setting.twoPerson : type.twoPerson,
    retired: setting.retired && free("retired"),
  };
}

import { credentialTypes, skillsGrantedBy, type CredentialTypeCode } from "../codes/credential-type.ts";
import { ancestorsOf, skillTree, type SkillCode, type StaticSkillCode } from "../skills/skill-tree.ts";
import type { SkillLevel } from "../skills/skill-level.ts";

/** That a credential type proves something in a field, at that level: a field is a family of the tree of skills. */
export interface FieldProof {
  readonly type: CredentialTypeCode;
  readonly field: StaticSkillCode;
  readonly level: SkillLevel;
}

/** The family a skill belongs to; a family belongs to itself. */
export function fieldOf(code: SkillCode): StaticSkillCode {
  return ancestorsOf(code).at(-1) ?? (code as StaticSkillCode);
}

/** The fields in which each written type proves something, with the highest level of it. */
export const fieldProofs: readonly FieldProof[] = credentialTypes.codes.flatMap((type) => {
  const best = new Map<StaticSkillCode, SkillLevel>();
  for (const { code, level } of skillsGrantedBy(type)) {
    const field = fieldOf(code);
    if (level > (best.get(field) ?? 0)) best.set(field, level);
  }
  return [...best].map(([field, level]) => ({ type, field, level }));
});

/** Every field in which a credential proves something, in the order of the tree. */
export const provenFields: readonly StaticSkillCode[] = skillTree
  .map(({ code }) => code)
  .filter((code) => fieldProofs.some(({ field }) => field === code));

/** Fields that no street should be without; OUR choice, after what the district asked for: care of minds, rescue, social work. */
export const neededFields: readonly StaticSkillCode[] = ["social_work", "psych", "rescue", "health", "law"];

export interface FieldCount {
  readonly field: StaticSkillCode;
  readonly level: SkillLevel;
  /** Code of the street; null where somebody has not said where they live. */
  readonly street: string | null;
  readonly people: number;
}

/** For each needed field the streets in which nobody with a proof of it lives; fields that every street has are left out. */
export function desertsIn(
  streets: readonly string[],
  counts: readonly FieldCount[],
): readonly { readonly field: StaticSkillCode; readonly streets: readonly string[] }[] {
  return neededFields
    .map((field) => ({
      field,
      streets: streets.filter(
        (street) => !counts.some((count) => count.field === field && count.street === street && count.people > 0),
      ),
    }))
    .filter((desert) => desert.streets.length > 0);
}

/** Sums year by year from the first to the last year that has anything, without holes. */
export function growth(
  added: readonly { readonly year: number; readonly people: number }[],
): readonly { readonly year: number; readonly added: number; readonly total: number }[] {
  if (added.length === 0) return [];
  const years = added.map(({ year }) => year);
  const first = Math.min(...years);
  const lines: { year: number; added: number; total: number }[] = [];
  for (let year = first; year <= Math.max(...years); year += 1) {
    const now = added.filter((line) => line.year === year).reduce((sum, { people }) => sum + people, 0);
    lines.push({ year, added: now, total: (lines.at(-1)?.total ?? 0) + now });
  }
  return lines;
}

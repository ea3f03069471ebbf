import { impliesSkill, type SkillCode } from "./skill-tree.ts";
import type { SkillLevel } from "./skill-level.ts";

/** The highest level at which one of the skills covers the one that is needed; 0 when none does. */
export function bestLevel(
  skills: readonly { readonly code: SkillCode; readonly level: SkillLevel }[],
  need: SkillCode,
): SkillLevel | 0 {
  return skills
    .filter(({ code }) => impliesSkill(code, need))
    .reduce<SkillLevel | 0>((best, { level }) => (level > best ? level : best), 0);
}

import { psychSkills } from "./families/psych-skills.ts";
import { rescueSkills } from "./families/rescue-skills.ts";
import { socialWorkSkills } from "./families/social-work-skills.ts";
import { elderSkills } from "./families/elder-skills.ts";
import { childSkills } from "./families/child-skills.ts";
import { disabilitySkills } from "./families/disability-skills.ts";
import { lawSkills } from "./families/law-skills.ts";
import { healthSkills } from "./families/health-skills.ts";
import { teachingSkills } from "./families/teaching-skills.ts";
import { cultureSkills } from "./families/culture-skills.ts";
import { environmentSkills } from "./families/environment-skills.ts";
import { craftSkills } from "./families/craft-skills.ts";
import { digitalSkills } from "./families/digital-skills.ts";
import { mediaSkills } from "./families/media-skills.ts";
import { drivingSkills } from "./families/driving-skills.ts";
import { languageSkills } from "./families/language-skills.ts";
import { enterpriseSkills } from "./families/enterprise-skills.ts";
import { eventSkills } from "./families/event-skills.ts";
import { civicSkills } from "./families/civic-skills.ts";
import type { PersonalStrengthCode } from "../codes/personal-strength.ts";
import { skillImplications } from "./skill-implications.ts";
import type { SkillLevel } from "./skill-level.ts";

export { skillLevels, type SkillLevel } from "./skill-level.ts";

const rows = [
  ...psychSkills,
  ...rescueSkills,
  ...socialWorkSkills,
  ...elderSkills,
  ...childSkills,
  ...disabilitySkills,
  ...lawSkills,
  ...healthSkills,
  ...teachingSkills,
  ...cultureSkills,
  ...environmentSkills,
  ...craftSkills,
  ...digitalSkills,
  ...mediaSkills,
  ...drivingSkills,
  ...languageSkills,
  ...enterpriseSkills,
  ...eventSkills,
  ...civicSkills,
] as const;

/** Every skill a person may offer or a place may ask for. Codes are never given a second meaning. */
export type SkillCode = (typeof rows)[number][0];

export interface Skill {
  readonly code: SkillCode;
  readonly zh: string;
  readonly en: string;
  /** Syllables without tones, one a word: "qing ting pei ban". */
  readonly pinyin: string;
  readonly synonyms: readonly string[];
  readonly parent: SkillCode | null;
  /** The national 个人特长 it is exported as; null where none fits, which the export writes as 99. */
  readonly nationalStrength: PersonalStrengthCode | null;
}

/**
 * The tree of skills, parents before children, families in the order a picker shows them. Our own list: no national
 * or provincial tree exists, so only the link to the national 个人特长 codes comes from outside.
 */
export const skillTree: readonly Skill[] = rows.map(([code, zh, en, pinyin, synonyms, nationalStrength]) => ({
  code,
  zh,
  en,
  pinyin,
  synonyms: synonyms.split(" "),
  parent: parentCode(code),
  nationalStrength: nationalStrength ?? null,
}));

const skillsByCode: ReadonlyMap<string, Skill> = new Map(skillTree.map((skill) => [skill.code, skill]));
const coveredByCode: ReadonlyMap<SkillCode, ReadonlySet<SkillCode>> = new Map(
  skillTree.map((skill) => [skill.code, coveredBy(skill.code)]),
);

/** Whether the text is the code of a skill in the tree. */
export function isSkillCode(value: string): value is SkillCode {
  return skillsByCode.has(value);
}

/** The skill with that code. */
export function skillByCode(code: SkillCode): Skill {
  const skill = skillsByCode.get(code);
  if (skill === undefined) throw new Error(`skill ${code} is not in the tree`);
  return skill;
}

/** The skills that hang directly below; the families themselves for null. */
export function childrenOf(code: SkillCode | null): readonly Skill[] {
  return skillTree.filter((skill) => skill.parent === code);
}

/** The more general skills above, nearest first; empty for a family. */
export function ancestorsOf(code: SkillCode): readonly SkillCode[] {
  const { parent } = skillByCode(code);
  return parent === null ? [] : [parent, ...ancestorsOf(parent)];
}

/**
 * Whether somebody who has one skill can take a place that asks for the other: a more special skill covers the general
 * one above it, and some cover a skill elsewhere (a lawyer gives legal advice). Never the other way round.
 */
export function impliesSkill(have: SkillCode, need: SkillCode): boolean {
  return coveredByCode.get(have)?.has(need) ?? false;
}

/** Whether one of the skills held covers the one needed at that level or above. */
export function meetsLevel(
  haveSkills: ReadonlyMap<SkillCode, SkillLevel>,
  need: SkillCode,
  level: SkillLevel,
): boolean {
  for (const [have, held] of haveSkills) {
    if (held >= level && impliesSkill(have, need)) return true;
  }
  return false;
}

function parentCode(code: SkillCode): SkillCode | null {
  const dot = code.lastIndexOf(".");
  return dot === -1 ? null : (code.slice(0, dot) as SkillCode);
}

function coveredBy(start: SkillCode): ReadonlySet<SkillCode> {
  const covered = new Set<SkillCode>();
  const open = [start];
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    if (covered.has(code)) continue;
    covered.add(code);
    const parent = parentCode(code);
    if (parent !== null) open.push(parent);
    for (const [have, need] of skillImplications) if (have === code) open.push(need);
  }
  return covered;
}

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

/** How the code of a local entry ends; the database checks the same form. */
const localSlug = /\.local_[a-z0-9_]{1,24}$/u;

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

/** The skills written here. Codes are never given a second meaning. */
export type StaticSkillCode = (typeof rows)[number][0];
/** A federation's own skill: the code says what it hangs below, the database has its names. */
export type LocalSkillCode = `${string}.local_${string}`;
/** Every skill a person may offer or a place may ask for. */
export type SkillCode = StaticSkillCode | LocalSkillCode;

export interface Skill {
  readonly code: SkillCode;
  readonly zh: string;
  readonly en: string;
  /** Syllables without tones, one a word: "qing ting pei ban". */
  readonly pinyin: string;
  readonly synonyms: readonly string[];
  readonly parent: StaticSkillCode | null;
  /** The national 个人特长 it is exported as; null where none fits, which the export writes as 99. */
  readonly nationalStrength: PersonalStrengthCode | null;
}

/** A skill of the written tree. */
export interface StaticSkill extends Skill {
  readonly code: StaticSkillCode;
}

/**
 * The tree of skills, parents before children, families in the order a picker shows them. Our own list: no national
 * or provincial tree exists, so only the link to the national 个人特长 codes comes from outside.
 */
export const skillTree: readonly StaticSkill[] = rows.map(([code, zh, en, pinyin, synonyms, nationalStrength]) => ({
  code,
  zh,
  en,
  pinyin,
  synonyms: synonyms.split(" "),
  parent: parentCode(code),
  nationalStrength: nationalStrength ?? null,
}));

const skillsByCode: ReadonlyMap<string, StaticSkill> = new Map(skillTree.map((skill) => [skill.code, skill]));
const coveredByCode: ReadonlyMap<string, ReadonlySet<SkillCode>> = new Map(
  skillTree.map((skill) => [skill.code, coveredBy(skill.code)]),
);

/** Whether the text is the code of a skill in the written tree. */
export function isStaticSkillCode(value: string): value is StaticSkillCode {
  return skillsByCode.has(value);
}

/** Whether the text has the form of a federation's own skill below one of the tree; whether it exists the database knows. */
export function isLocalSkillCode(value: string): value is LocalSkillCode {
  const end = localSlug.exec(value);
  return end !== null && skillsByCode.has(value.slice(0, end.index));
}

/** Whether the text may be the code of a skill: of the tree, or a local one below it. */
export function isSkillCode(value: string): value is SkillCode {
  return isStaticSkillCode(value) || isLocalSkillCode(value);
}

/**
 * The skill with that code. A local one is answered with the names of the skill it hangs below: right in kind, too wide
 * in words. A page that has the federation's catalogue shows the names from there.
 */
export function skillByCode(code: SkillCode): Skill {
  const skill = skillsByCode.get(code);
  if (skill !== undefined) return skill;
  if (!isLocalSkillCode(code)) throw new Error(`skill ${String(code)} is not in the tree`);
  const parent = parentOfLocal(code);
  return { ...skillByCode(parent), code, parent };
}

/** The skills of the tree that hang directly below; the families themselves for null. */
export function childrenOf(code: SkillCode | null): readonly StaticSkill[] {
  return skillTree.filter((skill) => skill.parent === code);
}

/** The more general skills above, nearest first; empty for a family. */
export function ancestorsOf(code: SkillCode): readonly StaticSkillCode[] {
  const { parent } = skillByCode(code);
  return parent === null ? [] : [parent, ...ancestorsOf(parent)];
}

/**
 * Whether somebody who has one skill can take a place that asks for the other: a more special skill covers the general
 * one above it, and some cover a skill elsewhere (a lawyer gives legal advice). A local skill covers what the one it
 * hangs below covers. Never the other way round.
 */
export function impliesSkill(have: SkillCode, need: SkillCode): boolean {
  if (have === need) return true;
  return coveredByCode.get(isLocalSkillCode(have) ? parentOfLocal(have) : have)?.has(need) ?? false;
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

function parentCode(code: StaticSkillCode): StaticSkillCode | null {
  const dot = code.lastIndexOf(".");
  return dot === -1 ? null : (code.slice(0, dot) as StaticSkillCode);
}

function parentOfLocal(code: LocalSkillCode): StaticSkillCode {
  return code.replace(localSlug, "") as StaticSkillCode;
}

function coveredBy(start: StaticSkillCode): ReadonlySet<StaticSkillCode> {
  const covered = new Set<StaticSkillCode>();
  const open: StaticSkillCode[] = [start];
  for (let code = open.pop(); code !== undefined; code = open.pop()) {
    if (covered.has(code)) continue;
    covered.add(code);
    const parent = parentCode(code);
    if (parent !== null) open.push(parent);
    for (const [have, need] of skillImplications) if (have === code) open.push(need);
  }
  return covered;
}

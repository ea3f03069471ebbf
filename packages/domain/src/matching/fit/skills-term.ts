import type { PersonSkill } from "../../people/person.ts";
import { bestLevel } from "../../skills/best-level.ts";
import type { FitQuestion } from "./fit-question.ts";
import { neutral, type SkillMatch, type Weighable } from "./fit-term.ts";

const language = "language";

/** Whether the skill is a language, which has a term of its own. */
function isLanguage({ code }: PersonSkill): boolean {
  return code === language || code.startsWith(`${language}.`);
}

function matchesOf(person: FitQuestion["person"], asked: readonly PersonSkill[]): SkillMatch[] {
  return asked.map(({ code, level }) => ({ code, need: level, have: bestLevel(person.skills, code) }));
}

/**
 * How well one level meets the one that is asked for: exactly is 0.8, each level above adds a tenth, below it is worth up to half.
 * What covers a skill elsewhere in the tree (`impliesSkill`) counts like the skill itself.
 */
function levelValue({ need, have }: SkillMatch): number {
  if (have >= need) return 0.8 + Math.min(2, have - need) * 0.1;
  return (have / need) * 0.5;
}

function meanOf(matches: readonly SkillMatch[]): number {
  return matches.reduce((sum, match) => sum + levelValue(match), 0) / matches.length;
}

/** Skills and level, languages apart: the mean over what the seat asks for; neutral when it asks for nothing. */
export function skillsTerm({ person, seat }: FitQuestion): Weighable<"skills"> {
  const matches = matchesOf(
    person,
    seat.skills.filter((skill) => !isLanguage(skill)),
  );
  const known = matches.length > 0;
  return { value: known ? meanOf(matches) : neutral, known, fact: { matches } };
}

/** Older people and those in the villages often speak nothing else. */
const dialectHelps: ReadonlySet<string> = new Set(["03", "09"]);
const dialect = "language.huzhou";

/**
 * Languages and dialects: what the seat asks for, like skills. Where it asks for none but serves older people or villages, speaking
 * the dialect of the place is a gain and not speaking it no loss. Source of the second: the federation's own experience, no figure.
 */
export function languageTerm({ person, seat, project }: FitQuestion): Weighable<"language"> {
  const matches = matchesOf(person, seat.skills.filter(isLanguage));
  if (matches.length > 0) return { value: meanOf(matches), known: true, fact: { matches, useful: null } };
  const level = bestLevel(person.skills, dialect);
  if (level === 0 || !project.targetGroups.some((group) => dialectHelps.has(group)))
    return { value: neutral, known: false, fact: { matches, useful: null } };
  return { value: 0.7 + level * 0.1, known: true, fact: { matches, useful: dialect } };
}

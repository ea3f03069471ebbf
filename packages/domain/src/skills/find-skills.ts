import { type Skill, skillTree } from "./skill-tree.ts";

/** How well a skill answers to what was typed: its name first, then what people call it; Infinity for not at all. */
function rankOf(skill: Skill, typed: string): number {
  const syllables = skill.pinyin.split(" ");
  const initials = syllables.map((syllable) => syllable[0]).join("");
  const english = skill.en.toLowerCase();
  if (skill.zh === typed || english === typed) return 0;
  if (skill.zh.startsWith(typed) || english.startsWith(typed)) return 1;
  if (skill.synonyms.some((word) => word.toLowerCase() === typed)) return 2;
  if (skill.zh.includes(typed) || ` ${english}`.includes(` ${typed}`)) return 3;
  const letters = typed.replaceAll(" ", "");
  if (syllables.join("").startsWith(letters) || initials.startsWith(letters)) return 4;
  if (skill.synonyms.some((word) => word.toLowerCase().includes(typed))) return 5;
  return Number.POSITIVE_INFINITY;
}

/**
 * The skills that somebody may mean by what they typed: a Chinese or English name, pinyin in full or its first letters
 * ("qtpb"), or what people say instead. Best first, else in the order given, which is that of the
 * tree unless a federation's own skills are among them; empty for blank text.
 */
export function findSkills(typed: string, limit: number, among: readonly Skill[] = skillTree): readonly Skill[] {
  const text = typed.normalize("NFKC").trim().toLowerCase();
  if (text === "") return [];
  return among
    .map((skill) => ({ skill, rank: rankOf(skill, text) }))
    .filter(({ rank }) => rank < Number.POSITIVE_INFINITY)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, limit)
    .map(({ skill }) => skill);
}

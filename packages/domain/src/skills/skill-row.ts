import type { PersonalStrengthCode } from "../codes/personal-strength.ts";

/**
 * One line of the skill tree as it is written down. The dots of the code say where it hangs: `psych.crisis.suicide`
 * is a kind of `psych.crisis`. Pinyin is one syllable a word, so that both the full form and the initials can be
 * searched; synonyms are what people type instead. The last place is the national 个人特长 that an export shows.
 */
export type SkillRow = readonly [
  code: string,
  zh: string,
  en: string,
  pinyin: string,
  synonyms: string,
  nationalStrength?: PersonalStrengthCode,
];

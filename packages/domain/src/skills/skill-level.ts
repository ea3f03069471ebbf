/** How well somebody does something; what a place asks for, and what a person says or proves. */
export type SkillLevel = 1 | 2 | 3;

interface SkillLevelEntry {
  readonly level: SkillLevel;
  readonly zh: string;
  readonly en: string;
  readonly meaningZh: string;
  readonly meaningEn: string;
}

/** The three levels in words. They are our own: a state certificate may prove one, but never is one. */
export const skillLevels: readonly SkillLevelEntry[] = [
  {
    level: 1,
    zh: "能搭把手",
    en: "Can lend a hand",
    meaningZh: "有人带着就能做",
    meaningEn: "Works beside somebody who knows how",
  },
  {
    level: 2,
    zh: "能独立做",
    en: "Works alone",
    meaningZh: "一个人能做好，遇到事知道找谁",
    meaningEn: "Does it well alone and knows whom to call",
  },
  {
    level: 3,
    zh: "能带别人",
    en: "Guides others",
    meaningZh: "做得熟，能教人、能带队",
    meaningEn: "Experienced; teaches and leads",
  },
];

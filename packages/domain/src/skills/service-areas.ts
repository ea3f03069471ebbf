import type { StaticSkillCode } from "./skill-tree.ts";

interface ServiceArea {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** The skill of a social worker who works in the area. */
  readonly skill: StaticSkillCode;
}

/**
 * 服务领域 of social work as seen in the national system (2022 state): an observation, no official release. Codes 5 and 6 were
 * not seen; 20 is whatever fits nowhere else.
 */
export const serviceAreas: readonly ServiceArea[] = [
  { code: "1", zh: "社会救助", en: "Social relief", skill: "social_work.relief" },
  { code: "2", zh: "养老服务", en: "Older people", skill: "social_work.elder" },
  { code: "3", zh: "儿童福利", en: "Child welfare", skill: "social_work.child" },
  { code: "4", zh: "社区治理", en: "Community governance", skill: "social_work.governance" },
  { code: "7", zh: "教育辅导", en: "Educational guidance", skill: "social_work.education" },
  { code: "8", zh: "残疾人服务", en: "Disabled people", skill: "social_work.disability" },
  { code: "9", zh: "就业援助", en: "Help into work", skill: "social_work.employment" },
  { code: "10", zh: "精神卫生", en: "Mental health", skill: "social_work.mental" },
  { code: "11", zh: "职工帮扶", en: "Help for workers", skill: "social_work.workers" },
  { code: "12", zh: "犯罪预防", en: "Preventing crime", skill: "social_work.crime_prevention" },
  { code: "13", zh: "禁毒戒毒", en: "Drugs", skill: "social_work.drugs" },
  { code: "14", zh: "矫治帮教", en: "Corrections", skill: "social_work.corrections" },
  { code: "15", zh: "纠纷调解", en: "Disputes", skill: "social_work.disputes" },
  { code: "16", zh: "应急处置", en: "Emergencies", skill: "social_work.emergency" },
  { code: "17", zh: "慈善事业", en: "Charity", skill: "social_work.charity" },
  { code: "18", zh: "婚姻家庭服务", en: "Marriage and family", skill: "social_work.family" },
  { code: "19", zh: "社会心理服务", en: "Social and psychological service", skill: "social_work.wellbeing" },
  { code: "20", zh: "其他", en: "Other", skill: "social_work" },
];

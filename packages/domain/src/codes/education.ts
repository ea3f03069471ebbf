import { codeTable, type CodeOf } from "./code-table.ts";

/** 最高学历, seen in the public front end of the national volunteer system (2022 state): an observation, no official release. */
export const educationLevels = codeTable([
  { code: "11", zh: "博士", en: "Doctorate" },
  { code: "14", zh: "硕士", en: "Master's degree" },
  { code: "20", zh: "本科", en: "Bachelor's degree" },
  { code: "30", zh: "大专", en: "Junior college" },
  { code: "40", zh: "中专", en: "Secondary specialised school" },
  { code: "50", zh: "技校", en: "Technical school" },
  { code: "60", zh: "高中", en: "Senior secondary school" },
  { code: "70", zh: "初中", en: "Junior secondary school" },
  { code: "80", zh: "小学", en: "Primary school" },
  { code: "90", zh: "幼儿园", en: "Kindergarten" },
  { code: "91", zh: "学龄前", en: "Below school age" },
  { code: "98", zh: "特殊教育", en: "Special education" },
  { code: "99", zh: "其他", en: "Other" },
  { code: "00", zh: "文盲", en: "No schooling" },
]);
export type EducationLevelCode = CodeOf<typeof educationLevels>;

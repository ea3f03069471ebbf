import { codeTable, type CodeOf } from "./code-table.ts";

/** 个人特长, seen in the public front end of the national volunteer system (2022 state): an observation, no official release. */
export const personalStrengths = codeTable([
  { code: "01", zh: "医疗急救", en: "Medical first aid" },
  { code: "02", zh: "体育竞技", en: "Sport" },
  { code: "03", zh: "驾驶运输", en: "Driving and transport" },
  { code: "04", zh: "法律服务", en: "Law" },
  { code: "05", zh: "信息技术", en: "Information technology" },
  { code: "06", zh: "经营管理", en: "Management" },
  { code: "07", zh: "公共关系", en: "Public relations" },
  { code: "08", zh: "教育培训", en: "Education and training" },
  { code: "09", zh: "电器维修", en: "Appliance repair" },
  { code: "10", zh: "安全保卫", en: "Security" },
  { code: "11", zh: "财会金融", en: "Accounting and finance" },
  { code: "12", zh: "设计创意", en: "Design" },
  { code: "13", zh: "客服接待", en: "Reception" },
  { code: "14", zh: "物业养护", en: "Property upkeep" },
  { code: "15", zh: "新闻写作", en: "News writing" },
  { code: "16", zh: "精通外语", en: "Foreign languages" },
  { code: "17", zh: "音乐", en: "Music" },
  { code: "18", zh: "心理咨询", en: "Counselling" },
  { code: "19", zh: "护理照护", en: "Care" },
  { code: "20", zh: "手工制作", en: "Handcraft" },
  { code: "21", zh: "文化艺术", en: "Culture and arts" },
  { code: "22", zh: "网络技术", en: "Networks" },
  { code: "23", zh: "摄像摄影", en: "Photography and filming" },
  { code: "99", zh: "其他", en: "Other" },
]);
export type PersonalStrengthCode = CodeOf<typeof personalStrengths>;

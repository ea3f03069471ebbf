import { codeTable, type CodeOf } from "./code-table.ts";

/** 从业状况, seen in the public front end of the national volunteer system (2022 state): an observation, no official release. */
export const employmentStatuses = codeTable([
  { code: "11", zh: "国家公务员", en: "Civil servant" },
  { code: "13", zh: "专业技术人员", en: "Professional or technical staff" },
  { code: "17", zh: "职员", en: "Office staff" },
  { code: "21", zh: "企业管理人员", en: "Manager" },
  { code: "24", zh: "工人", en: "Worker" },
  { code: "27", zh: "农民", en: "Farmer" },
  { code: "31", zh: "学生", en: "Student" },
  { code: "37", zh: "现役军人", en: "On active military service" },
  { code: "51", zh: "自由职业", en: "Freelance" },
  { code: "54", zh: "个体经营者", en: "Self-employed" },
  { code: "70", zh: "无业", en: "Not working" },
  { code: "80", zh: "退(离)休", en: "Retired" },
  { code: "90", zh: "其他", en: "Other" },
]);
export type EmploymentStatusCode = CodeOf<typeof employmentStatuses>;

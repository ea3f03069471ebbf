import type { SkillRow } from "../skill-row.ts";

/** For small firms and people at work. */
export const enterpriseSkills = [
  ["enterprise", "企业服务", "Help for firms", "qi ye fu wu", "助企 企业", "06"],
  ["enterprise.policy", "惠企政策辅导", "Guidance on support policies", "hui qi zheng ce fu dao", "政策 申报", "06"],
  ["enterprise.accounting", "财务会计", "Accounting", "cai wu kuai ji", "会计 财会", "11"],
  ["enterprise.tax", "税务辅导", "Tax", "shui wu fu dao", "报税 个税", "11"],
  ["enterprise.legal", "企业法务", "Company law", "qi ye fa wu", "合同 合规", "04"],
  ["enterprise.hr", "人力资源", "Human resources", "ren li zi yuan", "招聘 社保", "06"],
  ["enterprise.career", "就业指导", "Job guidance", "jiu ye zhi dao", "找工作 简历 面试", "06"],
  ["enterprise.startup", "创业辅导", "Starting a business", "chuang ye fu dao", "创业 孵化", "06"],
  ["enterprise.marketing", "品牌推广", "Marketing", "pin pai tui guang", "品牌 营销", "07"],
  ["enterprise.safety", "安全生产查看", "Safety at work", "an quan sheng chan cha kan", "安全生产 车间", "10"],
  ["enterprise.staff_care", "职工关爱", "Care for staff", "zhi gong guan ai", "职工 工会"],
] as const satisfies readonly SkillRow[];

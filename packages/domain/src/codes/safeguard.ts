import { codeTable, type CodeOf } from "./code-table.ts";

/** 志愿者保障, what the project gives its volunteers; seen in the public front end of the national volunteer system (2022 state): an observation, no official release. */
export const safeguards = codeTable([
  { code: "01", zh: "志愿者保险", en: "Volunteer insurance" },
  { code: "02", zh: "集中乘车", en: "Shared transport" },
  { code: "03", zh: "交通补贴", en: "Travel allowance" },
  { code: "04", zh: "餐饮或食物", en: "Meals or food" },
  { code: "05", zh: "提供饮水", en: "Drinking water" },
  { code: "06", zh: "提供住宿", en: "Lodging" },
  { code: "07", zh: "志愿者服装", en: "Volunteer clothing" },
  { code: "08", zh: "志愿服务工具", en: "Tools" },
  { code: "09", zh: "免费体检", en: "Free health check" },
  { code: "10", zh: "专项培训", en: "Special training" },
  { code: "11", zh: "志愿服务证书", en: "Volunteering certificate" },
  { code: "99", zh: "其他", en: "Other" },
]);
export type SafeguardCode = CodeOf<typeof safeguards>;

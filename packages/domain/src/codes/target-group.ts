import { codeTable, type CodeOf } from "./code-table.ts";

/** 服务对象, seen in the public front end of the national volunteer system (2022 state): an observation, no official release. Code 12 was never seen. */
export const targetGroups = codeTable([
  { code: "01", zh: "儿童", en: "Children" },
  { code: "02", zh: "妇女", en: "Women" },
  { code: "03", zh: "老年人", en: "Older people" },
  { code: "04", zh: "残障人士", en: "Disabled people" },
  { code: "05", zh: "优抚对象", en: "Veterans and families of the fallen" },
  { code: "06", zh: "贫困家庭", en: "Families in poverty" },
  { code: "07", zh: "特殊群体", en: "Groups with special needs" },
  { code: "08", zh: "病患者", en: "Patients" },
  { code: "09", zh: "农村居民", en: "Rural residents" },
  { code: "10", zh: "城镇居民", en: "Town residents" },
  { code: "11", zh: "社会公众", en: "The public" },
  { code: "13", zh: "纳税人缴费人", en: "Taxpayers" },
  { code: "99", zh: "其他", en: "Other" },
]);
export type TargetGroupCode = CodeOf<typeof targetGroups>;

import { type CredentialTypeEntry, ordinaryCredential } from "./credential-type-row.ts";

const ministryOfLabour = {
  zh: "有资质的技能评价机构，以证书为准",
  en: "An authorised skills assessment body; see the paper",
};
const healthAuthority = { zh: "卫生健康部门", en: "Health authority" };

/** A level of the elder carers' skill certificate; one level contains the one below it. */
function elderCarer<const C extends string, const L extends readonly string[]>(
  level: C,
  zh: string,
  en: string,
  lower: L,
  skill: 1 | 2 | 3,
) {
  return {
    ...ordinaryCredential,
    code: `elder_carer.${level}`,
    zh: `养老护理员(${zh})`,
    en: `Elder carer (${en})`,
    family: "care",
    issuer: ministryOfLabour,
    impliesCredentials: lower,
    grants: [
      { code: "elder.care", level: skill },
      { code: "elder.care.daily", level: skill },
    ],
    mark: "G",
    note: { zh: "技能等级证，不写有效期", en: "A certificate of skill without a term" },
  } as const satisfies CredentialTypeEntry;
}

/** Health professions beside doctors and nurses, and care: the codes are ours, the names are those of the issuers. */
export const healthCredentials = [
  {
    ...ordinaryCredential,
    code: "doctor.chinese_medicine",
    zh: "中医类别执业医师",
    en: "Licensed doctor of Chinese medicine",
    family: "health",
    issuer: healthAuthority,
    numberFormat: "^\\d{15}$",
    numberExample: { zh: "执业证书编码 15 位，如 141330500001234", en: "15 digits of the licence, as 141330500001234" },
    hardGate: "law",
    lawRef: { zh: "《医师法》第十三条", en: "Physicians Law, art. 13" },
    twoPerson: true,
    impliesCredentials: ["doctor"],
    grants: [
      { code: "health.doctor", level: 3 },
      { code: "health.doctor.chinese_medicine", level: 3 },
    ],
    mark: "G",
    note: { zh: "执业类别要写中医", en: "The class of the licence must be Chinese medicine" },
  },
  {
    ...ordinaryCredential,
    code: "pharmacist",
    zh: "执业药师",
    en: "Licensed pharmacist",
    family: "health",
    validityMonths: 60,
    registrationMonths: 60,
    issuer: { zh: "药品监督管理部门", en: "Drug authority" },
    grants: [{ code: "health.pharmacy", level: 3 }],
    mark: "G",
    note: { zh: "注册五年，以注册证上的日期为准", en: "Registered for five years; the date on the paper counts" },
  },
  {
    ...ordinaryCredential,
    code: "rehabilitation_therapist",
    zh: "康复医学治疗技术资格",
    en: "Rehabilitation therapist",
    family: "health",
    issuer: healthAuthority,
    grants: [{ code: "health.rehabilitation", level: 3 }],
    mark: "G",
    note: { zh: "卫生专业技术资格，士、师、中级看证书", en: "Health-sector title; the grade is on the paper" },
  },
  {
    ...ordinaryCredential,
    code: "nutritionist",
    zh: "公共营养师",
    en: "Public nutritionist",
    family: "health",
    issuer: ministryOfLabour,
    grants: [{ code: "health.nutrition", level: 2 }],
    mark: "G",
    note: { zh: "等级看证书", en: "The level is on the paper" },
  },
  {
    ...ordinaryCredential,
    code: "food_health",
    zh: "食品从业人员健康证明",
    en: "Health certificate for work with food",
    family: "health",
    validityMonths: 12,
    renewalDays: 30,
    issuer: { zh: "体检机构", en: "The examining clinic" },
    hardGate: "law",
    lawRef: { zh: "《食品安全法》第四十五条", en: "Food Safety Law, art. 45" },
    twoPerson: true,
    mark: "G",
    note: { zh: "碰直接入口的食品才要，每年体检", en: "Only for touching food that is eaten as it is; every year" },
  },
  elderCarer("level_five", "五级/初级工", "level 5", [], 1),
  elderCarer("level_four", "四级/中级工", "level 4", ["elder_carer.level_five"], 2),
  elderCarer("level_three", "三级/高级工", "level 3", ["elder_carer.level_four"], 2),
  elderCarer("level_two", "二级/技师", "level 2", ["elder_carer.level_three"], 3),
  elderCarer("level_one", "一级/高级技师", "level 1", ["elder_carer.level_two"], 3),
  {
    ...ordinaryCredential,
    code: "infant_carer",
    zh: "育婴员",
    en: "Infant carer",
    family: "care",
    issuer: ministryOfLabour,
    grants: [{ code: "child.care.infant", level: 2 }],
    mark: "G",
    note: {
      zh: "等级看证书；跟孩子在一起另要每年查询",
      en: "The level is on the paper; the yearly query before work near children comes on top",
    },
  },
  {
    ...ordinaryCredential,
    code: "nursery_carer",
    zh: "保育师",
    en: "Nursery carer",
    family: "care",
    issuer: ministryOfLabour,
    grants: [
      { code: "child.care", level: 2 },
      { code: "child.activity", level: 2 },
    ],
    mark: "G",
    note: {
      zh: "等级看证书；跟孩子在一起另要每年查询",
      en: "The level is on the paper; the yearly query before work near children comes on top",
    },
  },
] as const satisfies readonly CredentialTypeEntry[];

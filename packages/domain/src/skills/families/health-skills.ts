import type { SkillRow } from "../skill-row.ts";

/** Health: what a holder of the profession, or a trained neighbour, can give outside a hospital. */
export const healthSkills = [
  ["health", "健康服务", "Health service", "jian kang fu wu", "卫生 医疗 义诊", "01"],
  ["health.doctor", "医师义诊", "Doctor", "yi shi yi zhen", "医生 执业医师", "01"],
  ["health.doctor.chinese_medicine", "中医义诊", "Chinese medicine doctor", "zhong yi yi zhen", "中医 针灸 推拿", "01"],
  ["health.nursing", "护士服务", "Nurse", "hu shi fu wu", "护士 护理", "19"],
  ["health.pharmacy", "用药指导", "Use of medicines", "yong yao zhi dao", "药师 家庭药箱", "01"],
  ["health.check", "血压血糖测量", "Blood pressure and sugar", "xue ya xue tang ce liang", "量血压 测血糖", "01"],
  ["health.rehabilitation", "康复指导", "Rehabilitation", "kang fu zhi dao", "康复师 理疗", "01"],
  ["health.nutrition", "营养指导", "Nutrition", "ying yang zhi dao", "膳食 营养师"],
  ["health.chronic", "慢病随访", "Long-term illness follow-up", "man bing sui fang", "高血压 糖尿病", "01"],
  ["health.mother_child", "母婴健康", "Mother and child health", "mu ying jian kang", "月子 母乳", "01"],
  ["health.education", "健康讲座", "Health talks", "jian kang jiang zuo", "健康科普 养生", "08"],
  ["health.blood", "献血服务", "Blood donation service", "xian xue fu wu", "无偿献血 造血干细胞"],
  ["health.hygiene", "卫生防疫", "Hygiene", "wei sheng fang yi", "防疫 消毒 灭蚊"],
] as const satisfies readonly SkillRow[];

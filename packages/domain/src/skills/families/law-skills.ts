import type { SkillRow } from "../skill-row.ts";

/** Law and mediation. */
export const lawSkills = [
  ["law", "法律与调解", "Law and mediation", "fa lv yu tiao jie", "法律 维权", "04"],
  ["law.advice", "法律咨询", "Legal advice", "fa lv zi xun", "律师 咨询", "04"],
  ["law.advice.family", "婚姻继承咨询", "Family and inheritance", "hun yin ji cheng zi xun", "离婚 遗嘱 抚养", "04"],
  ["law.advice.labour", "劳动权益咨询", "Labour rights", "lao dong quan yi zi xun", "欠薪 工伤 劳动合同", "04"],
  ["law.advice.property", "房产物业咨询", "Housing and property", "fang chan wu ye zi xun", "物业 租房", "04"],
  ["law.advice.consumer", "消费维权咨询", "Consumer rights", "xiao fei wei quan zi xun", "退费 预付卡", "04"],
  ["law.lawyer", "律师服务", "Lawyer", "lv shi fu wu", "执业律师", "04"],
  ["law.documents", "法律文书代拟", "Drafting legal papers", "fa lv wen shu dai ni", "起诉状 协议书", "04"],
  ["law.education", "普法宣讲", "Legal education", "pu fa xuan jiang", "普法 民法典", "04"],
  ["law.fraud", "反诈宣传", "Fraud prevention", "fan zha xuan chuan", "防诈骗 养老诈骗", "10"],
  ["law.mediation", "人民调解", "Mediation", "ren min tiao jie", "调解 劝和 老娘舅", "04"],
  ["law.mediation.neighbours", "邻里纠纷调解", "Neighbour disputes", "lin li jiu fen tiao jie", "漏水 噪音 邻里", "04"],
  ["law.mediation.family", "家事调解", "Family disputes", "jia shi tiao jie", "婆媳 夫妻", "04"],
  ["law.mediation.labour", "劳资调解", "Labour disputes", "lao zi tiao jie", "劳资 工资", "04"],
  ["law.drugs", "禁毒宣传", "Drug prevention", "jin du xuan chuan", "禁毒", "10"],
  ["law.corrections", "社区矫正帮扶", "Help after sentence", "she qu jiao zheng bang fu", "安置帮教", "04"],
] as const satisfies readonly SkillRow[];

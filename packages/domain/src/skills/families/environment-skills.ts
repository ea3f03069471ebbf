import type { SkillRow } from "../skill-row.ts";

/** Lake, green and clean. */
export const environmentSkills = [
  ["environment", "环境保护", "Environment", "huan jing bao hu", "环保 生态"],
  ["environment.sorting", "垃圾分类指导", "Waste sorting", "la ji fen lei zhi dao", "垃圾分类 桶边"],
  ["environment.water", "护水巡河", "River watch", "hu shui xun he", "河长 巡河 治水"],
  ["environment.lake", "太湖岸线清洁", "Cleaning the lake shore", "tai hu an xian qing jie", "捡垃圾 净滩"],
  ["environment.wetland", "湿地观察", "Wetland watch", "shi di guan cha", "湿地 物候"],
  ["environment.birds", "观鸟护鸟", "Birds", "guan niao hu niao", "观鸟 候鸟"],
  ["environment.gardening", "园艺种植", "Gardening", "yuan yi zhong zhi", "种花 植树 社区花园"],
  ["environment.animals", "流浪动物救助", "Stray animals", "liu lang dong wu jiu zhu", "猫 狗"],
  ["environment.education", "环保宣教", "Environmental education", "huan bao xuan jiao", "自然教育 低碳", "08"],
] as const satisfies readonly SkillRow[];

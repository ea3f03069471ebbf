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
  ["environment.sorting.household", "入户分类指导", "Sorting at home", "ru hu fen lei zhi dao", "上门宣传"],
  ["environment.water.testing", "水质检测", "Water testing", "shui zhi jian ce", "取样"],
  ["environment.water.reporting", "排口巡查上报", "Reporting outlets", "pai kou xun cha shang bao", "排污口"],
  ["environment.trees", "植树护绿", "Trees", "zhi shu hu lv", "植树 认养"],
  ["environment.community_garden", "社区花园营造", "Community gardens", "she qu hua yuan ying zao", "小花园"],
  ["environment.compost", "厨余堆肥", "Compost", "chu yu dui fei", "堆肥"],
  ["environment.reuse", "旧物循环", "Reuse", "jiu wu xun huan", "跳蚤市场 旧衣"],
  ["environment.energy", "节能减排宣传", "Saving energy", "jie neng jian pai xuan chuan", "低碳", "08"],
  ["environment.invasive", "外来物种清除", "Invasive species", "wai lai wu zhong qing chu", "一枝黄花 水葫芦"],
  ["environment.insects", "昆虫植物观察", "Insects and plants", "kun chong zhi wu guan cha", "自然观察"],
  ["environment.noise", "噪声劝导", "Noise", "zao sheng quan dao", "广场舞 扰民"],
  ["environment.farmland", "农田共作", "Working the fields", "nong tian gong zuo", "插秧 桑基鱼塘"],
  ["environment.fishing_watch", "禁渔巡护", "Fishing ban patrol", "jin yu xun hu", "禁渔 太湖", "10"],
] as const satisfies readonly SkillRow[];

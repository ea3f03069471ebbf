import type { SkillRow } from "../skill-row.ts";

/** Neighbourhood affairs and party-building guidance. */
export const civicSkills = [
  ["civic", "基层治理", "Neighbourhood affairs", "ji ceng zhi li", "治理 平安"],
  ["civic.grid", "网格走访", "Grid visits", "wang ge zou fang", "网格员 微网格 楼道长"],
  ["civic.patrol", "平安巡防", "Safety patrol", "ping an xun fang", "巡逻 义警", "10"],
  ["civic.suggestions", "人民建议收集", "Collecting suggestions", "ren min jian yi shou ji", "建议 民意"],
  ["civic.courtesy", "文明劝导", "Courtesy on the street", "wen ming quan dao", "文明 劝导"],
  ["civic.pets", "文明养犬引导", "Dogs in the neighbourhood", "wen ming yang quan yin dao", "养犬 遛狗"],
  ["party", "党建指导", "Party-building guidance", "dang jian zhi dao", "党建"],
  ["party.branch", "支部工作指导", "Branch work", "zhi bu gong zuo zhi dao", "支部 党务"],
  ["party.talks", "理论政策宣讲", "Talks on policy", "li lun zheng ce xuan jiang", "宣讲 党课", "08"],
  [
    "party.new_groups",
    "新就业群体服务",
    "People in new kinds of work",
    "xin jiu ye qun ti fu wu",
    "骑手 司机 快递 暖新",
  ],
  [
    "party.two_new",
    "两企三新党建指导",
    "Party building in firms and new groups",
    "liang qi san xin dang jian zhi dao",
    "两新 园区党建",
  ],
] as const satisfies readonly SkillRow[];

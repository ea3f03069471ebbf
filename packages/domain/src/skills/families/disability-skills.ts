import type { SkillRow } from "../skill-row.ts";

/** Disabled neighbours. */
export const disabilitySkills = [
  ["disability", "助残服务", "Disability support", "zhu can fu wu", "助残 残疾人"],
  ["disability.company", "残障人士陪伴", "Company for disabled people", "can zhang ren shi pei ban", "陪伴 出行"],
  ["disability.guiding", "视障引导", "Guiding blind people", "shi zhang yin dao", "盲人 导盲 助盲"],
  [
    "disability.mobility",
    "轮椅与转移协助",
    "Wheelchairs and transfers",
    "lun yi yu zhuan yi xie zhu",
    "轮椅 推行 上下楼",
    "19",
  ],
  ["disability.autism", "孤独症支持", "Autism support", "gu du zheng zhi chi", "自闭症 星星的孩子"],
  ["disability.learning", "心智障碍支持", "Learning disability support", "xin zhi zhang ai zhi chi", "智力障碍 唐氏"],
  ["disability.access", "无障碍勘察", "Accessibility survey", "wu zhang ai kan cha", "坡道 盲道"],
  ["disability.audio_description", "口述影像", "Audio description", "kou shu ying xiang", "无障碍电影 讲电影"],
  ["disability.employment", "辅助就业", "Supported employment", "fu zhu jiu ye", "残疾人就业 庇护工场"],
] as const satisfies readonly SkillRow[];

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
  ["disability.guiding.running", "助盲跑陪跑", "Running with the blind", "zhu mang pao pei pao", "助盲跑", "02"],
  [
    "disability.hearing",
    "听障沟通协助",
    "Communication with deaf people",
    "ting zhang gou tong xie zhu",
    "聋人 助听器",
  ],
  ["disability.devices", "辅具适配协助", "Aids and devices", "fu ju shi pei xie zhu", "辅具 轮椅维护"],
  ["disability.rehabilitation", "康复训练陪练", "Practice partner", "kang fu xun lian pei lian", "康复", "19"],
  ["disability.sport", "残障体育陪练", "Disability sport", "can zhang ti yu pei lian", "残疾人运动", "02"],
  ["disability.arts", "残障艺术活动", "Arts", "can zhang yi shu huo dong", "阳光画室", "21"],
  ["disability.daily_living", "独立生活训练", "Independent living", "du li sheng huo xun lian", "居家自理"],
  ["disability.respite", "残障家庭喘息", "Respite for families", "can zhang jia ting chuan xi", "家长喘息"],
  ["disability.rights", "残障权益咨询", "Rights and benefits", "can zhang quan yi zi xun", "补贴 残疾证", "04"],
  ["disability.home_visit", "重残入户探访", "Home visits", "zhong can ru hu tan fang", "重度残疾"],
] as const satisfies readonly SkillRow[];

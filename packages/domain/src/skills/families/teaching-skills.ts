import type { SkillRow } from "../skill-row.ts";

/** Teaching grown-ups and trainers. */
export const teachingSkills = [
  ["teaching", "教学培训", "Teaching and training", "jiao xue pei xun", "上课 讲课 老师", "08"],
  ["teaching.senior_class", "老年课堂", "Classes for older people", "lao nian ke tang", "老年大学", "08"],
  ["teaching.course_design", "课程设计", "Course design", "ke cheng she ji", "教案 课件", "08"],
  [
    "teaching.volunteer_trainer",
    "志愿者培训讲师",
    "Training volunteers",
    "zhi yuan zhe pei xun jiang shi",
    "讲师 岗前培训",
    "08",
  ],
  ["teaching.science", "科普讲解", "Science for everyone", "ke pu jiang jie", "科普 实验", "08"],
  ["teaching.reading", "阅读推广", "Reading for everyone", "yue du tui guang", "读书会 领读", "08"],
  ["teaching.finance", "金融知识", "Money matters", "jin rong zhi shi", "理财 防非 反假币", "11"],
  ["teaching.literacy", "识字扫盲", "Reading and writing", "shi zi sao mang", "认字", "08"],
  ["teaching.vocational", "职业技能教学", "Job skills", "zhi ye ji neng jiao xue", "技能培训", "08"],
  ["teaching.parents", "家长学校授课", "Classes for parents", "jia zhang xue xiao shou ke", "家长课", "08"],
  ["teaching.safety", "安全知识授课", "Safety classes", "an quan zhi shi shou ke", "安全课", "08"],
  ["teaching.heritage", "非遗课堂", "Heritage classes", "fei yi ke tang", "传承课", "20"],
  ["teaching.online", "线上授课", "Online classes", "xian shang shou ke", "网课 直播课", "08"],
  ["teaching.mandarin", "普通话教学", "Teaching Mandarin", "pu tong hua jiao xue", "普通话", "08"],
  ["teaching.homework_room", "社区自习室辅导", "Study room", "she qu zi xi shi fu dao", "自习", "08"],
  ["teaching.facilitation", "工作坊带领", "Workshops", "gong zuo fang dai ling", "引导师 协作者", "08"],
] as const satisfies readonly SkillRow[];

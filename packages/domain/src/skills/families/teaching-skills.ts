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
] as const satisfies readonly SkillRow[];

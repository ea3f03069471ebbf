import type { SkillRow } from "../skill-row.ts";

/** Children, teenagers and their parents. */
export const childSkills = [
  ["child", "儿童青少年服务", "Children and teenagers", "er tong qing shao nian fu wu", "孩子 未成年人 一小"],
  ["child.care", "儿童看护", "Looking after children", "er tong kan hu", "看护 托管 陪护"],
  ["child.care.infant", "婴幼儿照护", "Infant care", "ying you er zhao hu", "育婴 托育", "19"],
  ["child.storytelling", "绘本故事", "Picture book stories", "hui ben gu shi", "讲故事 绘本", "08"],
  ["child.activity", "儿童活动带领", "Activities for children", "er tong huo dong dai ling", "亲子活动 游戏", "08"],
  ["child.tutoring", "课业辅导", "Help with school work", "ke ye fu dao", "补课 功课 作业辅导", "08"],
  ["child.tutoring.chinese", "语文辅导", "Chinese lessons", "yu wen fu dao", "作文 阅读", "08"],
  ["child.tutoring.maths", "数学辅导", "Maths lessons", "shu xue fu dao", "奥数 数学", "08"],
  ["child.tutoring.english", "英语辅导", "English lessons", "ying yu fu dao", "英语 口语", "16"],
  ["child.tutoring.science", "理科辅导", "Science lessons", "li ke fu dao", "物理 化学 科学", "08"],
  ["child.arts", "儿童美育", "Arts for children", "er tong mei yu", "美术 画画", "21"],
  ["child.safety", "儿童安全教育", "Safety education", "er tong an quan jiao yu", "防拐 防欺凌 交通安全", "08"],
  ["child.protection", "儿童保护", "Child protection", "er tong bao hu", "儿童主任 保护未成年人"],
  [
    "child.companion",
    "困境儿童结伴",
    "Companion for a child in need",
    "kun jing er tong jie ban",
    "留守儿童 流动儿童 结对",
  ],
  ["child.mentoring", "成长导师", "Mentoring", "cheng zhang dao shi", "生涯 导师 榜样", "08"],
  ["child.parenting", "家庭教育指导", "Parenting guidance", "jia ting jiao yu zhi dao", "家长课堂 育儿", "08"],
  ["child.special", "特殊儿童陪伴", "Children with special needs", "te shu er tong pei ban", "融合教育 影子老师"],
] as const satisfies readonly SkillRow[];

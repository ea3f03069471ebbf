import type { CompanionRelation } from "@nuanlin/domain/people/companion";

/** What those who asked for a place in the dialect lessons wrote, first the two who have an answer. */
export const applicantNotes = {
  approved: "我在莫家田住了一辈子，湖州话从小讲到大。教小囡念童谣最拿手，板凳我自己带。",
  refused: "想带家里五岁的孩子一起来听，我就坐在边上，不知道方不方便。",
  linYutong: "外婆是南浔人，湖州话我听得懂、讲得慢。可以陪刚转学来的孩子去菜摊上试着开口。",
  others: [
    "退休前教了三十年小学语文，嗓门够用，也坐得住。",
    "周六整天都有空，会弹一点吉他，可以把童谣编成小调。",
    "我是从安徽嫁过来的，知道头一年听不懂有多着急，想陪陪孩子们。",
    "上个月陪邻居家孩子念过两回，他现在见了我会用湖州话喊人了。",
    "师范大三，想多跟孩子待一待，路上过马路我来看着。",
  ],
} as const;

export const refusalReason =
  "谢谢你愿意来。这一场孩子年纪偏大，位子也少，带小朋友不太合适；下月有亲子场，我第一个告诉你。";

/** What the organizer of the Longxi station wrote to the people of her shifts. */
export const broadcastWords = {
  phoneClassSunday:
    "各位好，我是社工站陈静。周日来上课的有三位爷爷奶奶是头一回，慢一点教。老花镜和大字步骤卡我备好了，请自带充电线。楼下修路，从北门进。",
  phoneClassFamily: "这一场有一家三口一起来帮忙，我们多摆两张凳子。教室暖气在修，请多穿一件。",
} as const;

export const swapNote = "雨桐你好，我妈那天要复查，周日下午的课我来替你，你看能不能跟我换成放学后那一场？";
export const leftReason = "公司临时排了早班，对不起。";
export const workRulesReason = "和七个街道的社工站商量过：一天别排太满，夜里要睡够，中学生晚上九点前到家。";

/** The family an older volunteer brings along; ages in years, and the guardian of whoever is below 18. */
export const demoFamily: readonly {
  readonly name: string;
  readonly age: number;
  readonly relation: CompanionRelation;
  readonly guardian: { readonly name: string; readonly phone: string } | null;
  /** Whether they come along to the phone class. */
  readonly comes: boolean;
}[] = [
  { name: "沈阿珍", age: 66, relation: "family", guardian: null, comes: true },
  { name: "周晓禾", age: 17, relation: "family", guardian: { name: "周建平", phone: "13900000904" }, comes: true },
  { name: "周小满", age: 9, relation: "family", guardian: { name: "周建平", phone: "13900000904" }, comes: false },
];

/** Somebody who heard the laughter in the stairwell and stayed. */
export const passerBy = { name: "钱美娟", phone: "13900000906" } as const;

/** Neighbours who signed up with an e-mail address that no longer takes mail: what is written to them comes back. */
export const lapsedMailboxes: ReadonlyMap<string, string> = new Map([
  ["person-012", "wangjianliang68@mail.nuanlin.invalid"],
  ["person-031", "bowen.dong@mail.nuanlin.invalid"],
]);
export const mailboxGone = "550 5.1.1 user unknown";

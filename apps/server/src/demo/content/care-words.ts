import type { WriteSupervisionInput } from "@nuanlin/domain/supervision/supervision";

type DemoSupervision = Pick<WriteSupervisionInput, "form" | "minutes" | "topics" | "words"> & {
  readonly daysAgo: number;
  readonly people: number;
};

/** What the station's social worker wrote down over the last months; kinds of questions, no cases. */
export const demoSupervisions: readonly DemoSupervision[] = [
  {
    daysAgo: 5,
    form: "group",
    minutes: 90,
    people: 4,
    topics: ["risk", "referral"],
    words: "什么时候不再自己听下去，怎么把人交给值班的专业人员。",
  },
  {
    daysAgo: 19,
    form: "individual",
    minutes: 60,
    people: 1,
    topics: ["boundaries", "self_care"],
    words: "下班后放不下，练一个收尾的做法。",
  },
  { daysAgo: 33, form: "field", minutes: 45, people: 3, topics: ["volunteers"], words: "" },
  {
    daysAgo: 61,
    form: "group",
    minutes: 90,
    people: 5,
    topics: ["method", "ethics"],
    words: "开场三句话怎么说；听到的事怎么保密。",
  },
  { daysAgo: 88, form: "peer", minutes: 60, people: 2, topics: ["evaluation"], words: "" },
];

/** Learning outside of the platform: what, who held it, how many hours, how long ago. Made up. */
export const demoLearning: readonly (readonly [title: string, organiser: string, hours: number, daysAgo: number])[] = [
  ["社会工作伦理工作坊", "示例社会工作者协会", 12, 40],
  ["老年社会工作实务", "示例社会工作者协会", 18, 150],
  ["危机介入与转介", "示例培训中心", 16, 260],
  ["志愿服务项目评估", "示例培训中心", 8, 310],
];
